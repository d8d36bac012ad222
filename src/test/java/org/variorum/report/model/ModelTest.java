package org.variorum.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void anEntryAcrossColumnsIsFollowedByBlanksOfItsLook() {
        Row row = Row.of(Entry.words("wide", Look.SECTION), Entry.words("next")).across(3, 1);

        assertEquals(4, row.spread().size());
        assertEquals(Entry.words("", Look.SECTION), row.spread().get(2));
        assertEquals(Entry.words("next"), row.spread().get(3));
    }

    @Test
    void aPlainRowIsAsItIs() {
        Row row = Row.at("names/e1", Entry.words("x"));

        assertEquals(row.entries(), row.spread());
        assertEquals("names/e1", row.anchor());
    }

    @Test
    void anIntervalNeverReachesBackwards() {
        Chart.Bar bar = new Chart.Bar("A", .5, .6, .4);

        assertEquals(0, bar.down());
        assertEquals(0, bar.up());
    }

    @Test
    void anIntervalReachesToBothSides() {
        Chart.Bar bar = new Chart.Bar("A", .5, .25, .75);

        assertEquals(.25, bar.down());
        assertEquals(.25, bar.up());
    }

    @Test
    void traitsAreWholeWords() {
        assertTrue(Look.LINK.is("underline"));
        assertFalse(Look.LINK.is("under"));
    }

    @Test
    void everyLookHasInk() {
        for (Look look : Look.values()) {
            assertEquals(6, look.ink().rgb().length(), look.name());
        }
    }

    @Test
    void linkAndTallyLeadSomewhere() {
        assertEquals("evidence/f1", Entry.link("words", "evidence/f1").target());
        assertEquals("names", new Entry.Tally(1, Look.TILE, "names", 0, "").target());
        assertEquals("", new Entry.Web("https://a.example").target());
    }

    @Test
    void aCountIsAWholeNumber() {
        assertEquals(new Entry.Amount(12, Look.COUNT, ""), Entry.count(12));
    }
}
