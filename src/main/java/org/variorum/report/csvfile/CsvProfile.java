package org.variorum.report.csvfile;

import java.util.regex.Pattern;

/**
 * For whom a table is written: {@link #DATA} for programs, {@link #spreadsheet} for people who open it with a double click. Immutable.
 *
 * @param separator between columns
 * @param marked whether the file starts with a byte order mark, by which spreadsheet programs know UTF-8
 * @param guarded whether a cell that such a program would take for a formula gets an apostrophe in front
 */
public record CsvProfile(char separator, boolean marked, boolean guarded) {
    /** RFC 4180 as it stands. */
    public static final CsvProfile DATA = new CsvProfile(',', false, false);

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** For spreadsheet programs of a country: a semicolon where the comma is in numbers. */
    public static CsvProfile spreadsheet(char separator) {
        return new CsvProfile(separator, true, true);
    }

    /** The cell as this profile writes it. A number stays one, with whatever sign. */
    String cell(String words) {
        boolean formula = guarded && !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(words).matches() ? "'" + words : words;
    }
}
