package org.variorum.compare.quantity;

import java.util.Optional;
import java.util.Set;
import org.variorum.article.Days;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * A figure with all that tells which quantity it is. Immutable.
 *
 * @param figure the figure
 * @param counts class of what is counted; empty if it cannot be told
 * @param actor entity that does or suffers it; empty if unknown
 * @param place entity where; empty if unknown
 * @param around stems of the words around it, the counted noun left out
 * @param part whether a word beside it makes it a part of something else
 * @param time days that a date in its sentence tells; empty if none
 * @param written days on which its article was written; empty if unknown
 */
public record Quantity(
        FigureMention figure,
        String counts,
        String actor,
        String place,
        Set<String> around,
        boolean part,
        Optional<Days> time,
        Optional<Days> written) {
    /** A round number stands for what rounds to it, but not for more than this share of itself. */
    private static final double ROUNDING = 0.1;
    /** Numbers below this are not taken for rounded. */
    private static final double SMALLEST_ROUND = 100;

    /** Whether both mean exactly the same interval. */
    public boolean equal(Quantity other) {
        return figure.low() == other.figure.low() && figure.high() == other.figure.high();
    }

    /** Whether one number can be true for both: their intervals meet, round numbers taken for what rounds to them. */
    public boolean fits(Quantity other) {
        return low() <= other.high() && other.low() <= high();
    }

    private double low() {
        return figure.low() - slack(figure.low());
    }

    private double high() {
        return figure.high() + slack(figure.high());
    }

    private double slack(double number) {
        if (figure.qualifier() != Qualifier.EXACT || number < SMALLEST_ROUND || Double.isInfinite(number)) {
            return 0;
        }
        double grain = 1;
        while (number % (grain * 10) == 0) {
            grain *= 10;
        }
        return grain < 10 ? 0 : Math.min(grain / 2, number * ROUNDING);
    }
}
