package org.variorum.story.copy;

import java.util.Arrays;
import java.util.List;

/**
 * Which articles are one text. Immutable.
 *
 * @param originals by article the index of its original: its own, unless it is a copy
 * @param reasons by article what made it the original of others; empty for one that is not
 * @param overlaps pairs of articles that are no copies and yet share some wording, in order of the second article
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
public record Copies(int[] originals, String[] reasons, List<Overlap> overlaps) {

    /** Whether an article is no copy of another one. */
    public boolean isOriginal(int article) {
        return originals[article] == article;
    }

    /** The articles that are no copies, ascending. */
    public List<Integer> authors() {
        return Arrays.stream(originals).distinct().sorted().boxed().toList();
    }
}
