package org.variorum.story;

import org.variorum.story.sketch.Shingles;

/**
 * Wording that two articles share. Immutable.
 *
 * @param a index of the first article
 * @param b index of the second, greater than {@code a}
 * @param shared how much
 */
record Overlap(int a, int b, Shingles.Shared shared) {}
