package org.variorum.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);

    @Test
    void theUnknownDateHasNoDaysAndNoWords() {
        assertEquals("", Published.UNKNOWN.value());
        assertEquals(Optional.empty(), Published.UNKNOWN.day());
        assertEquals("none", Published.UNKNOWN.how().word());
    }

    @Test
    void aDayReadsAsIsoDate() {
        assertEquals("2031-05-05", Published.on(MONDAY, Published.How.URL).value());
    }

    @Test
    void daysThatOnlyTouchAtOneEndStillOverlapAndOneDayApartDoNot() {
        Days first = new Days(MONDAY, MONDAY.plusDays(2));
        assertTrue(first.overlaps(Days.of(MONDAY.plusDays(2))));
        assertFalse(first.overlaps(Days.of(MONDAY.plusDays(3))));
    }

    @Test
    void anIntervalContainsItself() {
        Days week = new Days(MONDAY, MONDAY.plusDays(6));
        assertTrue(week.contains(week));
    }

    @Test
    void theMessageOfATurnedIntervalNamesBothDays() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> new Days(MONDAY.plusDays(1), MONDAY));
        assertTrue(String.valueOf(wrong.getMessage()).contains("2031-05-06 to 2031-05-05"), wrong.getMessage());
    }
}
