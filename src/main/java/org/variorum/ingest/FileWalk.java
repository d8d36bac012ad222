package org.variorum.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything that stands under an input folder. Symbolic links to files are followed and links to folders are not, so
 * that no loop can arise; what is no file (a pipe, a folder that may not be entered) is listed and becomes a reject
 * when it is read.
 */
final class FileWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Found> found = new ArrayList<>();
    private final TreeSet<LocalDate> nights = new TreeSet<>();

    private record Found(DumpFile file, Optional<LocalDate> night) {}

    private FileWalk(Path folder) {
        this.folder = folder;
    }

    static FileWalk of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException("There is no input folder " + folder.toAbsolutePath()
                    + ". Make it and put the dumps into it, or name another with --input.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new InputException("The input folder " + folder.toAbsolutePath()
                    + " may not be read. Give the account that runs this program the right to read it.");
        }
        try {
            FileWalk walk = new FileWalk(folder.toRealPath());
            Files.walkFileTree(walk.folder, walk);
            walk.found.sort(Comparator.comparing(f -> f.file().path()));
            return walk;
        } catch (IOException e) {
            throw new InputException(
                    "The input folder " + folder.toAbsolutePath() + " cannot be read: " + e.getMessage()
                            + ". Check the disk or the share, then run again.",
                    e);
        }
    }

    List<DumpFile> files(LocalDate night) {
        return found.stream()
                .filter(f -> f.night().isEmpty() || f.night().get().equals(night))
                .map(Found::file)
                .toList();
    }

    Optional<LocalDate> newestNight() {
        return nights.isEmpty() ? Optional.empty() : Optional.of(nights.last());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        if (isHidden(dir) && !dir.equals(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        day(dir).ifPresent(nights::add);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && !(attributes.isSymbolicLink() && Files.isDirectory(file))) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!isHidden(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file) {
        Path below = folder.relativize(file);
        Optional<LocalDate> night = Optional.empty();
        for (int i = 0; i < below.getNameCount() - 1; i++) {
            Optional<LocalDate> day = day(below.getName(i));
            night = day.isPresent() ? day : night;
        }
        found.add(new Found(new DumpFile(below.toString().replace(File.separatorChar, '/'), file), night));
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    /** The last part of a path; empty for the root of a file system. */
    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    private static Optional<LocalDate> day(Path dir) {
        try {
            return Optional.of(LocalDate.parse(name(dir)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
