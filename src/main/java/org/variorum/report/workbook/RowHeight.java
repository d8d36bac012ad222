package org.variorum.report.workbook;

import java.util.List;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;

/**
 * How high a row must be to show all its words: estimated from letter counts, because nothing here measures fonts, and a little generous, because
 * a cut line hides words. Stateless.
 */
final class RowHeight {
    private static final double LINE = 1.32; // of the size of the letters
    private static final double PADDING = 3; // points above and below together
    private static final double FILLED = .9; // share of a line that words fill before they wrap
    private static final double HIGHEST = 409; // points, the format's limit
    private static final int LONG_ENOUGH = 20_000; // letters that fill the highest row whatever its width
    private static final char FIRST_WIDE = 0x2E80; // no ideograph stands before it

    private RowHeight() {}

    /** In whole points. */
    static int of(Row row, List<Column> columns) {
        boolean single = row.widths().isEmpty();
        int letters =
                Look.TEXT.size(); // height of all lines together; an empty row has one, or charts over it collapse
        int column = 0;
        List<Entry> entries = row.entries();
        for (int i = 0; i < entries.size(); i++) {
            int next = column + (single ? 1 : row.widths().get(i));
            Look look = entries.get(i).look();
            int lines = look.wraps() ? lines(entries.get(i), look, columns, column, next) : 1;
            letters = Math.max(letters, lines * look.size());
            column = next;
        }
        return (int) Math.min(HIGHEST, Math.ceil(letters * LINE + PADDING));
    }

    private static int lines(Entry entry, Look look, List<Column> columns, int from, int to) {
        int width = 0;
        for (int column = from; column < to; column++) {
            width += columns.get(column).width();
        }
        return width == 0 ? 1 : lines(words(entry), width * FILLED * Look.TEXT.size() / look.size());
    }

    private static String words(Entry entry) {
        if (entry instanceof Entry.Words words) {
            return words.text();
        }
        if (entry instanceof Entry.Runs runs) {
            StringBuilder all = new StringBuilder();
            runs.runs().forEach(run -> all.append(run.text()));
            return all.toString();
        }
        return entry instanceof Entry.Web web ? web.url() : "";
    }

    private static int lines(String text, double width) {
        if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
            return 1; // even if all letters were wide ones
        }
        int room = (int) width;
        int lines = 1;
        int filled = 0;
        int end = Math.min(text.length(), LONG_ENOUGH);
        for (int at = 0; at < end; at++) {
            char letter = text.charAt(at);
            int wide = letter >= FIRST_WIDE && Character.isIdeographic(letter) ? 2 : 1;
            filled += wide;
            if (letter == '\n') {
                lines++;
                filled = 0;
            } else if (filled > room) {
                lines++;
                filled = wide;
            }
        }
        return lines;
    }
}
