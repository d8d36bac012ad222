package org.variorum.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Grammar GRAMMAR = Grammar.of("grammar.tsv");

    @Test
    void factsFillAHoleBeforeTheGrammarDoes() {
        String sentence = GRAMMAR.sentence("accusation", hole -> Optional.of("fact"), new Random(1));
        assertTrue(sentence.startsWith("fact ") && !sentence.contains("{"), sentence);
    }

    @Test
    void aTextOfTheTablesIsFilledByFactsAlone() {
        assertEquals("a costly pump", Grammar.filled("a costly {thing}", hole -> Optional.of("pump")));
    }

    @Test
    void anUnknownHoleIsNamed() {
        IllegalArgumentException unknown = assertThrows(
                IllegalArgumentException.class,
                () -> GRAMMAR.sentence("denial", hole -> Optional.empty(), new Random(1)));
        assertTrue(unknown.getMessage().contains("{accused}"), unknown::getMessage);
    }

    @Test
    void oneSeedMakesOneSentence() {
        Grammar.Facts facts = hole ->
                Optional.ofNullable(Map.of("day", "Monday", "accused", "they").get(hole));
        assertEquals(
                GRAMMAR.sentence("denial", facts, new Random(4)), GRAMMAR.sentence("denial", facts, new Random(4)));
    }
}
