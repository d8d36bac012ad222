package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.ingest.Reject;

class RejectsTableTest {
    @Test
    void theRecordIsFoundByItsPlace() {
        Reject reject = new Reject("a.jsonl", 4, 99, "broken_json", "ends early, ask again", new byte[0]);
        assertEquals("99", TableRows.of(new RejectsTable(), reject).get(0).get("byte_offset"));
        assertEquals("4", TableRows.of(new RejectsTable(), reject).get(0).get("record"));
    }

    @Test
    void theReasonIsOneFixedWord() {
        Reject reject = new Reject("a.jsonl", 4, 99, "broken_json", "ends early, ask again", new byte[0]);
        assertEquals(
                "broken_json", TableRows.of(new RejectsTable(), reject).get(0).get("reason"));
    }

    @Test
    void theDetailSaysWhatToDo() {
        Reject reject = new Reject("a.jsonl", 4, 99, "broken_json", "ends early, ask again", new byte[0]);
        assertEquals(
                "ends early, ask again",
                TableRows.of(new RejectsTable(), reject).get(0).get("detail"));
    }
}
