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
 * @param rule what found it
 * @param likely the likely reading, in words
 * @param against ids of the articles that speak against it, sorted
 * @param severity in (0, 1]
 */
public record Suspect(
        String articleId, Field field, Span span, Rule rule, String likely, List<String> against, double severity) {

    /** What seems wrong. */
    public Kind kind() {
        return rule.kind;
    }

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

    /** What makes a wording suspect; each is told by the class of the same sense. */
    public enum Rule {
        /** {@link org.variorum.compare.proposition.RoleSwap}. */
        EXCHANGED_ROLES("exchanged-roles", Kind.ROLE_SWAP),
        /** {@link org.variorum.compare.proposition.Calque}. */
        ODD_PREDICATE("odd-predicate", Kind.GARBLED),
        /** {@link org.variorum.compare.witness.Misnomer}. */
        ODD_INSTITUTION("odd-institution", Kind.GARBLED),
        /** {@link org.variorum.compare.quantity.SelfContradiction}. */
        HEADLINE_AGAINST_TEXT("headline-against-text", Kind.INNER_CONTRADICTION),
        /** {@link org.variorum.compare.witness.Anachronism}. */
        PAST_AFTER_ARTICLE("past-after-article", Kind.AFTER_OWN_DATE),
        /** {@link org.variorum.compare.quantity.Overstatement}. */
        ALL_FOR_ONE("all-for-one", Kind.QUANTIFIER);

        private final String word;
        private final Kind kind;

        Rule(String word, Kind kind) {
            this.word = word;
            this.kind = kind;
        }

        /** The word of the output files. */
        public String word() {
            return word;
        }
    }
}
