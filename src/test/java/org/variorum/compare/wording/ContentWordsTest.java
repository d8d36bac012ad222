package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

class ContentWordsTest {
    private static final ContentWords ENGLISH = ContentWords.of(Language.ENGLISH);

    @Test
    void verbAndNounOfOneWordMeet() {
        assertEquals(ENGLISH.stem("negotiate"), ENGLISH.stem("negotiations"));
        assertEquals(ENGLISH.stem("respond"), ENGLISH.stem("responded"));
        assertEquals(ENGLISH.stem("soldier"), ENGLISH.stem("soldiers"));
    }

    @Test
    void differentWordsStayApart() {
        assertFalse(ENGLISH.stem("ferry").equals(ENGLISH.stem("fertile")));
    }

    @Test
    void aShortWordKeepsItsEnding() {
        assertEquals("bus", ENGLISH.stem("bus"));
    }

    @Test
    void theArticleIsAFunctionWordAndTheHarbourIsNot() {
        assertTrue(ENGLISH.functionWord("the"));
        assertFalse(ENGLISH.functionWord("harbour"));
    }

    @Test
    void aLanguageWithoutTablesGoesByLength() {
        ContentWords finnish = ContentWords.of(new Language("fi"));
        assertTrue(finnish.functionWord("ja"));
        assertFalse(finnish.functionWord("satama"));
        assertEquals("satama", finnish.stem("satamassa"));
    }

    @Test
    void aNegativePrefixComesOffOnlyIfAWordRemains() {
        assertEquals("productive", ENGLISH.withoutNegativePrefix("counterproductive"));
        assertEquals("under", ENGLISH.withoutNegativePrefix("under"));
    }

    @Test
    void russianCasesMeet() {
        ContentWords russian = ContentWords.of(new Language("ru"));
        assertEquals(russian.stem("корабля"), russian.stem("кораблями"));
        assertEquals(russian.stem("порта"), russian.stem("портов"));
    }

    @Test
    void theWordsOfALanguageAreReadOnce() {
        assertSame(ENGLISH, ContentWords.of(Language.ENGLISH));
    }
}
