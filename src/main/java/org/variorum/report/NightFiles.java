package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.report.csv.NightTables;
import org.variorum.report.night.Night;

/** The files of one night, written into an empty folder. Stateless. */
final class NightFiles {
    private NightFiles() {}

    static void write(Night night, Path folder, Publication publication) throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        try (ArticleLines lines = new ArticleLines(folder)) {
            NightTables.write(night, csv, lines);
        }
    }
}
