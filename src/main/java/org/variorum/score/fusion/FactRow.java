package org.variorum.score.fusion;

import java.util.Optional;

/**
 * One claim about one thing. Immutable.
 *
 * @param object what it is about
 * @param source who makes it
 * @param value what it says
 * @param likeness how values of this object resemble each other; if empty, the values themselves tell
 * @param voice the text that the claim was taken from, if known: claims of one voice count as one
 */
public record FactRow(String object, String source, String value, Optional<Likeness> likeness, Optional<Voice> voice) {

    /**
     * A text that several sources print.
     *
     * @param name of the text
     * @param degree probability in [0, 1] that the claim was taken from it
     */
    public record Voice(String name, double degree) {
        /** @throws IllegalArgumentException if the degree is no probability */
        public Voice {
            if (!(degree >= 0 && degree <= 1)) {
                throw new IllegalArgumentException("a voice is certain to a degree of 0 to 1, not " + degree);
            }
        }

        /** Reads "wire text" or "wire text 0.8". */
        public static Voice parse(String words) {
            int blank = words.lastIndexOf(' ');
            try {
                return blank < 0
                        ? new Voice(words, 1)
                        : new Voice(words.substring(0, blank), Double.parseDouble(words.substring(blank + 1)));
            } catch (NumberFormatException e) {
                return new Voice(words, 1);
            }
        }
    }

    /** A claim of which nothing more is known. */
    public FactRow(String object, String source, String value) {
        this(object, source, value, Optional.empty(), Optional.empty());
    }
}
