package org.variorum.text;

/**
 * One sentence of a {@link Reading}. Immutable.
 *
 * @param span where it stands, without surrounding blanks
 * @param firstToken index into {@link Reading#tokens()} of its first token
 * @param endToken one past the index of its last token
 * @param paragraph number of the paragraph it belongs to, from 0
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
