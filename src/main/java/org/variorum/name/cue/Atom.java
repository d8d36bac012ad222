package org.variorum.name.cue;

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
record Atom(Span span, String text, String lower, Shape shape) {

    /** How a word is written. */
    enum Shape {
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

    boolean capital() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS || shape == Shape.INITIAL;
    }

    boolean word() {
        return shape != Shape.NUMBER && shape != Shape.MARK;
    }

    boolean is(String mark) {
        return text.equals(mark);
    }
}
