package org.variorum.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The files that belong to one night: those under a folder named with that day ({@code 2026-02-01}), and those under no
 * dated folder at all. Hidden files are left out. Immutable, safe to share between threads.
 */
public final class Input {
    private final List<DumpFile> files;

    private Input(List<DumpFile> files) {
        this.files = files;
    }

    /**
     * Looks through the input folder.
     *
     * @throws InputException if the folder is missing or unreadable
     */
    public static Input of(Path folder, LocalDate night) {
        return new Input(FileWalk.of(folder).files(night));
    }

    /**
     * The newest day that a folder under the input folder is named with.
     *
     * @throws InputException if the folder is missing or unreadable
     */
    public static Optional<LocalDate> newestNight(Path folder) {
        return FileWalk.of(folder).newestNight();
    }

    /** The night's files, sorted by path. */
    public List<DumpFile> files() {
        return files;
    }

    /**
     * What went in, as one word: the same for the same paths, sizes and contents on every machine.
     *
     * @return SHA-256 in hex
     */
    public String fingerprint() {
        return Fingerprint.of(files);
    }
}
