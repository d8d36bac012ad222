package org.variorum.story;

import java.util.Arrays;

/**
 * A vector with few entries, sorted by key. Immutable, safe to share between threads.
 *
 * @param keys ascending
 * @param weights parallel to the keys
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
record SparseVector(int[] keys, float[] weights) {
    private static final int MUCH_LONGER = 16;

    /** Sum of the products of the common entries. */
    double dot(SparseVector other) {
        if (keys.length > other.keys.length) {
            return other.dot(this);
        }
        return other.keys.length > MUCH_LONGER * keys.length ? seek(other) : zip(other);
    }

    /** Both added entry by entry. */
    SparseVector plus(SparseVector other) {
        int[] sumKeys = new int[keys.length + other.keys.length];
        float[] sums = new float[sumKeys.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length || j < other.keys.length) {
            boolean mine = j == other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
            boolean its = i == keys.length || (j < other.keys.length && other.keys[j] <= keys[i]);
            sumKeys[size] = mine ? keys[i] : other.keys[j];
            sums[size++] = (mine ? weights[i] : 0) + (its ? other.weights[j] : 0);
            i += mine ? 1 : 0;
            j += its ? 1 : 0;
        }
        return new SparseVector(Arrays.copyOf(sumKeys, size), Arrays.copyOf(sums, size));
    }

    /** Every weight multiplied. */
    SparseVector times(double factor) {
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) factor;
        }
        return new SparseVector(keys, scaled);
    }

    /** The same weights under other keys, which keep clear of those of an unsalted vector. */
    SparseVector salted(int salt) {
        long[] entries = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            entries[i] = (long) (keys[i] ^ salt) << Integer.SIZE | i;
        }
        Arrays.sort(entries);
        int[] moved = new int[keys.length];
        float[] along = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            moved[i] = (int) (entries[i] >> Integer.SIZE);
            along[i] = weights[(int) entries[i]];
        }
        return new SparseVector(moved, along);
    }

    private double zip(SparseVector other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < keys.length && j < other.keys.length; i++) {
            while (j < other.keys.length && other.keys[j] < keys[i]) {
                j++;
            }
            if (j < other.keys.length && other.keys[j] == keys[i]) {
                sum += (double) weights[i] * other.weights[j];
            }
        }
        return sum;
    }

    private double seek(SparseVector other) {
        double sum = 0;
        for (int i = 0; i < keys.length; i++) {
            int place = Arrays.binarySearch(other.keys, keys[i]);
            sum += place < 0 ? 0 : (double) weights[i] * other.weights[place];
        }
        return sum;
    }
}
