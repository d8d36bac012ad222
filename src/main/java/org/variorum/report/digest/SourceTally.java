package org.variorum.report.digest;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one source delivered this night. Immutable.
 *
 * @param source the outlet
 * @param articles how many
 * @param languages codes of their languages
 */
public record SourceTally(String source, int articles, SortedSet<String> languages) {

    /** Both deliveries of one source together. */
    SourceTally plus(SourceTally other) {
        SortedSet<String> both = new TreeSet<>(languages);
        both.addAll(other.languages);
        return new SourceTally(source, articles + other.articles, both);
    }
}
