package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.report.night.Night;

/** The files of one night, written into an empty folder. Stateless. */
final class NightFiles {
    private NightFiles() {}

    static void write(Night night, Path folder, Publication publication) throws IOException {
        Files.createDirectory(folder.resolve("csv"));
    }
}
