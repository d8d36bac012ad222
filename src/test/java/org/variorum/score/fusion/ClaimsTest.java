package org.variorum.score.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void manyNamesKeepTheirNumbers() {
        Names names = new Names();
        for (int i = 0; i < 5000; i++) {
            assertEquals(i, names.number("name " + i));
        }
        for (int i = 0; i < 5000; i++) {
            assertEquals(i, names.number("name " + i));
            assertEquals("name " + i, names.name(i));
        }
    }

    @Test
    void aCallIsKnownByItsRowsInAnyOrder() {
        FactRow one = new FactRow("o", "a", "1");
        FactRow other = new FactRow("o", "b", "2");
        assertEquals(
                Claims.of(List.of(one, other)).call(),
                Claims.of(List.of(other, one)).call());
        assertNotEquals(
                Claims.of(List.of(one)).call(), Claims.of(List.of(other)).call());
    }

    @Test
    void aVoiceIsANameAndPerhapsADegree() {
        assertEquals(new FactRow.Voice("wire text", 0.8), FactRow.Voice.parse("wire text 0.8"));
        assertEquals(new FactRow.Voice("wire text", 1), FactRow.Voice.parse("wire text"));
        assertThrows(IllegalArgumentException.class, () -> FactRow.Voice.parse("wire 3"));
    }
}
