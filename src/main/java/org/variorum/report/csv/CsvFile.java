package org.variorum.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One CSV file while it is written. Every row is checked: the library keeps a failed write to itself, a full disk would otherwise pass for a
 * finished table. Not for more than one thread.
 */
public final class CsvFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final CSVWriter rows;
    private final int columns;

    private CsvFile(CSVWriter rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Starts a file with its header.
     *
     * @throws IOException if it cannot be made
     */
    public static CsvFile create(Path file, List<String> header) throws IOException {
        // Not Files.newBufferedWriter: that one ends the report at the first lone surrogate of a broken dump.
        BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
        CSVWriter rows = new CSVWriter(
                out,
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        CsvFile csv = new CsvFile(rows, header.size());
        csv.row(header);
        return csv;
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not as many columns as the header
     * @throws IOException if it cannot be written
     */
    public void row(List<String> row) throws IOException {
        if (row.size() != columns) {
            throw new IllegalArgumentException("a row of " + row.size() + " columns under a header of " + columns);
        }
        rows.writeNext(row.toArray(new String[0]), false);
        check();
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            rows.flush();
            check();
        }
    }

    private void check() throws IOException {
        IOException swallowed = rows.getException();
        if (swallowed != null) {
            throw swallowed;
        }
    }
}
