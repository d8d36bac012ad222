package org.variorum.compare;

import java.util.List;

/**
 * One comparable thing of one story, with what every article of the story says about it. Immutable.
 *
 * @param id hash of story, axis and key
 * @param storyId whose
 * @param axis which kind of fact
 * @param title what is compared, in words for the editor
 * @param importance 1, or 2 for what matters most
 * @param verdict what the cells come to
 * @param voices independent voices that speak, as the sum of their weights
 * @param values the distinct values as shown to the editor
 * @param relations how the values stand to each other, row by row, square and symmetric
 * @param cells one for each article of the story, in the order of the story's members
 */
public record Slot(
        String id,
        String storyId,
        Axis axis,
        String title,
        int importance,
        Verdict verdict,
        double voices,
        List<String> values,
        List<List<Relation>> relations,
        List<Cell> cells) {}
