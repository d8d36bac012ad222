package org.variorum.story.vector;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.story.sketch.Counts;

/**
 * How rare each term is, in the night and all nights before it. The first nights cannot tell, so a register of many articles without any of its terms
 * being rare is mixed in; as nights are added it weighs less. Immutable, safe to share between threads.
 */
public final class TermRegister {
    private static final double MIXED_IN_ARTICLES = 1000;
    private static final double MIXED_IN_USES = 10;
    private static final int SCATTER = 0x9E3779B9; // golden ratio: neighbouring keys lie far apart
    private static final int SMALLEST = 1 << 10;
    private static final double FADES = 31 / 32d; // what a night counts one night later
    private static final int LEAST_LEFT = 2; // articles with a term that later nights are told of
    private static final int PART = 20_000; // terms left in one piece
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
    public static TermRegister of(Stream<Counts> termsByArticle) {
        return of(termsByArticle, TermUses.Kind.WORDS, List.of());
    }

    /**
     * Goes on counting.
     *
     * @param kind of the terms
     * @param left by earlier nights, of this kind and others
     */
    public static TermRegister of(Stream<Counts> termsByArticle, TermUses.Kind kind, List<TermUses> left) {
        TermRegister register = new TermRegister();
        for (TermUses uses : left) {
            if (uses.kind() == kind) {
                register.articles = Math.floor(uses.articles() * FADES);
                ByteBuffer terms = ByteBuffer.wrap(uses.terms());
                while (terms.hasRemaining()) {
                    register.count(terms.getInt(), (int) (terms.getInt() * FADES));
                }
            }
        }
        for (Iterator<Counts> each = termsByArticle.iterator(); each.hasNext(); ) {
            Counts terms = each.next();
            register.articles++;
            for (int i = 0; i < terms.size(); i++) {
                register.count(terms.key(i), 1);
            }
        }
        return register;
    }

    /** Number of articles that hold a term. */
    public int uses(int key) {
        return uses[place(key)];
    }

    /** Inverse document frequency, above 0. */
    public double rarity(int key) {
        return Math.log(1 + (articles + MIXED_IN_ARTICLES) / (uses(key) + MIXED_IN_USES));
    }

    /**
     * The weighted vector of counted terms, of length 1, or empty.
     *
     * @param most how many of the heaviest terms to keep, all that weigh the same as the lightest of them included
     */
    public SparseVector vector(Counts counts, int most) {
        float[] weights = weights(counts, most);
        int size = size(weights);
        SparseVector vector = new SparseVector(new int[size], new float[size]);
        fill(counts, weights, 1, 0, vector, 0);
        return vector;
    }

    /** How much each counted term weighs; 0 for one that is too light to be kept. */
    float[] weights(Counts counts, int most) {
        float[] weights = new float[counts.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (LOGS[counts.times(i)] * rarity(counts.key(i)));
        }
        if (weights.length > most) {
            float[] sorted = weights.clone();
            Arrays.sort(sorted);
            float least = sorted[sorted.length - most];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] < least ? 0 : weights[i];
            }
        }
        return weights;
    }

    /** Number of terms that are kept. */
    static int size(float[] weights) {
        int size = 0;
        for (float weight : weights) {
            size += weight > 0 ? 1 : 0;
        }
        return size;
    }

    /**
     * Writes terms into a part of a vector.
     *
     * @param length that the part gets
     * @param raised what is added to their keys
     * @param from place of the first of them in the vector
     */
    static void fill(Counts counts, float[] weights, double length, int raised, SparseVector vector, int from) {
        double square = 0;
        for (float weight : weights) {
            square += (double) weight * weight;
        }
        float factor = (float) (square == 0 ? 0 : length / Math.sqrt(square));
        int at = from;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                vector.keys()[at] = counts.key(i) + raised;
                vector.weights()[at++] = weights[i] * factor;
            }
        }
    }

    /** What it leaves to later nights, in pieces. */
    public List<TermUses> left(TermUses.Kind kind) {
        int[] places = IntStream.range(0, keys.length)
                .filter(place -> uses[place] >= LEAST_LEFT)
                .boxed()
                .sorted(Comparator.comparingInt(place -> keys[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<TermUses> left = new ArrayList<>();
        int from = 0;
        do { // an empty register leaves how many articles it has seen
            int to = Math.min(places.length, from + PART);
            ByteBuffer terms = ByteBuffer.allocate((to - from) * 2 * Integer.BYTES);
            for (int at = from; at < to; at++) {
                terms.putInt(keys[places[at]]).putInt(uses[places[at]]);
            }
            left.add(new TermUses(kind, (int) articles, terms.array()));
            from = to;
        } while (from < places.length);
        return left;
    }

    private void count(int key, int times) {
        int place = place(key);
        if (times > 0 && uses[place] == 0) {
            keys[place] = key;
            distinct++;
        }
        uses[place] += times;
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
