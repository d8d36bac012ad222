package org.variorum.name.spelling.word;

import java.util.ArrayList;
import java.util.List;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.sound.Sounding;

/**
 * One word of a parsed name. Immutable.
 *
 * @param text the folded word
 * @param role what it does in the name
 * @param script of its letters
 * @param reading the likeliest way to read it as sound symbols
 * @param others up to three more ways to read it, the likelier first; mostly none
 * @param kin the given names it is short for, or that are short for it
 * @param common whether name lists know it, so that sharing it says little
 */
public record NameToken(
        String text, Role role, Script script, Sounding reading, List<Sounding> others, Kin kin, boolean common) {

    /** What a word does in a name. */
    public enum Role {
        /** Stands before the family name, or cannot be told from it. */
        GIVEN,
        FAMILY,
        PATRONYMIC,
        /** A single letter that stands for a name. */
        INITIAL,
        /** Small words: de, van, bin. */
        PARTICLE,
        /** Jr, III. */
        SUFFIX,
        /** Dr, Mullah. */
        TITLE,
        /** Ltd, GmbH, and the common words of organizations' names. */
        GENERIC
    }

    /** Whether one of both is the given name of men and the other that of women made from it: Mario and Maria. */
    public boolean otherSex(NameToken other) {
        return role == Role.GIVEN
                && other.role == Role.GIVEN
                && script == Script.LATN
                && common
                && other.common
                && (NameWords.KNOWN.sexes(text, other.text) || NameWords.KNOWN.sexes(other.text, text));
    }

    /** Whether it only says what kind of legal person an organization is. */
    public boolean legalForm() {
        return role == Role.GENERIC && NameWords.KNOWN.legalForm(text);
    }

    /** All ways to read it, the likeliest first. */
    public List<Sounding> readings() {
        if (others.isEmpty()) {
            return List.of(reading);
        }
        List<Sounding> all = new ArrayList<>(others);
        all.add(0, reading);
        return all;
    }

    /** Whether the name cannot do without it. */
    public boolean core() {
        return role == Role.GIVEN || role == Role.FAMILY;
    }
}
