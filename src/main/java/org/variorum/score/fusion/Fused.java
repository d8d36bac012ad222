package org.variorum.score.fusion;

import java.util.List;

/**
 * What fusing came to. Immutable.
 *
 * @param values one for each object, in order of first appearance
 * @param sources one for each source, sorted by name
 */
public record Fused(List<SupportedValue> values, List<SourceConsistency> sources) {}
