package org.variorum.date;

import java.util.Locale;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * A time expression with its value. Immutable.
 *
 * @param field which text the span points into
 * @param span the expression
 * @param type as in TIMEX3
 * @param value the TIMEX3 value, such as 2022-01-26, 2022-W04, P2D, PAST_REF; empty if it hangs on a date that nobody
 * knows
 * @param mod the TIMEX3 modifier (START, MID, END, APPROX, LESS_THAN, MORE_THAN), or empty
 * @param days the days it covers; empty for durations, sets, references without bounds, and the ends of a range,
 * which is a mention
 * of its own
 * @param anchor what a relative value hangs on: an ISO day, or empty for an absolute value
 * @param rule name of the rule that made it
 * @param other what it may mean instead, where the words leave two readings; the flag of an ambiguous date
 */
public record DateMention(
        Field field,
        Span span,
        Type type,
        String value,
        String mod,
        Optional<Days> days,
        String anchor,
        String rule,
        Optional<Other> other) {

    /**
     * The less likely of two readings.
     *
     * @param value its TIMEX3 value
     * @param days the days it covers
     * @param weight its share, above 0 and at most .5; the rest is the first reading's
     */
    public record Other(String value, Optional<Days> days, double weight) {}

    /** A mention with one reading. */
    public DateMention(
            Field field,
            Span span,
            Type type,
            String value,
            String mod,
            Optional<Days> days,
            String anchor,
            String rule) {
        this(field, span, type, value, mod, days, anchor, rule, Optional.empty());
    }

    /** The four kinds of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET;

        /** The word of the output files. */
        public String word() {
            return name().toUpperCase(Locale.ROOT);
        }
    }
}
