package org.variorum.report.workbook;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The links of one sheet while it is encoded: kept in a file, because where they lead is known only when all sheets are done, and by then there
 * are hundreds of thousands. Not for more than one thread.
 */
final class LinkFile implements Closeable {
    /** More links than this on one sheet, and spreadsheet programs call the file damaged. */
    static final int MOST = 65_530;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Writer lines;
    private int count;

    LinkFile(Path file) throws IOException {
        // Not Files.newBufferedWriter: that one ends the report at the first lone surrogate of a broken dump.
        this.lines = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
    }

    /** Whether the sheet takes one more. */
    boolean hasRoom() {
        return count < MOST;
    }

    void add(String cell, String target) throws IOException {
        lines.append(cell)
                .append(' ')
                .append(LINE_BREAK.matcher(target).replaceAll(" "))
                .append('\n');
        count++;
    }

    int count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** What is done with a link. */
    interface Each {
        void link(String cell, String target) throws IOException;
    }

    /** Hands over all links of a file, in their order. */
    static void read(Path file, Each each) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                each.link(line.substring(0, blank), line.substring(blank + 1));
            }
        }
    }
}
