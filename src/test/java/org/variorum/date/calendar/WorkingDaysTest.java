package org.variorum.date.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2022, 2, 3);

    @Test
    void twoWorkingDaysAfterThursdayIsMonday() {
        assertEquals(LocalDate.of(2022, 2, 7), WorkingDays.plus(THURSDAY, 2));
    }

    @Test
    void fourWorkingDaysBeforeThursdayIsFriday() {
        assertEquals(LocalDate.of(2022, 1, 28), WorkingDays.plus(THURSDAY, -4));
    }

    @Test
    void fiveWorkingDaysAreAWeek() {
        assertEquals(THURSDAY.plusWeeks(1), WorkingDays.plus(THURSDAY, 5));
        assertEquals(THURSDAY, WorkingDays.plus(THURSDAY, 0));
    }
}
