package org.variorum.story.vector;

/**
 * In how many articles terms stood, up to and with one night: what that night leaves of its register to later ones. Immutable.
 *
 * @param kind which of an article's counted terms
 * @param articles number of all articles
 * @param terms keys ascending and, after each, the number of articles that hold it: two integers of four bytes for each term
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TermUses(Kind kind, int articles, byte[] terms) {

    /** The kinds of terms, each with a register of its own. */
    public enum Kind {
        WORDS,
        NAMES,
        NUMBERS,
        FACTS
    }
}
