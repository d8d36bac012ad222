package org.variorum.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
    private static Days days(String earliest, String latest) {
        return new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
    }

    @Test
    void anIntervalThatIsTurnedRoundIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> days("2031-05-02", "2031-05-01"));
    }

    @Test
    void aWeekContainsItsLastDayAndNotTheNext() {
        Days week = days("2031-05-05", "2031-05-11");
        assertTrue(week.contains(Days.of(LocalDate.parse("2031-05-11"))));
        assertFalse(week.contains(Days.of(LocalDate.parse("2031-05-12"))));
    }

    @Test
    void intervalsThatShareOneDayOverlap() {
        assertTrue(days("2031-05-01", "2031-05-05").overlaps(days("2031-05-05", "2031-05-09")));
        assertFalse(days("2031-05-01", "2031-05-04").overlaps(days("2031-05-05", "2031-05-09")));
    }

    @Test
    void intervalsAreOrderedByTheirFirstDayThenByTheirLast() {
        assertTrue(days("2031-05-01", "2031-05-09").compareTo(days("2031-05-02", "2031-05-03")) < 0);
        assertTrue(days("2031-05-01", "2031-05-02").compareTo(days("2031-05-01", "2031-05-03")) < 0);
        assertEquals(0, days("2031-05-01", "2031-05-02").compareTo(days("2031-05-01", "2031-05-02")));
    }
}
