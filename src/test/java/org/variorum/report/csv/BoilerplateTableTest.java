package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BoilerplateTableTest {
    @Test
    void aMarkedStretchIsGivenWithItsRule() {
        Map<String, String> row =
                TableRows.of(new BoilerplateTable(), TableRows.article("a1")).get(0);
        assertEquals("Subscribe to our letter.", row.get("text"));
        assertEquals("invented_form", row.get("rule"));
    }

    @Test
    void itsKindIsTheWordOfTheOutput() {
        Map<String, String> row =
                TableRows.of(new BoilerplateTable(), TableRows.article("a1")).get(0);
        assertEquals("form", row.get("kind"));
    }

    @Test
    void anArticleWithoutMarksHasNoRow() {
        assertEquals(
                0, TableRows.of(new BoilerplateTable(), TableRows.article("a2")).size());
    }
}
