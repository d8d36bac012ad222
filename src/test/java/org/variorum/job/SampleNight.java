package org.variorum.job;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sample night of {@code input/}, run by the real program once, with its tables as an editor's script would read them. */
final class SampleNight {
    private static final Path FOLDER = run();

    private SampleNight() {}

    private static Path run() {
        try {
            Path folder = Files.createTempDirectory("sample-night");
            Program.Ended ended = new Program(folder)
                    .run(
                            "run",
                            "--input",
                            "input",
                            "--output",
                            folder.resolve("output").toString());
            if (ended.code() != 0) {
                throw new IllegalStateException("the sample night failed: " + ended.said());
            }
            return folder.resolve("output");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The output folder. */
    static Path output() {
        return FOLDER;
    }

    /** The night's report. */
    static Path report() {
        return FOLDER.resolve("2026-03-14");
    }

    /** The rows of one table, each by column. */
    static List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(
                Files.newBufferedReader(report().resolve("csv").resolve(name + ".csv"), StandardCharsets.UTF_8))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                rows.add(row);
            }
        } catch (IOException | CsvValidationException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /** The rows of one table that fit. */
    static List<Map<String, String>> table(String name, Predicate<Map<String, String>> fits) {
        return table(name).stream().filter(fits).toList();
    }

    /** The article with this record id. */
    static Map<String, String> article(String recordId) {
        return table("articles", row -> row.get("record_id").equals(recordId)).get(0);
    }
}
