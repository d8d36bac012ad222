package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTableTest {
    @Test
    void titleStandsBeforeText() {
        List<Map<String, String>> rows = TableRows.of(new NamesTable(), TableRows.article("a1"));
        assertEquals(
                List.of("title", "text"),
                rows.stream().map(row -> row.get("field")).toList());
    }

    @Test
    void aNameLeadsToItsEntity() {
        Map<String, String> row =
                TableRows.of(new NamesTable(), TableRows.article("a3")).get(0);
        assertEquals("Илона Варга", row.get("text"));
        assertEquals("e1", row.get("entity_id"));
    }

    @Test
    void kindAndFormAreWords() {
        Map<String, String> row =
                TableRows.of(new NamesTable(), TableRows.article("a2")).get(0);
        assertEquals("person", row.get("kind"));
        assertEquals("full", row.get("form"));
    }
}
