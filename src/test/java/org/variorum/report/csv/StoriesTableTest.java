package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTableTest {
    @Test
    void sourcesAndArticlesAreCounted() {
        Map<String, String> row =
                TableRows.of(new StoriesTable(), TableRows.story("s1")).get(0);
        assertEquals("4", row.get("articles"));
        assertEquals("4", row.get("sources"));
    }

    @Test
    void agreementHasItsInterval() {
        Map<String, String> row =
                TableRows.of(new StoriesTable(), TableRows.story("s1")).get(0);
        assertEquals("0.62", row.get("agreement"));
        assertTrue(Double.parseDouble(row.get("agreement_low")) < .62);
    }

    @Test
    void aStoryOfOneArticleHasOneVoice() {
        Map<String, String> row =
                TableRows.of(new StoriesTable(), TableRows.story("s2")).get(0);
        assertEquals("1", row.get("voices"));
    }
}
