package org.variorum.story.sketch;

import java.util.Arrays;

/**
 * Counted terms of one article, four bytes each: the upper 24 bits are the hashed term, the lower 8 how often it stands there, weighted by place.
 * Two terms in a thousand share a hash with another one of the night, which no grouping notices. Immutable, safe to share between threads.
 *
 * @param packed ascending, each term once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep a hundred thousand of them small
public record Counts(int[] packed) {
    /** No terms at all. */
    public static final Counts NONE = new Counts(new int[0]);

    static final int MOST_TIMES = 255;
    private static final int TIMES_BITS = 8;

    /** Number of different terms. */
    public int size() {
        return packed.length;
    }

    /** The hashed term at a place, in [-2^23, 2^23); ascending. */
    public int key(int place) {
        return packed[place] >> TIMES_BITS;
    }

    /** How often the term at a place stands there, in [1, 255]. */
    public int times(int place) {
        return packed[place] & MOST_TIMES;
    }

    /** How often a term stands there. */
    public int times(String term) {
        int key = kept(Stems.mixed(term.hashCode()));
        int place = Arrays.binarySearch(packed, key << TIMES_BITS | 1);
        place = place < 0 ? -place - 1 : place;
        return place < packed.length && key(place) == key ? times(place) : 0;
    }

    /** The same without these terms. */
    Counts without(Counts terms) {
        int[] left = new int[packed.length];
        int size = 0;
        int at = 0;
        for (int i = 0; i < packed.length; i++) {
            while (at < terms.size() && terms.key(at) < key(i)) {
                at++;
            }
            if (at == terms.size() || terms.key(at) != key(i)) {
                left[size++] = packed[i];
            }
        }
        return new Counts(Arrays.copyOf(left, size));
    }

    /** The part of a hash that is kept. */
    static int kept(int hash) {
        return hash >> TIMES_BITS;
    }

    static int pack(int hash, int times) {
        return (hash & -(MOST_TIMES + 1)) | times;
    }
}
