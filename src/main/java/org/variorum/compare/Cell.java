package org.variorum.compare;

import java.util.Locale;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * What one article says in one slot. Immutable.
 *
 * @param articleId which article
 * @param source its outlet
 * @param state whether it speaks at all
 * @param value index into the slot's values; -1 unless the state is {@link State#VALUE} or {@link State#SUSPECT}
 * @param field which text the span points into
 * @param span the exact words; empty where there are none
 */
public record Cell(String articleId, String source, State state, int value, Field field, Optional<Span> span) {

    /** Whether an article speaks in a slot. Only {@link #VALUE} scores. */
    public enum State {
        /** It says something. */
        VALUE,
        /** It says nothing. */
        SILENT,
        /** It was written before the event. */
        PREDATES,
        /** Its wording is so garbled that no safe reading exists. */
        SUSPECT;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
