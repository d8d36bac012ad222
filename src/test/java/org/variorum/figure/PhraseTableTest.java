package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

class PhraseTableTest {
    private final List<Token> tokens =
            Reading.of("well over ten", Language.ENGLISH, List.of()).tokens();

    private static PhraseTable<Integer> table() {
        PhraseTable<Integer> table = new PhraseTable<>();
        table.add("over", 1);
        table.add("well over", 2);
        return table;
    }

    @Test
    void theLongestPhraseWins() {
        assertEquals(2, table().startingAt(tokens, 0, 3).orElseThrow().meaning());
    }

    @Test
    void aPhraseIsAlsoFoundFromItsEnd() {
        assertEquals(0, table().endingAt(tokens, 1, 0).orElseThrow().from());
    }

    @Test
    void aPhraseDoesNotReachOverTheLimit() {
        assertEquals(Optional.empty(), table().startingAt(tokens, 0, 1));
    }

    @Test
    void aPhraseDoesNotReachBackOverTheLimit() {
        assertEquals(1, table().endingAt(tokens, 1, 1).orElseThrow().meaning());
    }

    @Test
    void aNewTableIsEmpty() {
        assertTrue(new PhraseTable<Integer>().isEmpty());
    }
}
