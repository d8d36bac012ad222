package org.variorum.story.vector;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A vector with few entries, sorted by key. Immutable, safe to share between threads.
 *
 * @param keys ascending
 * @param weights parallel to the keys
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
public record SparseVector(int[] keys, float[] weights) {
    public static final SparseVector ZERO = new SparseVector(new int[0], new float[0]);

    private static final int MUCH_LONGER = 8;
    private static final int FINEST = 0xFFFF; // steps of a packed weight

    /** Sum of the products of the common entries. */
    public double dot(SparseVector other) {
        if (keys.length > other.keys.length) {
            return other.dot(this);
        }
        return other.keys.length > MUCH_LONGER * keys.length
                ? seek(other)
                : dot(0, keys.length, other, 0, other.keys.length);
    }

    /** Sum of the products of the common entries, as far as they stand between two places here and two there. */
    double dot(int from, int to, SparseVector other, int itsFrom, int itsTo) {
        int[] its = other.keys;
        double sum = 0;
        int i = from;
        int j = itsFrom;
        while (i < to && j < itsTo) {
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

    /** Sum of the squares of all entries. */
    public double square() {
        return square(0);
    }

    /** Sum of the squares of the entries from a place on. */
    double square(int from) {
        double sum = 0;
        for (int i = from; i < weights.length; i++) {
            sum += (double) weights[i] * weights[i];
        }
        return sum;
    }

    /** Where the entries begin whose key is a given one or greater. */
    int place(int key) {
        int place = Arrays.binarySearch(keys, key);
        return place < 0 ? -place - 1 : place;
    }

    /** Both added entry by entry. */
    public SparseVector plus(SparseVector other) {
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
    public SparseVector times(double factor) {
        float[] scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= (float) factor;
        }
        return new SparseVector(keys, scaled);
    }

    /** The entries whose key is a given one or greater. */
    public SparseVector from(int key) {
        int from = place(key);
        return new SparseVector(
                Arrays.copyOfRange(keys, from, keys.length), Arrays.copyOfRange(weights, from, keys.length));
    }

    /** Only so many of the heaviest entries; of those that weigh the same as the lightest of them, the ones with the smallest keys. */
    public SparseVector heaviest(int most) {
        if (keys.length <= most) {
            return this;
        }
        long[] ranked = new long[keys.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = (long) -Float.floatToIntBits(weights[i]) << Integer.SIZE
                    | i; // the bits of what is above 0 sort as it does
        }
        Arrays.sort(ranked);
        int[] places = Arrays.stream(ranked)
                .limit(most)
                .mapToInt(entry -> (int) entry)
                .sorted()
                .toArray();
        int[] kept = new int[most];
        float[] their = new float[most];
        for (int i = 0; i < most; i++) {
            kept[i] = keys[places[i]];
            their[i] = weights[places[i]];
        }
        return new SparseVector(kept, their);
    }

    /** Six bytes an entry: its key, and its weight as a part of the heaviest. */
    public byte[] packed() {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES + keys.length * (Integer.BYTES + Short.BYTES));
        bytes.putFloat(most);
        for (int i = 0; i < keys.length; i++) {
            bytes.putInt(keys[i]);
            bytes.putShort((short) Math.max(1, Math.round(weights[i] / most * FINEST)));
        }
        return bytes.array();
    }

    /** The vector that was packed, to within a part in 65,000 of its heaviest entry. */
    public static SparseVector unpacked(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        float most = bytes.getFloat();
        int[] keys = new int[bytes.remaining() / (Integer.BYTES + Short.BYTES)];
        float[] weights = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = bytes.getInt();
            weights[i] = Short.toUnsignedInt(bytes.getShort()) * most / FINEST;
        }
        return new SparseVector(keys, weights);
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
