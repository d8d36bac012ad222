package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTableTest {
    @Test
    void aDayIsGivenAsTimex() {
        Map<String, String> row =
                TableRows.of(new DatesTable(), TableRows.article("a2")).get(0);
        assertEquals("Monday", row.get("text"));
        assertEquals("DATE", row.get("type"));
        assertEquals("2031-03-03", row.get("value"));
    }

    @Test
    void theRuleThatMadeItIsNamed() {
        Map<String, String> row =
                TableRows.of(new DatesTable(), TableRows.article("a2")).get(0);
        assertEquals("invented_day", row.get("rule"));
    }

    @Test
    void anAbsoluteDateHasNoAnchor() {
        Map<String, String> row =
                TableRows.of(new DatesTable(), TableRows.article("a2")).get(0);
        assertEquals("", row.get("anchor"));
    }
}
