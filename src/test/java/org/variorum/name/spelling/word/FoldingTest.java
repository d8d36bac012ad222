package org.variorum.name.spelling.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseGoesAndAccentsStay() {
        assertEquals("élodie", Folding.fold("ÉLODIE"));
    }

    @Test
    void combiningMarksJoinTheirLetter() {
        assertEquals("é", Folding.fold("e\u0301"));
    }

    @Test
    void invisibleCharactersGo() {
        assertEquals("anna", Folding.fold("a\u200bn\u200en\u2060a\u0007"));
    }

    @Test
    void anyBlankIsABlank() {
        assertEquals("anna berg", Folding.fold("Anna\u00a0Berg"));
    }

    @Test
    void hiraganaIsReadAsKatakana() {
        assertEquals("サクラ", Folding.fold("さくら"));
    }

    @Test
    void cyrillicLettersInALatinWordAreReplaced() {
        assertEquals("ivan", Folding.unmask("iv\u0430n"));
    }

    @Test
    void latinLettersInACyrillicWordAreReplaced() {
        assertEquals("москва", Folding.unmask("м\u006fсква"));
    }

    @Test
    void wordsOfOneScriptStayAsTheyAre() {
        assertEquals("москва", Folding.unmask("москва"));
        assertEquals("ivan", Folding.unmask("ivan"));
    }

    @Test
    void aVeryLongNameIsCut() {
        assertEquals(Folding.LONGEST_NAME, Folding.fold("a".repeat(10_000)).length());
    }
}
