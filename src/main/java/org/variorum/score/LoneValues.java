package org.variorum.score;

import java.util.List;

/**
 * What one night leaves of a story for later ones to confirm. Immutable.
 *
 * @param storyId which story
 * @param values what stands alone in it, and what was confirmed
 */
public record LoneValues(String storyId, List<LoneValue> values) {}
