package org.variorum.report.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** Encodes one sheet: title, way back, header, rows as far as there is room, and a word on the rest. Not for more than one thread. */
final class SheetEncoder {
    private static final int LONGEST_LITERAL = 255; // of text inside a formula

    private final Sheet sheet;
    private final Book book;
    private final Links links;
    private final Map<String, EncodedSheet> encoded;
    private final RowWriter out;
    private final LinkFile placed;
    private final List<Column> columns;
    private final List<String> merges = new ArrayList<>();
    private int dataRows;
    private boolean whole = true;

    private SheetEncoder(
            Sheet sheet, Book book, Links links, Map<String, EncodedSheet> encoded, RowWriter out, LinkFile placed) {
        this.sheet = sheet;
        this.book = book;
        this.links = links;
        this.encoded = encoded;
        this.out = out;
        this.placed = placed;
        this.columns = sheet.columns();
    }

    /** @param encoded the sheets encoded so far by key, for the formulas that count their rows */
    static EncodedSheet encode(
            Sheet sheet, Book book, Styles styles, Links links, Map<String, EncodedSheet> encoded, Path rows)
            throws IOException {
        Path linkFile = rows.resolveSibling(rows.getFileName() + ".links");
        try (BufferedWriter file = Files.newBufferedWriter(rows, StandardCharsets.UTF_8);
                LinkFile placed = new LinkFile(linkFile)) {
            RowWriter out = new RowWriter(file, styles);
            SheetEncoder encoder = new SheetEncoder(sheet, book, links, encoded, out, placed);
            encoder.write();
            links.finish(sheet);
            return new EncodedSheet(
                    sheet,
                    rows,
                    out.row(),
                    encoder.dataRows,
                    encoder.whole,
                    linkFile,
                    placed.count(),
                    List.copyOf(encoder.merges));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() throws IOException {
        Labels labels = book.labels();
        if (sheet.tabular()) {
            String home = book.sheets().get(0).key();
            row(Row.of(Entry.words(sheet.title(labels), Look.TITLE)));
            row(Row.of(Entry.words(sheet.purpose(labels), Look.PURPOSE)));
            row(Row.of(new Entry.Words(labels.of("back"), Look.LOOSE_LINK, home)));
            List<Entry> header = new ArrayList<>();
            for (Column column : columns) {
                header.add(Entry.words(column.header(), column.numbers() ? Look.HEADER_OF_NUMBERS : Look.HEADER));
            }
            row(new Row("", header, List.of()));
        }
        sheet.rows(this::add);
        if (sheet.tabular() && dataRows == 0) {
            row(Row.of(Entry.words(labels.of("nothing"), Look.PURPOSE)));
        }
        if (!whole) {
            row(Row.of(Entry.words(labels.of("rest", book.layout().rowLimit(), sheet.rest()), Look.PURPOSE)));
        }
    }

    private boolean add(Row row) {
        if (sheet.tabular() && dataRows == book.layout().rowLimit()) {
            whole = false;
            return false;
        }
        try {
            if (!row.anchor().isEmpty()) {
                links.put(row.anchor(), out.row() + 1);
            }
            row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dataRows++;
        return true;
    }

    private void row(Row row) throws IOException {
        merge(row);
        List<RowWriter.Ready> cells = new ArrayList<>(row.entries().size());
        for (Entry entry : row.spread()) {
            Look look = entry.look();
            String target = entry.target();
            if (!target.isEmpty()) {
                if (links.promises(target) && placed.hasRoom()) {
                    placed.add(out.next(cells.size()), target);
                } else if (look == Look.LINK) {
                    look = Look.QUIET; // nothing to click on: it must not look as if there were
                }
            }
            cells.add(new RowWriter.Ready(entry, look, formula(entry)));
        }
        out.write(cells, RowHeight.of(row, columns));
    }

    private void merge(Row row) {
        int column = 0;
        for (int width : row.widths()) {
            if (width > 1) {
                merges.add(out.next(column) + ":" + out.next(column + width - 1));
            }
            column += width;
        }
    }

    private String formula(Entry entry) {
        if (entry instanceof Entry.Web web) {
            boolean safe =
                    web.url().matches("(?s)https?://[^\\s\"]+") && web.url().length() <= LONGEST_LITERAL;
            return safe ? "HYPERLINK(\"" + web.url() + "\")" : "";
        }
        if (entry instanceof Entry.Tally tally) {
            EncodedSheet counted = encoded.get(tally.sheet());
            if (counted != null && counted.whole() && counted.dataRows() > 0) {
                // ROWS and not COUNTA: a story may have no title, and is one all the same
                String range = links.tab(tally.sheet()) + "!" + counted.column(tally.column());
                return tally.word().isEmpty()
                        ? "ROWS(" + range + ")"
                        : "COUNTIF(" + range + ",\"" + tally.word().replace("\"", "\"\"") + "\")";
            }
        }
        return "";
    }
}
