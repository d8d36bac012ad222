package org.variorum.story;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.variorum.story.sketch.Counts;

/**
 * How rare each term is. A small night cannot tell, so a register of many articles without any of its terms being rare is mixed in; with the
 * nights it fades. Immutable, safe to share between threads.
 */
final class TermRegister {
    private static final double MIXED_IN_ARTICLES = 1000;
    private static final double MIXED_IN_USES = 10;
    private static final int SCATTER = 0x9E3779B9; // golden ratio: neighbouring keys lie far apart
    private static final int SMALLEST = 1 << 10;
    private static final float[] LOGS = new float[256]; // 1 + ln of how often a term stands in one article

    static {
        for (int times = 1; times < LOGS.length; times++) {
            LOGS[times] = (float) (1 + Math.log(times));
        }
    }

    private int[] keys = new int[SMALLEST]; // open addressing
    private int[] uses = new int[SMALLEST]; // articles that hold the term, parallel; 0 where the place is free
    private int distinct;
    private double articles;

    private TermRegister() {}

    /** Counts in how many articles each term stands. */
    static TermRegister of(Stream<Counts> termsByArticle) {
        TermRegister register = new TermRegister();
        for (Iterator<Counts> each = termsByArticle.iterator(); each.hasNext(); ) {
            Counts terms = each.next();
            register.articles++;
            for (int i = 0; i < terms.size(); i++) {
                register.count(terms.key(i));
            }
        }
        return register;
    }

    /** Number of articles that hold a term. */
    int uses(int key) {
        return uses[place(key)];
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
    SparseVector vector(Counts counts, int most) {
        int[] kept = new int[counts.size()];
        float[] weights = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            weights[i] = (float) (LOGS[counts.times(i)] * rarity(counts.key(i)));
        }
        float least = 0;
        if (kept.length > most) {
            float[] sorted = weights.clone();
            Arrays.sort(sorted);
            least = sorted[sorted.length - most];
        }
        int size = 0;
        double square = 0;
        for (int i = 0; i < kept.length; i++) {
            if (weights[i] >= least) {
                kept[size] = counts.key(i);
                weights[size++] = weights[i];
                square += (double) weights[i] * weights[i];
            }
        }
        return new SparseVector(Arrays.copyOf(kept, size), Arrays.copyOf(weights, size))
                .times(square == 0 ? 0 : 1 / Math.sqrt(square));
    }

    private void count(int key) {
        int place = place(key);
        if (uses[place] == 0) {
            keys[place] = key;
            distinct++;
        }
        uses[place]++;
        if (2 * distinct > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldUses = uses;
        keys = new int[2 * oldKeys.length];
        uses = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUses[i] > 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                uses[place] = oldUses[i];
            }
        }
    }

    /** Where a term stands, or would stand. */
    private int place(int key) {
        int mask = keys.length - 1;
        int at = ((key * SCATTER) >>> Byte.SIZE) & mask;
        while (uses[at] > 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
