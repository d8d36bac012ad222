package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OtherLanguageTest {
    private final OtherLanguage other = new OtherLanguage(new LanguageDetector());

    /** "yes" for lines that are surely not in the language of the first column. */
    @ParameterizedTest
    @CsvFileSource(resources = "/text/other-languages.csv", numLinesToSkip = 1)
    void aLineInAnotherLanguageIsToldFromNamesAndTitles(String home, String is, String line) {
        assertEquals(is.equals("yes"), other.is(line, new Language(home)), line);
    }

    /** The same sentences by which the languages of texts are told. */
    @ParameterizedTest
    @CsvFileSource(resources = "/text/languages.csv", numLinesToSkip = 1)
    void noSentenceIsForeignInItsOwnLanguage(String code, String text) {
        assertFalse(other.is(text, new Language(code)));
    }

    @Test
    void theScriptOfTheFirstLetterIsHeldAgainstTheLanguage() {
        assertTrue(other.startsInOtherScript("1. Мост", Language.ENGLISH));
        assertFalse(other.startsInOtherScript("1. Bridge", Language.ENGLISH));
        assertFalse(other.startsInOtherScript("Most", new Language("sr")));
        assertFalse(other.startsInOtherScript("橋", new Language("ja")));
        assertFalse(other.startsInOtherScript("12.5 %", Language.ENGLISH));
    }

    @Test
    void linesOfRandomLettersAreJudgedWithoutFailing() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                line.append((char) random.nextInt(0x10000)).append(random.nextInt(4) == 0 ? " " : "");
            }
            other.is(line.toString(), new Language(random.nextBoolean() ? "en" : "ja"));
        }
    }
}
