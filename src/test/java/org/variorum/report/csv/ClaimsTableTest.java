package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTableTest {
    @Test
    void aClaimHasItsPropositionAndStance() {
        Map<String, String> row =
                TableRows.of(new ClaimsTable(), TableRows.article("a1")).get(0);
        assertEquals("mayor closes bridge", row.get("proposition"));
        assertEquals("asserts", row.get("stance"));
    }

    @Test
    void aClaimOfTheArticleItselfHasNoHolder() {
        Map<String, String> row =
                TableRows.of(new ClaimsTable(), TableRows.article("a1")).get(0);
        assertEquals("", row.get("holder_id"));
    }

    @Test
    void polarityIsAWord() {
        Map<String, String> row =
                TableRows.of(new ClaimsTable(), TableRows.article("a1")).get(0);
        assertEquals("positive", row.get("polarity"));
        assertEquals("c1", row.get("claim_id"));
    }
}
