package org.variorum.story.copy;

/**
 * Wording that two articles share, as shares of the shorter one in [0, 1]. Immutable.
 *
 * @param a index of the first article
 * @param b index of the second, greater than {@code a}
 * @param containment of its five-word shingles that the other holds too
 * @param unquoted the same outside quotations
 */
public record Overlap(int a, int b, float containment, float unquoted) {}
