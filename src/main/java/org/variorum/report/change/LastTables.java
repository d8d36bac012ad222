package org.variorum.report.change;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The tables of the report that is replaced. Read row by row; a table that is missing, damaged or of another
 * version tells nothing. Not for more than one thread.
 */
final class LastTables {
    private final Path folder;

    LastTables(Path folder) {
        this.folder = folder;
    }

    /**
     * Hands over some columns of every row.
     *
     * @return whether the table could be read to its end
     */
    boolean rows(String file, List<String> columns, Consumer<List<String>> each) throws IOException {
        Path table = folder.resolve(file);
        if (!Files.exists(table)) {
            return false;
        }
        // Not Files.newBufferedReader: an editor's program may have saved the table in another encoding.
        try (CSVReader rows = new CSVReaderBuilder(new BufferedReader(
                        new InputStreamReader(Files.newInputStream(table), StandardCharsets.UTF_8), 1 << 16))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            String[] header = rows.readNext();
            List<Integer> places = columns.stream()
                    .map(column -> header == null ? -1 : Arrays.asList(header).indexOf(column))
                    .toList();
            if (places.contains(-1)) {
                return false;
            }
            for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
                String[] cells = row;
                each.accept(places.stream()
                        .map(place -> place < cells.length ? cells[place] : "")
                        .toList());
            }
            return true;
        } catch (CsvMalformedLineException | CsvValidationException e) {
            return false;
        }
    }

    /** Number of rows, if the table can be read. */
    OptionalLong count(String file, String column) throws IOException {
        long[] count = {0};
        return rows(file, List.of(column), row -> count[0]++) ? OptionalLong.of(count[0]) : OptionalLong.empty();
    }
}
