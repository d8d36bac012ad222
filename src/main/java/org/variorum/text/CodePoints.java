package org.variorum.text;

/**
 * Translates offsets in UTF-16 units, which Java code uses, into offsets in Unicode code points, which the output files
 * promise. One instance serves one text; a text without surrogate pairs costs nothing. Safe to share between threads.
 */
public final class CodePoints {
    private final int[] pairs; // unit offsets of the second halves of all surrogate pairs, ascending

    /** Prepares the translation for one text. */
    public CodePoints(String text) {
        this.pairs = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** The offset in code points of an offset in UTF-16 units that does not cut a pair. */
    public int at(int unit) {
        if (pairs.length == 0) {
            return unit;
        }
        int place = java.util.Arrays.binarySearch(pairs, unit);
        return unit - (place >= 0 ? place : -place - 1);
    }
}
