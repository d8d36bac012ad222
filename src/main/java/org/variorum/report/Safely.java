package org.variorum.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writing that survives a power cut, and what to tell a person when it fails. Stateless. */
final class Safely {
    private Safely() {}

    /** What fills one file. */
    interface Filling {
        void into(Path file) throws IOException;
    }

    /** Writes a file aside and moves it into place, so that no reader ever sees half of it. */
    static void replace(Path file, Filling filling) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + ".new");
        filling.into(aside);
        sync(aside);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file.toAbsolutePath().resolveSibling(""));
    }

    /** Makes sure that a file is on the disk and not only promised. */
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The same for all files and folders below a folder, and for the folder. */
    static void syncTree(Path folder) throws IOException {
        for (Path path : deepestFirst(folder)) {
            if (Files.isDirectory(path)) {
                syncFolder(path);
            } else {
                sync(path);
            }
        }
    }

    /** Makes sure that the names in a folder are on the disk, where the system lets a folder be opened at all. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return; // Windows opens no folders and needs none of this
        }
    }

    /** Deletes a folder with all that is in it; nothing happens if there is none. */
    static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : deepestFirst(folder)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** The failure in words that name the file and the remedy. */
    static ReportException explained(Path wanted, IOException cause) {
        boolean named = cause instanceof FileSystemException broken && broken.getFile() != null;
        String file = named ? ((FileSystemException) cause).getFile() : wanted.toString();
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof FileSystemException broken && broken.getReason() != null) {
            reason = broken.getReason();
        }
        return new ReportException(
                "cannot write the report: " + file + ": " + remedy(cause, reason)
                        + "; the last good report is untouched",
                cause);
    }

    private static String remedy(IOException cause, String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || words.contains("read-only")) {
            return "may not be written; make the folder writable for this user, or give another with --output";
        }
        if (words.contains("space") || words.contains("quota")) {
            return reason + "; free some space there, then run again";
        }
        if (words.contains("another process") || words.contains("busy")) {
            return reason + "; close the program that has the report open, then run again";
        }
        return reason + "; mend this, then run again";
    }
}
