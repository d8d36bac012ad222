package org.variorum.compare;

import java.util.List;

/**
 * A story with its facts lined up. Immutable.
 *
 * @param storyId which
 * @param slots in order of axis, then importance, then id
 * @param suspects in order of article, then span
 * @param articles in the order of the story's members
 */
public record Comparison(String storyId, List<Slot> slots, List<Suspect> suspects, List<SettledArticle> articles) {}
