package org.variorum.report.csvfile;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * One CSV file while it is written. Every row is checked: the library keeps a failed write to itself, a full disk would otherwise pass for a
 * finished table. Not for more than one thread.
 */
public final class CsvFile implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVWriter rows;
    private final int columns;
    private final CsvProfile profile;

    private CsvFile(CSVWriter rows, int columns, CsvProfile profile) {
        this.rows = rows;
        this.columns = columns;
        this.profile = profile;
    }

    /**
     * Starts a file for programs with its header.
     *
     * @throws IOException if it cannot be made
     */
    public static CsvFile create(Path file, List<String> header) throws IOException {
        return create(file, header, CsvProfile.DATA);
    }

    /**
     * Starts a file with its header.
     *
     * @throws IOException if it cannot be made
     */
    public static CsvFile create(Path file, List<String> header, CsvProfile profile) throws IOException {
        // Not Files.newBufferedWriter: that one ends the report at the first lone surrogate of a broken dump.
        BufferedWriter out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER);
        if (profile.marked()) {
            out.write(BYTE_ORDER_MARK);
        }
        CSVWriter rows = new CSVWriter(
                out,
                profile.separator(),
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.RFC4180_LINE_END);
        CsvFile csv = new CsvFile(rows, header.size(), profile);
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
        String[] cells = row.toArray(new String[0]);
        if (profile.guarded()) {
            Arrays.setAll(cells, i -> profile.cell(cells[i]));
        }
        rows.writeNext(cells, false);
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
