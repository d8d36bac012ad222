package org.variorum.name.cue.word;

import java.util.List;
import org.variorum.text.Span;

/**
 * A word as names are made of: tokens that touch, put together ("Thomas-Greenfield", "O'Brien", "U.S.", "J."), or one
 * mark. Immutable.
 *
 * @param span where it stands
 * @param text its exact letters
 * @param lower the same in lower case, stops inside and after it left out ("us" for "U.S.")
 * @param shape how it is written
 */
public record Atom(Span span, String text, String lower, Shape shape) {
    private static final int LONGEST_MIXED = 6;

    /** How a word is written. */
    public enum Shape {
        LOWER,
        /** Starts with a capital letter. */
        CAPITAL,
        /** All letters are capitals, two or more. */
        CAPITALS,
        /** One capital letter, with its stop if there is one. */
        INITIAL,
        NUMBER,
        MARK
    }

    public boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS || shape == Shape.INITIAL;
    }

    /** Whether it is made of initials: all capitals, or short with more than one. */
    public boolean acronym() {
        if (shape != Shape.CAPITAL) {
            return shape == Shape.CAPITALS;
        }
        return text.length() <= LONGEST_MIXED
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether it is an acronym with the s of the plural, as in NGOs, which names nobody. */
    public boolean plural() {
        int end = text.length() - 1;
        return end > 1
                && shape == Shape.CAPITAL
                && text.charAt(end) == 's'
                && text.chars().filter(Character::isUpperCase).count() == end;
    }

    public boolean word() {
        return shape != Shape.NUMBER && shape != Shape.MARK;
    }

    /** Lower-case words as lists hold them: a blank between, none around an apostrophe. */
    public static String phrase(List<Atom> atoms, int from, int to) {
        if (to == from + 1) {
            return atoms.get(from).lower();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            atoms.get(i).appendTo(words);
        }
        return words.toString();
    }

    /** Adds this word to the lower-case words of a phrase. */
    public void appendTo(StringBuilder words) {
        boolean apostrophe = is("'") || is("’");
        boolean after = words.length() > 0 && words.charAt(words.length() - 1) == '\'';
        words.append(words.length() == 0 || apostrophe || after ? "" : " ").append(apostrophe ? "'" : lower);
    }

    public boolean is(String mark) {
        return text.equals(mark);
    }
}
