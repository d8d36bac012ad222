package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTableTest {
    @Test
    void anApproximateFigureIsAnInterval() {
        Map<String, String> row =
                TableRows.of(new FiguresTable(), TableRows.article("a2")).get(0);
        assertEquals("36", row.get("low"));
        assertEquals("44", row.get("high"));
        assertEquals("about", row.get("qualifier"));
    }

    @Test
    void whereItIsLeadsToAnEntity() {
        Map<String, String> row =
                TableRows.of(new FiguresTable(), TableRows.article("a2")).get(0);
        assertEquals("e1", row.get("place_id"));
    }

    @Test
    void nobodyWhoSaysSoIsEmpty() {
        Map<String, String> row =
                TableRows.of(new FiguresTable(), TableRows.article("a2")).get(0);
        assertEquals("", row.get("holder_id") + row.get("actor_id"));
    }

    @Test
    void whatIsCountedKeepsItsScript() {
        Map<String, String> row =
                TableRows.of(new FiguresTable(), TableRows.article("a3")).get(0);
        assertEquals("человек", row.get("counts"));
    }
}
