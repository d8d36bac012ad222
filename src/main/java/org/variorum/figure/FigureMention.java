package org.variorum.figure;

import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * A counted or measured quantity. Immutable.
 *
 * @param field which text the spans point into
 * @param span number with qualifier, magnitude and unit ("more than 100,000 soldiers" without the noun: "more than 100,000")
 * @param low smallest value meant
 * @param high largest value meant; {@link Double#POSITIVE_INFINITY} if open
 * @param qualifier how the value is hedged
 * @param unit currency code, per cent, metre ... in a fixed spelling; empty for a plain count
 * @param counts what is counted, head noun in lower-case singular ("troop"); empty if it cannot be told
 * @param actor the name mention of whoever does or suffers it, if any
 * @param place the name mention of where, if any
 * @param holder the name mention of whoever says so, if any
 */
public record FigureMention(
        Field field,
        Span span,
        double low,
        double high,
        Qualifier qualifier,
        String unit,
        String counts,
        Optional<Span> actor,
        Optional<Span> place,
        Optional<Span> holder) {
    /** What an age counts, in every language. */
    public static final String AGE = "age";
}
