package org.variorum.name.spelling.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutterTest {
    private static List<String> words(String name) {
        return texts(new WordCutter().words(name, Folding.fold(name)));
    }

    private static List<String> texts(List<WordCutter.Word> words) {
        return words.stream().map(WordCutter.Word::text).toList();
    }

    @Test
    void syllablesOfOneGivenNameAreOneWord() {
        assertEquals(List.of("kim", "minjun"), words("Kim Min-jun"));
        assertEquals(List.of("wolfgang", "bellweather", "kingsolver"), words("Wolfgang Bellweather-Kingsolver"));
    }

    @Test
    void anApostropheIsPartOfItsWord() {
        assertEquals(List.of("obrennan"), words("O'Brennan"));
    }

    @Test
    void lettersInARowAreOneWordOfAnOrganization() {
        String name = "M.E.R.A. Shipping S.A.";
        assertEquals(
                List.of("mera", "shipping", "sa"),
                texts(WordCutter.lettersTogether(new WordCutter().words(name, Folding.fold(name)))));
    }
}
