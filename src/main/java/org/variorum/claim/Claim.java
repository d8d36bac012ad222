package org.variorum.claim;

import java.util.Locale;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * One proposition with its holder. Immutable.
 *
 * @param field which text the spans point into
 * @param span the clause
 * @param proposition in a fixed form for reading: agent, predicate class, patient
 * @param holder the name mention of whoever says it; empty for the article itself
 * @param agent the name mention of who does it
 * @param predicate class of the verb or noun ("respond", "accuse")
 * @param patient the name mention of whom it is done to
 * @param polarity whether it is said to be so or not so
 * @param stance how the article stands to it
 */
public record Claim(
        Field field,
        Span span,
        String proposition,
        Optional<Span> holder,
        Optional<Span> agent,
        String predicate,
        Optional<Span> patient,
        Polarity polarity,
        Stance stance) {

    /** Stands before the class of what is only planned. */
    static final String PLAN = "plan to ";

    /** Whether it is told as somebody's plan, and not as done. */
    public boolean planned() {
        return predicate.startsWith(PLAN);
    }

    /** Class of what is done or planned. */
    public String deed() {
        return planned() ? predicate.substring(PLAN.length()) : predicate;
    }

    /** Whether the proposition is said to hold. */
    public enum Polarity {
        POSITIVE,
        NEGATIVE;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the article stands to the proposition. */
    public enum Stance {
        /** The article says it in its own voice. */
        ASSERTS,
        /** The article says that the holder says it. */
        ATTRIBUTES,
        /** The article, or the holder in it, says that it is not so. */
        CONTRADICTS;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
