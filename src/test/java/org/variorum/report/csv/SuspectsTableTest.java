package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuspectsTableTest {
    @Test
    void theSmallestSuspectWordingIsGiven() {
        Map<String, String> row =
                TableRows.of(new SuspectsTable(), TableRows.story("s1")).get(0);
        assertEquals("The bridge closed the mayor", row.get("text"));
    }

    @Test
    void articlesThatSpeakAgainstItAreABlankApart() {
        Map<String, String> row =
                TableRows.of(new SuspectsTable(), TableRows.story("s1")).get(0);
        assertEquals("a1 a3", row.get("against"));
    }

    @Test
    void kindAndSeverityAreGiven() {
        Map<String, String> row =
                TableRows.of(new SuspectsTable(), TableRows.story("s1")).get(0);
        assertEquals("role_swap", row.get("kind"));
        assertEquals("0.8", row.get("severity"));
    }
}
