package org.variorum.compare;

import java.util.List;
import java.util.Locale;
import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * A wording that is probably an error of translation or editing. Shown, never scored. Immutable.
 *
 * @param articleId whose
 * @param field which text the span points into
 * @param span the smallest wording that is suspect
 * @param kind what seems wrong
 * @param likely the likely reading, in words
 * @param against ids of the articles that speak against it, sorted
 * @param severity in (0, 1]
 */
public record Suspect(
        String articleId, Field field, Span span, Kind kind, String likely, List<String> against, double severity) {

    /** What seems wrong. */
    public enum Kind {
        ROLE_SWAP,
        GARBLED,
        INNER_CONTRADICTION,
        AFTER_OWN_DATE,
        QUANTIFIER;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
