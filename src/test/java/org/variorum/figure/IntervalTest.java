package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Amount count(double value) {
        return new Amount(value, 1, 1, 0, 1, true);
    }

    @Test
    void moreThanARoundNumberIsAlsoSaidOfThatNumber() {
        assertEquals(new Interval(100, 199), Interval.of(count(100), Qualifier.MORE_THAN, Unit.NONE));
    }

    @Test
    void moreThanABrokenNumberStartsBehindIt() {
        assertEquals(new Interval(138, 273), Interval.of(count(137), Qualifier.MORE_THAN, Unit.NONE));
    }

    @Test
    void nearlyIsATenthBelow() {
        assertEquals(new Interval(90, 100), Interval.of(count(100), Qualifier.NEARLY, Unit.NONE));
    }

    @Test
    void aRoundNumberHasOneDigitThatIsNotZero() {
        assertTrue(count(20_000).isRound());
        assertFalse(count(21_000).isRound());
        assertTrue(count(7).isRound());
    }

    @Test
    void metricUnitsConvertExactlyAndOthersCoverWhatRoundsToThem() {
        assertEquals(new Interval(2000, 2000), Interval.of(count(2), Qualifier.EXACT, new Unit("m", 1000, 0)));
        Interval yards = Interval.of(count(2), Qualifier.EXACT, new Unit("m", 0.9144, 0));
        assertTrue(yards.low() < 2 * 0.9144 && 2 * 0.9144 < yards.high());
    }
}
