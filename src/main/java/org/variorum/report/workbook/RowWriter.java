package org.variorum.report.workbook;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;

/** Writes the rows of one sheet as XML. Not for more than one thread. */
final class RowWriter {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1); // workbooks count a 29 February
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay(); // the day of number 0

    private final Writer out;
    private final Styles styles;
    private final StringBuilder xml = new StringBuilder(4096);
    private int row;

    RowWriter(Writer out, Styles styles) {
        this.out = out;
        this.styles = styles;
    }

    /** Number of the row written last, from 1. */
    int row() {
        return row;
    }

    /** Name of a cell of the row that comes next. */
    String next(int column) {
        return letters(column) + (row + 1);
    }

    /** A cell ready to be written: its content, and the formula that made it or an empty string. */
    record Ready(Entry entry, Look look, String formula) {}

    /** Writes a row of a height in points. */
    void write(List<Ready> cells, double height) throws IOException {
        row++;
        xml.setLength(0);
        xml.append("<row r=\"").append(row).append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        xml.append("</row>");
        out.append(xml);
    }

    private void cell(int column, Ready cell) {
        Entry entry = cell.entry();
        if (entry instanceof Entry.Words words) {
            words(column, words.text(), cell);
        } else if (entry instanceof Entry.Runs runs) {
            runs(column, runs, cell.look());
        } else if (entry instanceof Entry.Amount amount) {
            number(column, amount.value(), cell);
        } else if (entry instanceof Entry.Tally tally) {
            number(column, (double) tally.value(), cell);
        } else if (entry instanceof Entry.Day day) {
            day(column, day.day(), cell);
        } else if (entry instanceof Entry.Web web) {
            words(column, web.url(), cell);
        }
    }

    private void open(int column, int style, String type) {
        xml.append("<c r=\"")
                .append(letters(column))
                .append(row)
                .append("\" s=\"")
                .append(style)
                .append('"');
        if (!type.isEmpty()) {
            xml.append(" t=\"").append(type).append('"');
        }
        xml.append('>');
    }

    private void words(int column, String text, Ready cell) {
        if (text.isEmpty()) {
            open(column, styles.of(cell.look()), "");
        } else if (cell.formula().isEmpty()) {
            open(column, styles.of(cell.look(), text), "inlineStr");
            xml.append("<is>");
            text(CellText.fit(text, CellText.LONGEST));
            xml.append("</is>");
        } else {
            open(column, styles.of(cell.look()), "str");
            formula(cell.formula());
            xml.append("<v>");
            CellText.escape(text, xml);
            xml.append("</v>");
        }
        xml.append("</c>");
    }

    private void number(int column, double value, Ready cell) {
        open(column, styles.of(cell.look()), "");
        if (Double.isFinite(value)) {
            if (!cell.formula().isEmpty()) {
                formula(cell.formula());
            }
            xml.append("<v>")
                    .append(
                            value == Math.rint(value) && Math.abs(value) < 1e15
                                    ? Long.toString((long) value)
                                    : Double.toString(value))
                    .append("</v>");
        }
        xml.append("</c>");
    }

    private void day(int column, LocalDate day, Ready cell) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            words(column, day.toString(), cell);
        } else {
            number(column, (double) (day.toEpochDay() - EPOCH), cell);
        }
    }

    private void runs(int column, Entry.Runs runs, Look look) {
        String first = runs.runs().isEmpty() ? "" : runs.runs().get(0).text();
        open(column, styles.of(look, first), "inlineStr");
        xml.append("<is>");
        int room = CellText.LONGEST;
        for (Entry.Run run : runs.runs()) {
            String text = CellText.fit(run.text(), room);
            room -= text.length();
            if (!text.isEmpty()) {
                xml.append("<r>").append(properties(run.emphasis(), look));
                text(text);
                xml.append("</r>");
            }
        }
        xml.append("</is></c>");
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
        xml.append(blanks ? "<t xml:space=\"preserve\">" : "<t>");
        CellText.escape(text, xml);
        xml.append("</t>");
    }

    private void formula(String formula) {
        xml.append("<f>");
        CellText.escape(formula, xml);
        xml.append("</f>");
    }

    /** The letters of a column, from 0. */
    static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
