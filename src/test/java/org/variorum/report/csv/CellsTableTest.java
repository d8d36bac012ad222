package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CellsTableTest {
    @Test
    void everyMemberHasACellInEverySlot() {
        assertEquals(
                6 * 4, TableRows.of(new CellsTable(), TableRows.story("s1")).size());
    }

    @Test
    void aCellHasItsValueAndItsWords() {
        Map<String, String> row =
                TableRows.of(new CellsTable(), TableRows.story("s1")).get(2);
        assertEquals("Ilona Varga", row.get("value"));
        assertEquals("Илона Варга", row.get("text"));
    }

    @Test
    void aCellThatSpeaksSaysInWhichField() {
        Map<String, String> row =
                TableRows.of(new CellsTable(), TableRows.story("s1")).get(0);
        assertEquals("text", row.get("field"));
        assertEquals("value", row.get("state"));
    }
}
