package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at one thing a run needs. */
interface Look {
    /** Bytes below which a night may not find room for its report. */
    long LEAST_DISK = 1L << 30;

    /**
     * What is in order, in words.
     *
     * @throws IOException saying what is not, and what to do
     */
    String at() throws IOException;

    /** Whether files can be made in a folder, which is made first if it is not there. */
    static Look writable(Path folder) {
        return () -> {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".probe", ""));
            return folder + " is writable";
        };
    }

    /** Whether the disk of a folder has room for a report. */
    static Look roomy(Path folder) {
        return () -> {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_DISK) {
                throw new IOException("only " + (free >> 20) + " MB free: make room for at least 1 GB");
            }
            return (free >> 30) + " GB free";
        };
    }
}
