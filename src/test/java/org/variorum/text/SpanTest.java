package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void aSpanPointsAtItsExactWords() {
        assertEquals("bridge", new Span(4, 10).of("The bridge is open"));
    }

    @Test
    void aSpanThatEndsBeforeItStartsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 4));
    }

    @Test
    void neighboursThatTouchDoNotOverlap() {
        assertFalse(new Span(0, 4).overlaps(new Span(4, 8)));
        assertTrue(new Span(0, 5).overlaps(new Span(4, 8)));
    }

    @Test
    void aSpanContainsItselfAndWhatLiesInside() {
        assertTrue(new Span(2, 8).contains(new Span(2, 8)));
        assertFalse(new Span(2, 8).contains(new Span(2, 9)));
    }

    @Test
    void theCoverHoldsBothAndWhatLiesBetween() {
        assertEquals(new Span(1, 9), new Span(6, 9).cover(new Span(1, 3)));
    }

    @Test
    void spansAreOrderedByStartThenByEnd() {
        assertTrue(new Span(1, 9).compareTo(new Span(2, 3)) < 0);
        assertTrue(new Span(1, 2).compareTo(new Span(1, 3)) < 0);
    }
}
