package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotesTableTest {
    @Test
    void aQuotationKeepsItsMarks() {
        Map<String, String> row =
                TableRows.of(new QuotesTable(), TableRows.article("a1")).get(0);
        assertEquals("“We will rebuild it by spring,”", row.get("text"));
    }

    @Test
    void itBelongsToAnUtterance() {
        Map<String, String> row =
                TableRows.of(new QuotesTable(), TableRows.article("a2")).get(0);
        assertEquals("u1", row.get("utterance_id"));
        assertEquals("said", row.get("cue"));
    }

    @Test
    void theSpeakerHasOffsets() {
        Map<String, String> row =
                TableRows.of(new QuotesTable(), TableRows.article("a2")).get(0);
        assertEquals(12, Integer.parseInt(row.get("speaker_end")) - Integer.parseInt(row.get("speaker_start")));
    }
}
