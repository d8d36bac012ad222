package org.variorum.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.zip.Deflation;
import org.variorum.report.zip.PieceStream;

/** Encodes one sheet: title, way back, header, rows as far as there is room, and a word on the rest. Not for more than one thread. */
final class SheetEncoder {
    private static final int LONGEST_LITERAL = 255; // of text inside a formula

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"]+");

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

    /**
     * Encodes a sheet.
     *
     * @param encoded the sheets encoded so far by key, for the formulas that count their rows
     * @param linkFile where its links are put down
     */
    static EncodedSheet encode(
            Sheet sheet,
            Book book,
            Styles styles,
            Links links,
            Map<String, EncodedSheet> encoded,
            Deflation deflation,
            Path linkFile)
            throws IOException {
        try (PieceStream rows = deflation.begin();
                LinkFile placed = new LinkFile(linkFile)) {
            RowWriter out = new RowWriter(rows, styles);
            SheetEncoder encoder = new SheetEncoder(sheet, book, links, encoded, out, placed);
            encoder.write();
            out.finish();
            links.finish(sheet);
            return new EncodedSheet(
                    sheet,
                    rows.piece(),
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
        out.begin(RowHeight.of(row, columns));
        merge(row);
        List<Entry> entries = row.spread();
        for (int column = 0; column < entries.size(); column++) {
            Entry entry = entries.get(column);
            out.cell(entry, look(entry, column), formula(entry));
        }
        out.end();
    }

    /** Puts down the link of a cell. What finds no room, or leads nowhere, must not look like a link. */
    private Look look(Entry entry, int column) throws IOException {
        String target = entry.target();
        if (target.isEmpty()) {
            return entry.look();
        }
        if (placed.hasRoom() && links.promises(target)) {
            placed.add(out.place(column), target);
            return entry.look();
        }
        return entry.look() == Look.LINK ? Look.QUIET : entry.look();
    }

    private void merge(Row row) {
        int column = 0;
        for (int width : row.widths()) {
            if (width > 1) {
                merges.add(out.place(column) + ":" + out.place(column + width - 1));
            }
            column += width;
        }
    }

    private String formula(Entry entry) {
        if (entry instanceof Entry.Web web) {
            boolean safe = web.url().length() <= LONGEST_LITERAL
                    && ADDRESS.matcher(web.url()).matches();
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
