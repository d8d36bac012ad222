package org.variorum.figure;

/**
 * A number as printed. Immutable.
 *
 * @param value its value, magnitude words included
 * @param scale product of its magnitude words: a million for "3.6 million", 1 for "36"
 * @param step worth of its last printed digit: 0.1 million for "3.6 million", 1 for "36"
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param digits whether it is written with digits
 */
record Amount(double value, double scale, double step, int from, int to, boolean digits) {

    /** Whether only its first digit is not zero, so that "more than N" is also said of N itself. */
    boolean isRound() {
        double leading = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1))));
        return value > 0 && value % leading == 0;
    }

    /** The same number with one more magnitude word, which ends at the given token. */
    Amount times(double factor, int end) {
        return new Amount(value * factor, scale * factor, step * factor, from, end, digits);
    }
}
