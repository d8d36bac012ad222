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
    static final SparseVector ZERO = new SparseVector(new int[0], new float[0]);

    private static final int MUCH_LONGER = 8;

    /** Sum of the products of the common entries. */
    double dot(SparseVector other) {
        if (keys.length > other.keys.length) {
            return other.dot(this);
        }
        return other.keys.length > MUCH_LONGER * keys.length ? seek(other) : zip(other);
    }

    /** Sum of the squares of all entries. */
    double square() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return sum;
    }

    /** Both added entry by entry. */
    SparseVector plus(SparseVector other) {
        int[] sumKeys = new int[keys.length + other.keys.length];
        float[] sums = new float[sumKeys.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            int mine = keys[i];
            int its = other.keys[j];
            sumKeys[size] = Math.min(mine, its);
            sums[size++] = (mine <= its ? weights[i] : 0) + (its <= mine ? other.weights[j] : 0);
            i += mine <= its ? 1 : 0;
            j += its <= mine ? 1 : 0;
        }
        SparseVector rest = i < keys.length ? this : other;
        int from = i < keys.length ? i : j;
        int left = rest.keys.length - from;
        System.arraycopy(rest.keys, from, sumKeys, size, left);
        System.arraycopy(rest.weights, from, sums, size, left);
        return new SparseVector(Arrays.copyOf(sumKeys, size + left), Arrays.copyOf(sums, size + left));
    }

    /** Every weight multiplied. */
    SparseVector times(double factor) {
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) factor;
        }
        return new SparseVector(keys, scaled);
    }

    /** Every key raised by as much. */
    SparseVector raised(int by) {
        int[] moved = keys.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return new SparseVector(moved, weights);
    }

    /** The entries whose key is a given one or greater. */
    SparseVector from(int key) {
        int place = Arrays.binarySearch(keys, key);
        int from = place < 0 ? -place - 1 : place;
        return new SparseVector(
                Arrays.copyOfRange(keys, from, keys.length), Arrays.copyOfRange(weights, from, keys.length));
    }

    private double zip(SparseVector other) {
        int[] its = other.keys;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < keys.length && j < its.length) {
            int a = keys[i];
            int b = its[j];
            if (a == b) {
                sum += (double) weights[i] * other.weights[j];
            }
            i += a <= b ? 1 : 0; // no branch that a processor could guess wrongly
            j += b <= a ? 1 : 0;
        }
        return sum;
    }

    private double seek(SparseVector other) {
        double sum = 0;
        int from = 0;
        for (int i = 0; i < keys.length && from < other.keys.length; i++) {
            int place = Arrays.binarySearch(other.keys, from, other.keys.length, keys[i]);
            sum += place < 0 ? 0 : (double) weights[i] * other.weights[place];
            from = place < 0 ? -place - 1 : place + 1;
        }
        return sum;
    }
}
