package org.variorum.date.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;

class ModifiersTest {
    private static final Days NOVEMBER = new Days(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30));
    private static final Days YEAR = new Days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    @Test
    void earlyAndLateNovemberAreItsHalves() {
        assertEquals(
                LocalDate.of(2021, 11, 15),
                Modifiers.narrowed(NOVEMBER, "START").latest());
        assertEquals(
                LocalDate.of(2021, 11, 16), Modifiers.narrowed(NOVEMBER, "END").earliest());
    }

    @Test
    void midNovemberIsItsMiddleThird() {
        assertEquals(
                new Days(LocalDate.of(2021, 11, 10), LocalDate.of(2021, 11, 20)), Modifiers.narrowed(NOVEMBER, "MID"));
    }

    @Test
    void halvesOfAYearAreHalfYears() {
        assertEquals(
                LocalDate.of(2021, 6, 30), Modifiers.narrowed(YEAR, "START").latest());
        assertEquals(LocalDate.of(2021, 7, 1), Modifiers.narrowed(YEAR, "END").earliest());
    }

    @Test
    void aboutAndNoModifierLeaveAll() {
        assertEquals(YEAR, Modifiers.narrowed(YEAR, "APPROX"));
        assertEquals(YEAR, Modifiers.narrowed(YEAR, ""));
    }

    @Test
    void singleDayStaysItself() {
        Days day = Days.of(LocalDate.of(2021, 11, 1));

        assertEquals(day, Modifiers.narrowed(day, "START"));
        assertEquals(day, Modifiers.narrowed(day, "MID"));
        assertEquals(day, Modifiers.narrowed(day, "END"));
    }
}
