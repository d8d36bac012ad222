package org.variorum.score;

/**
 * How far the voices of one story agree: importance-weighted mean of the pairwise compatibility over its shared slots. Immutable.
 *
 * @param storyId which
 * @param agreement in [0, 1]; {@link Double#NaN} if no slot is shared
 * @param low lower end of the bootstrap interval
 * @param high upper end
 */
public record StoryAgreement(String storyId, double agreement, double low, double high) {}
