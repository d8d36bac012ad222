package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticlesTableTest {
    @Test
    void anArticleTellsWhereItCameFrom() {
        Map<String, String> row =
                TableRows.of(new ArticlesTable(), TableRows.article("a1")).get(0);
        assertEquals("dump/Velm Courier.jsonl", row.get("file"));
        assertEquals("record-a1", row.get("record_id"));
    }

    @Test
    void aKnownDayIsBothEnds() {
        Map<String, String> row =
                TableRows.of(new ArticlesTable(), TableRows.article("a1")).get(0);
        assertEquals("2031-03-04", row.get("earliest"));
        assertEquals("2031-03-04", row.get("latest"));
        assertEquals("metadata", row.get("published_how"));
    }

    @Test
    void anUnknownDayIsEmptyAndNeverToday() {
        Map<String, String> row =
                TableRows.of(new ArticlesTable(), TableRows.article("a9")).get(0);
        assertEquals("", row.get("published") + row.get("earliest"));
        assertEquals("none", row.get("published_how"));
    }

    @Test
    void aCopyNamesItsOriginal() {
        Map<String, String> row =
                TableRows.of(new ArticlesTable(), TableRows.article("a4")).get(0);
        assertEquals("a1", row.get("copy_of"));
        assertEquals("s1", row.get("story_id"));
    }

    @Test
    void wordsOfAnyScriptAreCounted() {
        Map<String, String> row =
                TableRows.of(new ArticlesTable(), TableRows.article("a3")).get(0);
        assertEquals("10", row.get("words"));
    }
}
