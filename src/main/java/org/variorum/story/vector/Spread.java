package org.variorum.story.vector;

import java.util.Arrays;

/**
 * A vector, or the sum of several, laid out to be multiplied with many others: an entry is found by its key, without going through all of them. Weights
 * are above 0. For one thread.
 */
public final class Spread {
    private static final int SCATTER = 0x9E3779B9; // golden ratio: neighbouring keys lie far apart
    private static final int ROOM = 3; // places for each entry at least

    private int[] keys = new int[256]; // open addressing
    private float[] weights = new float[keys.length]; // above 0; 0 where the place is free
    private int size;

    /** Lays out another vector in place of what was laid out before. */
    public void lay(SparseVector vector) {
        clear();
        add(vector);
    }

    /** Takes away what was laid out. */
    public void clear() {
        Arrays.fill(weights, 0);
        size = 0;
    }

    /** Adds a vector to what is laid out. */
    public void add(SparseVector vector) {
        if (ROOM * (size + vector.keys().length) > keys.length) {
            grow(ROOM * (size + vector.keys().length));
        }
        for (int i = 0; i < vector.keys().length; i++) {
            add(vector.keys()[i], vector.weights()[i]);
        }
    }

    /** Sum of the products of the common entries. */
    public double dot(SparseVector other) {
        return dot(other, 0, other.keys().length);
    }

    /** The same, as far as they stand in a part of the other vector. */
    double dot(SparseVector other, int from, int to) {
        int[] its = other.keys();
        float[] weigh = other.weights();
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) weights[place(its[i])] * weigh[i];
        }
        return sum;
    }

    private void add(int key, float weight) {
        int place = place(key);
        size += weights[place] == 0 ? 1 : 0;
        keys[place] = key;
        weights[place] += weight;
    }

    private void grow(int least) {
        int[] oldKeys = keys;
        float[] oldWeights = weights;
        keys = new int[Integer.highestOneBit(least) * 2];
        weights = new float[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldWeights[i] != 0) {
                add(oldKeys[i], oldWeights[i]);
            }
        }
    }

    /** Where a key stands, or would stand. */
    private int place(int key) {
        int mask = keys.length - 1;
        int at = ((key * SCATTER) >>> Byte.SIZE) & mask;
        while (weights[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
