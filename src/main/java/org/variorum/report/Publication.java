package org.variorum.report;

import java.util.function.Consumer;
import org.variorum.text.Language;

/**
 * How a report is published. Immutable.
 *
 * @param rowLimit rows a sheet of the workbook holds at most, 1 to 1,000,000; the rest is in the CSV tables
 * @param threads that work on the workbook, 1 or more; they do not show in it
 * @param house how the house wants its workbook
 * @param places told the name of each place that publishing passes, so that a test can end the process there
 */
public record Publication(int rowLimit, int threads, House house, Consumer<String> places) {
    /** Passed when the new report is complete on disk and nothing has moved. */
    public static final String BEFORE_RENAME = "before-rename";
    /** Passed when the old report is aside and the new one not yet in its place. */
    public static final String BETWEEN_RENAMES = "between-renames";
    /** Passed when the new report is in its place and the old one not yet deleted. */
    public static final String AFTER_RENAME = "after-rename";

    /** Rows a sheet holds unless the desk says otherwise. */
    public static final int DEFAULT_ROW_LIMIT = 50_000;

    private static final int HIGHEST_ROW_LIMIT = 1_000_000;

    /** @throws IllegalArgumentException if no sheet can hold that many rows */
    public Publication {
        if (rowLimit < 1 || rowLimit > HIGHEST_ROW_LIMIT) {
            throw new IllegalArgumentException(
                    "a sheet holds 1 to " + HIGHEST_ROW_LIMIT + " rows, not " + rowLimit + ": change the row limit");
        }
    }

    /** A report that one thread writes. */
    public Publication(int rowLimit, House house, Consumer<String> places) {
        this(rowLimit, 1, house, places);
    }

    /** A report with English labels. */
    public Publication(int rowLimit, Consumer<String> places) {
        this(rowLimit, House.of(Language.ENGLISH), places);
    }

    /** A report with labels of a language. */
    public Publication(int rowLimit, Language language, Consumer<String> places) {
        this(rowLimit, House.of(language), places);
    }

    /** The usual limit, nothing watched. */
    public static Publication standard() {
        return new Publication(DEFAULT_ROW_LIMIT, place -> {});
    }
}
