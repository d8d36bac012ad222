package org.variorum.story.sketch;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The wording of a text as a sample of its five-word shingles: those with the smallest hashes, all of them for a short text and at least a
 * quarter for a long one. Two samples are compared as far as both are complete. A shingle that touches a quotation is marked, for independent
 * reporters share what they quote. Immutable, safe to share between threads.
 *
 * @param hashes ascending, not negative; the lowest bit is set if the shingle touches a quotation
 * @param bound all shingles with a hash up to this one are in the sample
 * @param identity hash of the whole wording; texts without words all have 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
public record Shingles(int[] hashes, int bound, long identity) {
    /** Words in a shingle. */
    static final int WIDTH = 5;

    /** Bound up to which every text's sample is complete. */
    public static final int COMMON = Integer.MAX_VALUE / 4;

    private static final int ENOUGH = 128;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // golden ratio
    private static final long ROLLS =
            0xD1342543DE82EF95L; // what a word's hash is multiplied with for each word after it (Steele and Vigna 2021)
    private static final long OLDEST = oldest(); // and so that of the first of a shingle

    /**
     * What two wordings share, as shares of the shorter one in [0, 1].
     *
     * @param containment of its shingles that the other holds too
     * @param unquoted the same outside quotations
     */
    public record Shared(double containment, double unquoted) {}

    /**
     * Samples a text.
     *
     * @param words hashed words in order; overwritten
     * @param quoted whether each of them stands in a quotation
     * @param length number of words
     */
    public static Shingles of(int[] words, boolean[] quoted, int length) {
        long identity = 0;
        long rolling = 0;
        int touched = 0; // words of the shingle that stand in a quotation
        for (int i = 0; i < length; i++) {
            identity = identity * SPREAD + words[i] + 1L;
            rolling = rolling * ROLLS + words[i];
            touched += quoted[i] ? 1 : 0;
            int first = i - WIDTH + 1;
            if (first >= 0) {
                int shingle = shingle(rolling, touched > 0);
                rolling -= words[first] * OLDEST;
                touched -= quoted[first] ? 1 : 0;
                words[first] = shingle; // the word is not needed any more
            }
        }
        int shingles = Math.max(0, length - WIDTH + 1);
        Arrays.sort(words, 0, shingles);
        int size = distinct(words, shingles);
        int bound = Integer.MAX_VALUE;
        if (size > ENOUGH) {
            bound = Math.max(COMMON, words[ENOUGH]);
            int place = Arrays.binarySearch(words, 0, size, bound);
            size = place < 0 ? -place - 1 : place + 1;
        }
        return new Shingles(Arrays.copyOf(words, size), bound, identity);
    }

    /** What this wording and another share. */
    public Shared shared(Shingles other) {
        int limit = Math.min(bound, other.bound);
        int mine = upTo(limit);
        int its = other.upTo(limit);
        int common = 0;
        int unquoted = 0;
        int i = 0;
        int j = 0;
        while (i < mine && j < its) {
            int a = hashes[i];
            int b = other.hashes[j];
            if (a >>> 1 == b >>> 1) {
                common++;
                unquoted += 1 - ((a | b) & 1);
                i++;
                j++;
            } else if (a < b) {
                i++;
            } else {
                j++;
            }
        }
        int outside = unquoted == 0 ? 0 : mine <= its ? outsideQuotations(mine) : other.outsideQuotations(its);
        return new Shared(
                (double) common / Math.max(1, Math.min(mine, its)), (double) unquoted / Math.max(WIDTH, outside));
    }

    /** The whole sample as bytes. */
    public byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + (1 + hashes.length) * Integer.BYTES);
        bytes.putLong(identity).putInt(bound).asIntBuffer().put(hashes);
        return bytes.array();
    }

    /** The sample that was packed. */
    public static Shingles unpacked(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        long identity = bytes.getLong();
        int bound = bytes.getInt();
        int[] hashes = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(hashes);
        return new Shingles(hashes, bound, identity);
    }

    /** Length of the text in different shingles, as far as the sample tells. */
    public double length() {
        return (double) hashes.length / bound * Integer.MAX_VALUE;
    }

    /** How many of them, the first ones, are in the part of the sample that every text has. */
    public int common() {
        return upTo(COMMON);
    }

    /** Number of shingles with a hash up to a limit. */
    private int upTo(int limit) {
        if (limit >= bound) {
            return hashes.length;
        }
        int place = Arrays.binarySearch(hashes, limit);
        return place < 0 ? -place - 1 : place + 1;
    }

    private int outsideQuotations(int size) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += 1 - (hashes[i] & 1);
        }
        return count;
    }

    private static long oldest() {
        long oldest = 1;
        for (int i = 1; i < WIDTH; i++) {
            oldest *= ROLLS;
        }
        return oldest;
    }

    private static int shingle(long rolling, boolean touches) {
        long mixed = (rolling ^ (rolling >>> Integer.SIZE)) * SPREAD;
        return ((int) (mixed >>> Integer.SIZE) >>> 2 << 1) | (touches ? 1 : 0);
    }

    /** Moves the distinct shingles to the front; of one that stands both in and outside a quotation, the latter. */
    private static int distinct(int[] sorted, int length) {
        int size = 0;
        for (int i = 0; i < length; i++) {
            int hash = sorted[i];
            if (size == 0 || sorted[size - 1] >>> 1 != hash >>> 1) {
                sorted[size++] = hash;
            }
        }
        return size;
    }
}
