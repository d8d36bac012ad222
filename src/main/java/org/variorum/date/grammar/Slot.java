package org.variorum.date.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.variorum.date.calendar.Granularity;

/**
 * What a word or a group of words can say about a time; the columns of {@link Features}. Rows of lexicons and rules
 * name slots in lower case
 * with hyphens, their values as numbers or as one of the symbols here. Immutable.
 */
public enum Slot {
    /** Calendar year; with {@link #ERA} bc counted backwards. */
    YEAR,
    /** Year by its last two digits. */
    YEAR2,
    ERA("ad", "bc"),
    CENTURY, // ordinal: 19 is the nineteenth
    DECADE, // first year of the decade, or its last two digits below 100
    HALF_YEAR,
    SEASON("none", "sp", "su", "fa", "wi"),
    QUARTER,
    MONTH,
    WEEK,
    DAY,
    WEEKDAY, // 1 Monday to 7 Sunday
    PART("none", "mo", "mi", "af", "ev", "ni", "dt"),
    HOUR,
    MINUTE,
    SECOND,
    AMPM("am", "pm"),
    /** Minutes east of Greenwich. */
    OFFSET,
    /** Row of the table of holidays. */
    HOLIDAY,
    UNIT(names()),
    AMOUNT,
    /** Another half on top of the amount. */
    HALF,
    /** Tenths on top of the amount: "2.3 years". */
    TENTHS,
    /** Hundredths on top of the amount: "9.58 seconds". */
    HUNDREDTHS,
    /** A second, finer amount: "two years and three months". */
    AMOUNT2,
    UNIT2(names()),
    /** A third one: "four hours, ten minutes and five seconds". */
    AMOUNT3,
    UNIT3(names()),
    /** Nobody told the amount: "several". */
    VAGUE,
    /** Units away from the anchor: yesterday is -1. */
    SHIFT,
    /** Whether an amount leads back or forth from the anchor. */
    SIGN,
    /** What a relative time hangs on: the article's day, or the time last spoken of. */
    BASE("now", "then"),
    /** Last, this or next of its kind. */
    REL,
    /** The next one is that of the next week, though this week's is still to come. */
    OVER,
    /** The first, the last (-1) of its kind inside a longer time. */
    NTH,
    /** What of a longer time lies before (-1) or after (1) the anchor: "earlier this year". */
    PASSED,
    MOD("none", "start", "mid", "end", "approx", "less_than", "more_than"),
    REF("past_ref", "present_ref", "future_ref"),
    /** Again and again. */
    EVERY,
    /** Weekdays only. */
    BUSINESS,
    /** The ends of a range are two of a list: 3 and 17 May. */
    LIST,
    /** The order of day and month in a numeric date cannot be told from the numbers. */
    UNSURE,
    /** The rule itself says on which side of the anchor the time lies: -1 or 1. */
    SIDE,
    /** Value of a number word that only makes sense inside a larger number. */
    FACTOR;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> symbols;

    Slot(String... symbols) {
        this.symbols = List.of(symbols);
    }

    private static String[] names() {
        return Arrays.stream(Granularity.values())
                .map(unit -> unit.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    /** The slot a lexicon or rule names. */
    public static Slot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The number behind a value as a lexicon writes it. */
    public int value(String word) {
        int at = symbols.indexOf(word);
        return at >= 0 ? at : Integer.parseInt(word);
    }

    /** The symbol of a value, in capitals as TIMEX3 has it; the number itself where the slot has no symbols. */
    public String symbol(int value) {
        return symbols.isEmpty() ? Integer.toString(value) : symbols.get(value).toUpperCase(Locale.ROOT);
    }
}
