package org.variorum.story.sketch;

import java.util.Optional;
import org.variorum.article.Days;

/**
 * What grouping keeps of one article: some two kilobytes instead of its text. Immutable, safe to share between threads.
 *
 * @param id of the article
 * @param source its outlet
 * @param site host of its URL, or empty
 * @param heading the title, or the first words where there is none; for showing only
 * @param days when it came out, if anything tells
 * @param shingles its wording
 * @param words stems with their counts; more for those in title and lede
 * @param names the same for what is written like a name
 * @param numbers the same for digits and the words of dates
 * @param credits which agencies it credits and cites
 */
public record Sketch(
        String id,
        String source,
        String site,
        String heading,
        Optional<Days> days,
        Shingles shingles,
        Counts words,
        Counts names,
        Counts numbers,
        Credits credits) {

    /**
     * Counted terms.
     *
     * @param keys hashed terms, ascending
     * @param counts how often, weighted by place; parallel to the keys
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
    public record Counts(int[] keys, byte[] counts) {}

    /** First day it can have come out, counted from 1970; {@link Long#MAX_VALUE} if nothing tells, so that such articles stand last. */
    public long firstDay() {
        return days.map(d -> d.earliest().toEpochDay()).orElse(Long.MAX_VALUE);
    }
}
