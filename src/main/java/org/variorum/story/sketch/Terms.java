package org.variorum.story.sketch;

import java.util.Arrays;

/** Counts the terms of one text under hashed keys. For one thread. */
final class Terms {
    private final int most;
    private int[] met = new int[256]; // packed like the counts, in order of appearance
    private int size;

    /** @param most how many terms to keep at most */
    Terms(int most) {
        this.most = most;
    }

    /** Counts a term. */
    void add(int hash, int times) {
        if (size == met.length) {
            met = Arrays.copyOf(met, 2 * size);
        }
        met[size++] = Counts.pack(hash, Math.min(Counts.MOST_TIMES, times));
    }

    /** The most frequent terms, the smaller key among equals; one that stands there more than 255 times counts as 255. Empties the collection. */
    Counts counts() {
        Arrays.sort(met, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct > 0 && met[i] >> Byte.SIZE == met[distinct - 1] >> Byte.SIZE) {
                int times = (met[i] & Counts.MOST_TIMES) + (met[distinct - 1] & Counts.MOST_TIMES);
                met[distinct - 1] = Counts.pack(met[i], Math.min(Counts.MOST_TIMES, times));
            } else {
                met[distinct++] = met[i];
            }
        }
        size = 0;
        int[] kept = distinct <= most ? Arrays.copyOf(met, distinct) : mostFrequent(distinct);
        return kept.length == 0 ? Counts.NONE : new Counts(kept);
    }

    private int[] mostFrequent(int distinct) {
        long[] ranked = new long[distinct];
        for (int i = 0; i < distinct; i++) {
            ranked[i] = (long) -(met[i] & Counts.MOST_TIMES) << Integer.SIZE | (met[i] & 0xFFFFFFFFL);
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked)
                .limit(most)
                .mapToInt(entry -> (int) entry)
                .sorted()
                .toArray();
    }
}
