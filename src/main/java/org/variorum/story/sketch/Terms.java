package org.variorum.story.sketch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the terms of one text under hashed keys. For one thread. */
final class Terms {
    private final Map<Integer, Integer> counted = new HashMap<>();
    private final int most;

    /** @param most how many terms to keep at most */
    Terms(int most) {
        this.most = most;
    }

    /** Counts a term. */
    void add(int key, int times) {
        counted.merge(key, times, Integer::sum);
    }

    /** The most frequent terms, the smaller key among equals; a count above 127 is kept as 127. */
    Sketch.Counts counts() {
        List<Map.Entry<Integer, Integer>> kept = counted.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        int[] keys = new int[kept.size()];
        byte[] counts = new byte[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = kept.get(i).getKey();
            counts[i] = (byte) Math.min(Byte.MAX_VALUE, kept.get(i).getValue());
        }
        return new Sketch.Counts(keys, counts);
    }
}
