package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;
import org.variorum.score.LostPoint;

class TraceTableTest {
    @Test
    void aLostPointNamesBothArticles() {
        LostPoint lost = new LostPoint("A", "s1", Axis.DATES, "d1", .125, "a1", "a2");
        assertEquals("a1", TableRows.of(new TraceTable(), lost).get(0).get("article_id"));
        assertEquals("a2", TableRows.of(new TraceTable(), lost).get(0).get("against_article_id"));
    }

    @Test
    void pointsAreShares() {
        LostPoint lost = new LostPoint("A", "s1", Axis.DATES, "d1", .125, "a1", "a2");
        assertEquals("0.125", TableRows.of(new TraceTable(), lost).get(0).get("points_lost"));
    }

    @Test
    void theAxisIsAWord() {
        LostPoint lost = new LostPoint("A", "s1", Axis.DATES, "d1", .125, "a1", "a2");
        assertEquals("dates", TableRows.of(new TraceTable(), lost).get(0).get("axis"));
    }
}
