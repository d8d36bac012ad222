package org.variorum.name;

import org.variorum.article.Field;
import org.variorum.text.Span;

/**
 * One place where an article names a person, an organization or a place. Who that is, is settled later by {@link
 * NameResolver}. Immutable.
 *
 * @param field which text the span points into
 * @param span the name itself, without title or role ("Sergei Lavrov"); for a role the whole phrase ("the Russian
 *     ambassador")
 * @param kind what is named
 * @param form in which form
 * @param role title or role that stands with the name, normalized and lower case ("foreign minister"); empty if none
 * @param certainty how far what speaks for the kind outweighs what speaks for any other, in tenths of what a weak cue is
 *     worth: from 0, any kind might be meant, to {@value #CERTAIN}
 */
public record NameMention(Field field, Span span, Kind kind, Form form, String role, int certainty) {
    /** No doubt about the kind, or a finder that does not tell how much. */
    public static final int CERTAIN = 100;

    /** From here on a kind stands against what other articles say. */
    public static final int SURE = 40;

    /** A name whose kind is certain. */
    public NameMention(Field field, Span span, Kind kind, Form form, String role) {
        this(field, span, kind, form, role, CERTAIN);
    }

    /** Whether its own article shows well what it names. */
    public boolean sure() {
        return certainty >= SURE;
    }

    /**
     * The same place as the name of something else.
     *
     * @param other what it names after all
     * @param words how many words it has
     */
    NameMention as(Kind other, int words) {
        if (other == kind) {
            return this;
        }
        Form shown = other == Kind.PERSON && words == 1 ? Form.LAST : form == Form.LAST ? Form.FULL : form;
        return new NameMention(field, span, other, shown, "", certainty);
    }
}
