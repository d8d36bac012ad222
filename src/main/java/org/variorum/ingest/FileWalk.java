package org.variorum.ingest;

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
 * Everything that stands under an input folder. Symbolic links to files are followed and links to folders are not, so that no loop can arise;
 * what is no file (a pipe, a folder that may not be entered) is listed and becomes a reject when it is read.
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
        FileWalk walk = new FileWalk(folder);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new InputException(
                    "The input folder " + folder.toAbsolutePath() + " cannot be read: " + e.getMessage()
                            + ". Check the disk or the share, then run again.",
                    e);
        }
        walk.found.sort(Comparator.comparing(f -> f.file().path()));
        return walk;
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
        if (dir.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(dir)) {
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
            night = day(below.getName(i)).or(() -> Optional.empty()).isPresent() ? day(below.getName(i)) : night;
        }
        found.add(new Found(new DumpFile(below.toString().replace('\\', '/'), file), night));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static Optional<LocalDate> day(Path dir) {
        try {
            return Optional.of(LocalDate.parse(dir.getFileName().toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
