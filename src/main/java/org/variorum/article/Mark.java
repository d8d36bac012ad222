package org.variorum.article;

import java.util.Locale;
import org.variorum.text.Span;

/**
 * A stretch of an article's text that is not part of what the article says. Marked, never deleted. Immutable.
 *
 * @param span where it stands
 * @param kind what it is
 * @param rule name of the rule that marked it
 */
public record Mark(Span span, Kind kind, String rule) {

    /** What a marked stretch is. */
    public enum Kind {
        CREDIT,
        CAPTION,
        TEASER,
        FORM,
        LEGAL,
        DATELINE,
        URL,
        WIDGET,
        UPDATE_NOTE,
        CODE;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
