package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTableTest {
    @Test
    void slotsStandInTheOrderOfTheComparison() {
        assertEquals(
                List.of("n1", "d1", "f1", "f2", "q1", "c1"),
                TableRows.of(new SlotsTable(), TableRows.story("s1")).stream()
                        .map(row -> row.get("slot_id"))
                        .toList());
    }

    @Test
    void axisAndVerdictAreWords() {
        Map<String, String> row =
                TableRows.of(new SlotsTable(), TableRows.story("s1")).get(1);
        assertEquals("dates", row.get("axis"));
        assertEquals("conflict", row.get("verdict"));
    }

    @Test
    void importanceIsANumber() {
        Map<String, String> row =
                TableRows.of(new SlotsTable(), TableRows.story("s1")).get(1);
        assertEquals("2", row.get("importance"));
    }
}
