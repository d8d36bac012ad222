package org.variorum.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;

/**
 * Writes the rows of one sheet as XML. Cells stand one beside the other from the first column on, so none says where it stands: that would be a
 * fifth of a deflated sheet. Not for more than one thread.
 */
final class RowWriter {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1); // workbooks count a 29 February
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay(); // the day of number 0

    private static final byte[] ROW = XmlBytes.encoded("<row r=\"");
    private static final byte[] HEIGHT = XmlBytes.encoded("\" ht=\"");
    private static final byte[] BEGUN = XmlBytes.encoded("\" customHeight=\"1\">");
    private static final byte[] ROW_END = XmlBytes.encoded("</row>");
    private static final byte[] CELL = XmlBytes.encoded("<c");
    private static final byte[] EMPTY = XmlBytes.encoded("/>");
    private static final byte[] INLINE = XmlBytes.encoded(" t=\"inlineStr\"><is>");
    private static final byte[] INLINE_END = XmlBytes.encoded("</is></c>");
    private static final byte[] OPEN = XmlBytes.encoded(">");
    private static final byte[] VALUE = XmlBytes.encoded("<v>");
    private static final byte[] VALUE_END = XmlBytes.encoded("</v></c>");
    private static final byte[] TEXT_END = XmlBytes.encoded("</t>");
    private static final byte[] TEXT = XmlBytes.encoded("<t>");
    private static final byte[] TEXT_WITH_BLANKS = XmlBytes.encoded("<t xml:space=\"preserve\">");

    private final OutputStream out;
    private final Styles styles;
    private final XmlBytes xml = new XmlBytes();
    private int row;

    RowWriter(OutputStream out, Styles styles) {
        this.out = out;
        this.styles = styles;
    }

    /** Number of the row written last, or of the one that is being written, from 1. */
    int row() {
        return row;
    }

    /** Name of a cell of the row that is being written. */
    String place(int column) {
        return letters(column) + row;
    }

    /** Begins a row of a height in whole points. */
    void begin(int height) {
        row++;
        xml.markup(ROW).number(row).markup(HEIGHT).number(height).markup(BEGUN);
    }

    /**
     * Writes the next cell.
     *
     * @param look what it looks like, whatever the entry wants
     * @param formula that made its content, or an empty string
     */
    void cell(Entry entry, Look look, String formula) {
        if (entry instanceof Entry.Words words) {
            words(words.text(), look);
        } else if (entry instanceof Entry.Runs runs) {
            runs(runs, look);
        } else if (entry instanceof Entry.Amount amount) {
            number(amount.value(), look, formula);
        } else if (entry instanceof Entry.Tally tally) {
            number((double) tally.value(), look, formula);
        } else if (entry instanceof Entry.Day day) {
            day(day.day(), look);
        } else if (entry instanceof Entry.Web web) {
            web(web.url(), look, formula);
        }
    }

    /** Ends the row. */
    void end() throws IOException {
        xml.markup(ROW_END).drain(out);
    }

    /** Hands over what is still kept back. */
    void finish() throws IOException {
        xml.flush(out);
    }

    private void words(String text, Look look) {
        if (text.isEmpty()) {
            xml.markup(CELL).markup(styles.of(look)).markup(EMPTY);
            return;
        }
        xml.markup(CELL).markup(styles.of(look, text)).markup(INLINE);
        text(CellText.fit(text, CellText.LONGEST));
        xml.markup(INLINE_END);
    }

    private void web(String url, Look look, String formula) {
        if (formula.isEmpty()) {
            words(url, look);
            return;
        }
        xml.markup(CELL).markup(styles.of(look)).markup(" t=\"str\"><f>").words(formula);
        xml.markup("</f><v>").words(url).markup(VALUE_END);
    }

    private void number(double value, Look look, String formula) {
        xml.markup(CELL).markup(styles.of(look));
        if (!Double.isFinite(value)) {
            xml.markup(EMPTY);
            return;
        }
        xml.markup(OPEN);
        if (!formula.isEmpty()) {
            xml.markup("<f>").words(formula).markup("</f>");
        }
        xml.markup(VALUE).number(value).markup(VALUE_END);
    }

    private void day(LocalDate day, Look look) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            words(day.toString(), look);
        } else {
            number((double) (day.toEpochDay() - EPOCH), look, "");
        }
    }

    private void runs(Entry.Runs runs, Look look) {
        String first = runs.runs().isEmpty() ? "" : runs.runs().get(0).text();
        xml.markup(CELL).markup(styles.of(look, first)).markup(INLINE);
        int room = CellText.LONGEST;
        for (Entry.Run run : runs.runs()) {
            String text = CellText.fit(run.text(), room);
            room -= text.length();
            if (!text.isEmpty()) {
                xml.markup("<r>").markup(properties(run.emphasis(), look));
                text(text);
                xml.markup("</r>");
            }
        }
        xml.markup(INLINE_END);
    }

    private static String properties(Entry.Emphasis emphasis, Look look) {
        String marks =
                switch (emphasis) {
                    case STRONG -> "<b/>";
                    case DIFFERENT -> "<b/><u/>";
                    case GONE -> "<strike/>";
                    default -> "";
                };
        Look.Ink ink =
                switch (emphasis) {
                    case DIFFERENT -> Look.Ink.RED;
                    case GONE, QUIET -> Look.Ink.GREY;
                    default -> look.ink();
                };
        return "<rPr>" + marks + "<sz val=\"" + look.size() + "\"/><color rgb=\"FF" + ink.rgb() + "\"/><rFont val=\""
                + Styles.FONT + "\"/><family val=\"2\"/></rPr>";
    }

    private void text(String text) {
        boolean blanks = !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
        xml.markup(blanks ? TEXT_WITH_BLANKS : TEXT).words(text).markup(TEXT_END);
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
