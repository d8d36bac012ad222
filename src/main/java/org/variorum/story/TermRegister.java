package org.variorum.story;

import java.util.Arrays;
import java.util.List;
import org.variorum.story.sketch.Sketch;

/**
 * How rare each term is. A small night cannot tell, so a register of many articles without any of its terms being rare is mixed in; with the
 * nights it fades. Immutable, safe to share between threads.
 */
final class TermRegister {
    private static final double MIXED_IN_ARTICLES = 1000;
    private static final double MIXED_IN_USES = 10;

    private final int[] keys; // ascending
    private final int[] uses; // articles that hold the term, parallel
    private final double articles;

    private TermRegister(int[] keys, int[] uses, double articles) {
        this.keys = keys;
        this.uses = uses;
        this.articles = articles;
    }

    /** Counts in how many articles each term stands. */
    static TermRegister of(List<int[]> keysByArticle) {
        int[] all = new int[keysByArticle.stream().mapToInt(k -> k.length).sum()];
        int size = 0;
        for (int[] of : keysByArticle) {
            System.arraycopy(of, 0, all, size, of.length);
            size += of.length;
        }
        Arrays.sort(all);
        int[] uses = new int[all.length];
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
            uses[distinct - 1]++;
        }
        return new TermRegister(Arrays.copyOf(all, distinct), Arrays.copyOf(uses, distinct), keysByArticle.size());
    }

    /** Number of articles that hold a term. */
    int uses(int key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? 0 : uses[place];
    }

    /** Inverse document frequency, above 0. */
    double rarity(int key) {
        return Math.log(1 + (articles + MIXED_IN_ARTICLES) / (uses(key) + MIXED_IN_USES));
    }

    /**
     * The weighted vector of counted terms, of length 1, or empty.
     *
     * @param most how many of the heaviest terms to keep
     */
    SparseVector vector(Sketch.Counts counts, int most) {
        int[] terms = counts.keys();
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) ((1 + Math.log(counts.counts()[i])) * rarity(terms[i]));
        }
        float[] sorted = weights.clone();
        Arrays.sort(sorted);
        float least = sorted.length > most ? sorted[sorted.length - most] : 0;
        int[] kept = new int[terms.length];
        int size = 0;
        double square = 0;
        for (int i = 0; i < terms.length; i++) {
            if (weights[i] >= least) {
                kept[size] = terms[i];
                weights[size++] = weights[i];
                square += (double) weights[i] * weights[i];
            }
        }
        return new SparseVector(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size))
                .times(square == 0 ? 0 : 1 / Math.sqrt(square));
    }
}
