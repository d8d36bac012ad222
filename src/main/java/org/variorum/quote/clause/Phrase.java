package org.variorum.quote.clause;

/**
 * A noun phrase as a range of pieces of an {@link Outline}. Immutable.
 *
 * @param from first piece
 * @param to one past the last piece
 */
public record Phrase(int from, int to) {}
