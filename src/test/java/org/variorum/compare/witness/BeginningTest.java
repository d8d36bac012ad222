package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;
import org.variorum.compare.Scene;

class BeginningTest {
    private final Witnesses witnesses = new Scene()
            .article("Harbour Post", "2031-05-01", "It rained.")
            .article("Northern Wire", "2031-05-04", "The ferry sank.")
            .article("Daily Lantern", "2031-05-06", "The ferry had sunk.")
            .article("Undated", "", "A ferry sank.")
            .witnesses();
    private final Beginning beginning = new Beginning();

    @Test
    void anEventBeginsOnTheFirstDayThatAnybodyGives() {
        beginning.happened(1, day("2031-05-03"));
        beginning.happened(2, day("2031-05-02"));
        Optional<LocalDate> first = beginning.day(witnesses, List.of());
        assertEquals(Optional.of(LocalDate.parse("2031-05-02")), first);
        assertTrue(beginning.predates(witnesses.all().get(0), first));
        assertFalse(beginning.predates(witnesses.all().get(1), first));
    }

    @Test
    void nobodyPredatesAnEventThatWasStillAhead() {
        beginning.happened(1, day("2031-05-03"));
        beginning.happened(2, day("2031-05-09"));
        assertEquals(Optional.empty(), beginning.day(witnesses, List.of()));
    }

    @Test
    void wordsSaidBeginTheDayBeforeTheirFirstReport() {
        assertEquals(Optional.of(LocalDate.parse("2031-05-03")), beginning.day(witnesses, List.of(1, 2)));
        assertEquals(Optional.empty(), beginning.day(witnesses, List.of()));
    }

    @Test
    void whoTellsSomethingLikeItDoesNotPredateIt() {
        beginning.happened(1, day("2031-05-03"));
        beginning.tells(0);
        assertFalse(beginning.predates(witnesses.all().get(0), beginning.day(witnesses, List.of())));
    }

    @Test
    void anArticleWithoutADayDoesNotPredate() {
        beginning.happened(1, day("2031-05-03"));
        assertFalse(beginning.predates(witnesses.all().get(3), beginning.day(witnesses, List.of())));
    }

    private static Days day(String day) {
        return new Days(LocalDate.parse(day), LocalDate.parse(day));
    }
}
