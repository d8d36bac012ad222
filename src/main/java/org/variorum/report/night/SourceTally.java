package org.variorum.report.night;

import java.util.SortedSet;

/**
 * What one source delivered this night. Immutable.
 *
 * @param source the outlet
 * @param articles how many
 * @param languages codes of their languages
 */
public record SourceTally(String source, int articles, SortedSet<String> languages) {}
