package org.variorum.quote.clause;

/**
 * A stretch of tokens between two quote marks. Immutable.
 *
 * @param first index of the opening mark among the reading's tokens
 * @param last index of the closing mark, or of the last word where the closing mark is missing
 * @param closed whether the closing mark is there
 */
public record Stretch(int first, int last, boolean closed) {

    /** Number of tokens between the marks. */
    public int inside() {
        return last - first - (closed ? 1 : 0);
    }
}
