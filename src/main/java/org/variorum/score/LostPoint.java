package org.variorum.score;

import org.variorum.compare.Axis;

/**
 * One entry of the trace: where a source lost how much, and against whose words. All entries of a source and axis add up to the gap between
 * its score and the best one it could have. Immutable.
 *
 * @param source the outlet
 * @param storyId in which story
 * @param axis on which axis
 * @param slotId in which slot
 * @param points share of the score of this axis over the whole night, in (0, 1)
 * @param articleId whose wording
 * @param againstArticleId against whose wording
 */
public record LostPoint(
        String source,
        String storyId,
        Axis axis,
        String slotId,
        double points,
        String articleId,
        String againstArticleId) {}
