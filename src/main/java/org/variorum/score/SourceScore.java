package org.variorum.score;

/**
 * How consistent one source is with the other independent voices. Immutable.
 *
 * @param source the outlet
 * @param storyId the story, or empty for the night as a whole
 * @param axis word of the axis, or "all"
 * @param score in [0, 1]
 * @param low 5 % point of its interval
 * @param high 95 % point of its interval
 * @param evidence sum of evidence behind it; below 3 it is too little to say
 * @param coverage share in [0, 1] of the shared facts that it tells, of those that existed when it wrote
 * @param exclusive number of facts that it alone tells
 */
public record SourceScore(
        String source,
        String storyId,
        String axis,
        double score,
        double low,
        double high,
        double evidence,
        double coverage,
        int exclusive) {}
