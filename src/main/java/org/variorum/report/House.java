package org.variorum.report;

import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.Language;

/**
 * How a house wants its workbook. Immutable.
 *
 * @param language of the labels; one without labels stands in English
 * @param dayFormat how days are shown, as workbooks write formats: yyyy-mm-dd, dd.mm.yyyy, d mmm yyyy
 * @param separator of tables for spreadsheet programs in {@code csv-excel/}: a comma, a semicolon, or empty for no such tables
 * @param without keys of sheets that are not wanted, such as boilerplate; Summary and Kept notes are always there
 */
public record House(Language language, String dayFormat, String separator, Set<String> without) {
    /** How days are shown unless the house says otherwise: ISO 8601. */
    public static final String ISO_DAYS = "yyyy-mm-dd";

    private static final Set<String> SEPARATORS = Set.of("", ",", ";");
    private static final Pattern DAY_FORMAT = Pattern.compile("[dmy]{1,4}(?:[-./, ]{1,2}[dmy]{1,4}){0,2}");

    /** @throws IllegalArgumentException if days cannot be shown like that, or columns not be parted like that */
    public House {
        if (!DAY_FORMAT.matcher(dayFormat).matches()) {
            throw new IllegalArgumentException("\"" + dayFormat
                    + "\" is no format for days: write one with d, m and y, such as " + ISO_DAYS + " or dd.mm.yyyy");
        }
        if (!SEPARATORS.contains(separator)) {
            throw new IllegalArgumentException("\"" + separator
                    + "\" parts no columns: write a comma or a semicolon, or nothing for no such tables");
        }
        without = Set.copyOf(without);
    }

    /** All sheets, ISO days, labels of a language. */
    public static House of(Language language) {
        return new House(language, ISO_DAYS, "", Set.of());
    }
}
