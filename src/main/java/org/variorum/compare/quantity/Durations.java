package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.compare.witness.Witness;
import org.variorum.date.DateMention;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * Lengths of time as quantities: "sentenced to six years" is lined up like any other figure. In years, months, days or hours, weeks as seven
 * days; never one in the other, since a month has no fixed days. Stateless, safe to share between threads.
 */
public final class Durations {
    /** The TIMEX3 value of a length in one unit. */
    private static final Pattern LENGTH = Pattern.compile("P(T?)(\\d{1,6}(?:\\.\\d{1,3})?)([YMWDH])");
    /** Units by their TIMEX3 letter, minutes left out; a week is told in days. */
    private static final Map<String, String> UNITS =
            Map.of("Y", "year", "M", "month", "W", "day", "D", "day", "TH", "hour");

    private static final int DAYS_A_WEEK = 7;
    /** "A week" is said of nine days as well. */
    private static final double LEAST = 2;

    private static final double TENTH = 0.1;

    private Durations() {}

    /** Whether a unit is one of time: what lasts grows from day to day like a toll. */
    static boolean isTime(String unit) {
        return UNITS.containsValue(unit);
    }

    /** The lengths of time in an article, title first. */
    public static List<FigureMention> in(Witness witness) {
        List<FigureMention> found = new ArrayList<>();
        for (DateMention mention : witness.settled().dates()) {
            Matcher length = LENGTH.matcher(mention.value());
            if (mention.type() == DateMention.Type.DURATION && length.matches() && !counted(witness, mention)) {
                String unit = UNITS.getOrDefault(length.group(1) + length.group(3), "");
                double factor = length.group(3).equals("W") ? DAYS_A_WEEK : 1;
                double number = Double.parseDouble(length.group(2));
                if (!unit.isEmpty() && number >= LEAST) {
                    found.add(length(mention, factor * number, unit));
                }
            }
        }
        return found;
    }

    /** Whether the words are a figure already: an age. */
    private static boolean counted(Witness witness, DateMention mention) {
        return !witness.figuresIn(mention.field(), mention.span()).isEmpty();
    }

    private static FigureMention length(DateMention mention, double number, String unit) {
        Qualifier qualifier =
                switch (mention.mod()) {
                    case "LESS_THAN", "EQUAL_OR_LESS" -> Qualifier.LESS_THAN;
                    case "MORE_THAN", "EQUAL_OR_MORE" -> Qualifier.MORE_THAN;
                    case "APPROX" -> Qualifier.ABOUT;
                    default -> Qualifier.EXACT;
                };
        double low =
                switch (qualifier) {
                    case LESS_THAN -> 0;
                    case ABOUT -> number - number * TENTH;
                    default -> number;
                };
        double high =
                switch (qualifier) {
                    case MORE_THAN -> 2 * number;
                    case ABOUT -> number + number * TENTH;
                    default -> number;
                };
        return new FigureMention(
                mention.field(),
                mention.span(),
                low,
                high,
                qualifier,
                unit,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
