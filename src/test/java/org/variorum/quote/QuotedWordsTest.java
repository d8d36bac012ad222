package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    @Test
    void marksAndCapitalsFallAway() {
        assertEquals(List.of("we", "will", "rebuild", "it"), QuotedWords.of("“We will – rebuild it,”"));
    }

    @Test
    void aWordPutInBracketsForAWordOfTheSpeechCounts() {
        assertEquals(List.of("it", "is", "late"), QuotedWords.of("\"[It] is late\""));
    }

    @Test
    void anEditorsNoteFallsAway() {
        assertEquals(List.of("we", "won"), QuotedWords.of("“We won [long applause].”"));
    }

    @Test
    void anApostropheJoins() {
        assertEquals(List.of("we've", "won"), QuotedWords.of("“We’ve won”"));
    }

    @Test
    void wordsOfAnyScriptCount() {
        assertEquals(List.of("мы", "победили"), QuotedWords.of("«Мы победили!»"));
    }
}
