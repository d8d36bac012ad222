package org.variorum.compare.quantity;

import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * How far from a printed number the true one may lie before an editor sees two numbers. A round number stands for what is rounded or cut to it
 * ("13 billion" for 13.9), but for no more than a tenth of itself. "Roughly" is as wide as the number is coarse: a tenth for "roughly 100", a
 * twentieth for "roughly 58", a unit of the last digit for "roughly 141 million", since who gives three digits has counted. Immutable.
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
    /** Share of itself that a hedged number with two digits may be off. */
    private static final double TWO_DIGITS = 0.05;

    private static final int MOST_DIGITS = 3;

    /**
     * @param printed the figure as printed
     */
    static Width of(FigureMention figure, String printed) {
        double low = figure.low();
        double high = figure.high();
        if (figure.qualifier() == Qualifier.ABOUT) {
            return about((low + high) / 2, (high - low) / 2, digits(printed));
        }
        return figure.qualifier() == Qualifier.EXACT
                ? new Width(low - Math.min(grain(low) / 2, low * ROUNDING), high + Math.min(grain(high) * CUT, high * ROUNDING))
                : new Width(low, high);
    }

    /** Whether one number can be true for both. */
    boolean meets(Width other) {
        return low <= other.high && other.low <= high;
    }

    private static Width about(double middle, double tenth, int digits) {
        double half =
                switch (digits) {
                    case 0, 1 -> tenth;
                    case 2 -> Math.min(tenth, middle * TWO_DIGITS);
                    default -> Math.min(tenth, Math.pow(10, Math.floor(Math.log10(middle)) - (digits - 1)));
                };
        return new Width(middle - half, middle + half);
    }

    /** Digits that carry weight: none for a number in words, two for "2,700", and no more than are looked at. */
    private static int digits(String printed) {
        String digits = printed.replaceAll("[^0-9]", "").replaceAll("^0+", "").replaceAll("0+$", "");
        return Math.min(MOST_DIGITS, digits.length());
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
