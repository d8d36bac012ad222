package org.variorum.date.grammar;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of tokens that makes sense together: a word of the lexicon, or what a rule made of smaller pieces.
 * Immutable.
 *
 * @param kind class of the word, or what the rule makes; a number that {@link Grammar} gave it
 * @param start first token
 * @param end one past the last token
 * @param says what it says about a time
 * @param until for a range what its far end says, for what is counted from a time what that time says
 * @param ends for a range the pieces of its two ends; else empty
 * @param rule the rule that made it; empty for a word
 */
public record Piece(
        int kind, int start, int end, Features says, Optional<Features> until, List<Piece> ends, Optional<Rule> rule) {

    /** A word of the lexicon. */
    public static Piece word(int kind, int start, int end, Features says) {
        return new Piece(kind, start, end, says, Optional.empty(), List.of(), Optional.empty());
    }

    public int length() {
        return end - start;
    }
}
