package org.variorum.compare.quantity;

import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * How far from a printed number the true one may lie before an editor sees two numbers. A round number stands for what is rounded or cut to it
 * ("13 billion" for 13.9), but for no more than a tenth of itself; a hedged one for the interval that its hedge means. Immutable.
 *
 * @param low smallest value, included
 * @param high largest value, included
 */
record Width(double low, double high) {
    private static final double ROUNDING = 0.1;
    /** Whole numbers below this are not taken for rounded. */
    private static final double SMALLEST_ROUND = 100;
    /** A number cut short stands for all below the next one. */
    private static final double CUT = 0.999;

    static Width of(FigureMention figure) {
        double low = figure.low();
        double high = figure.high();
        return figure.qualifier() == Qualifier.EXACT
                ? new Width(
                        low - Math.min(grain(low) / 2, low * ROUNDING),
                        high + Math.min(grain(high) * CUT, high * ROUNDING))
                : new Width(low, high);
    }

    /** Whether one number can be true for both. */
    boolean meets(Width other) {
        return low <= other.high && other.low <= high;
    }

    /** The largest power of ten that a large whole number is full of; 0 where it is not round. */
    private static double grain(double number) {
        if (number < SMALLEST_ROUND || Double.isInfinite(number)) {
            return 0;
        }
        double grain = 1;
        while (number % (grain * 10) == 0) {
            grain *= 10;
        }
        return grain < 10 ? 0 : grain;
    }
}
