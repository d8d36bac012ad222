package org.variorum.name;

import java.util.List;

/**
 * How surely two spellings are one name, and why. Immutable.
 *
 * @param score from 0 (two names) to 1 (one name)
 * @param reasons what was aligned, what it cost and what vetoed, in the order of the first name; for people, not
 *     for code
 */
public record NameScore(double score, List<String> reasons) {}
