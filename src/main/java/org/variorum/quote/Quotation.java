package org.variorum.quote;

import java.util.Locale;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * Words printed as somebody's own. Immutable.
 *
 * @param field which text the spans point into
 * @param span with its quote marks
 * @param kind how much of an utterance it is
 * @param speaker who is said to have spoken, if the article tells
 * @param cue the verb that attributes it, as printed ("said"); empty if none
 * @param channel the outlet that the words came by, if the article has them at second hand ("quoted by the Ria agency")
 */
public record Quotation(
        Field field, Span span, Kind kind, Optional<Speaker> speaker, String cue, Optional<Span> channel) {

    /** A quotation at first hand. */
    public Quotation(Field field, Span span, Kind kind, Optional<Speaker> speaker, String cue) {
        this(field, span, kind, speaker, cue, Optional.empty());
    }

    /** How much of an utterance a quotation is. */
    public enum Kind {
        /** At least a whole sentence. */
        FULL,
        /** Some words inside the article's own sentence. */
        PARTIAL,
        /** A name or expression. */
        TERM,
        /** A word from which the article keeps its distance. */
        SCARE;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The words that name the speaker.
     *
     * @param span a name, a role or a pronoun
     * @param name the name mention this leads to, itself or by way of a pronoun; empty if nobody is named
     */
    public record Speaker(Span span, Optional<Span> name) {}
}
