package org.variorum.date.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GranularityTest {

    @Test
    void everyUnitStartsOnOrBeforeItsDayAndEndsOnOrAfterIt() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(200_000) - 100_000);
            for (Granularity unit : Granularity.values()) {
                LocalDate start = unit.start(day);
                boolean weekend = unit == Granularity.WEEKEND;
                assertEquals(true, weekend || !start.isAfter(day), unit + " " + day);
                assertEquals(true, weekend || !unit.end(start).isBefore(day), unit + " " + day);
                assertEquals(start, weekend ? start : unit.start(start), unit + " " + day);
            }
        }
    }

    @Test
    void durationsOfADayOrLessAreParted() {
        assertEquals("P3D", Granularity.DAY.duration("3"));
        assertEquals("PT3H", Granularity.HOUR.duration("3"));
        assertEquals("PXW", Granularity.WEEK.duration("X"));
    }

    @Test
    void stepsOfMonthsKeepWithinTheMonth() {
        assertEquals(LocalDate.of(2022, 2, 28), Granularity.MONTH.plus(LocalDate.of(2022, 1, 31), 1));
        assertEquals(
                LocalDate.of(2021, 11, 30),
                Granularity.QUARTER.plus(LocalDate.of(2022, 2, 28), -1).plusDays(2));
    }

    @Test
    void onlyHoursAndLessLieWithinADay() {
        assertEquals(true, Granularity.HOUR.withinDay());
        assertEquals(false, Granularity.DAY.withinDay());
    }
}
