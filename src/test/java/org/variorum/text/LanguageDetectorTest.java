package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvFileSource(resources = "/text/languages.csv", numLinesToSkip = 1)
    void theLanguageOfTwoSentencesIsTold(String code, String text) {
        assertEquals(code, detector.detect(text).code());
    }

    @Test
    void aFewWordsAreTooShortToTell() {
        assertEquals(Language.UNKNOWN, detector.detect("Arlen 2031"));
        assertEquals(Language.UNKNOWN, detector.detect(""));
    }

    @Test
    void numbersAndAddressesTellNothing() {
        assertEquals(Language.UNKNOWN, detector.detect("12.5 ".repeat(200)));
    }

    @Test
    void aLongTextIsToldByItsBeginning() {
        String start = "The harbour council met on Monday and decided that the old bridge would be opened again. ";
        assertEquals(Language.ENGLISH, detector.detect(start.repeat(2000)));
    }
}
