package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

class NumberReaderTest {
    private static Optional<Amount> read(String language, String text) {
        Language code = new Language(language);
        List<Token> tokens = Reading.of(text, code, List.of()).tokens();
        return new NumberReader(tokens, FigureWords.of(code)).at(0, tokens.size());
    }

    private static double value(String language, String text) {
        return read(language, text).orElseThrow().value();
    }

    @Test
    void digitsAreRead() {
        assertEquals(45, value("en", "45"));
    }

    @Test
    void aCommaGroupsThousandsInEnglish() {
        assertEquals(1234567, value("en", "1,234,567"));
    }

    @Test
    void aStopPartsDecimals() {
        assertEquals(3.6, value("en", "3.6"));
    }

    @Test
    void aStopGroupsThousandsInGerman() {
        assertEquals(100000, value("de", "100.000"));
    }

    @Test
    void aCommaPartsDecimalsInGerman() {
        assertEquals(3.6, value("de", "3,6"));
    }

    @Test
    void aBlankGroupsThousandsInFrench() {
        assertEquals(100000, value("fr", "100 000"));
    }

    @Test
    void aBlankGroupsThousandsInRussian() {
        assertEquals(100000, value("ru", "100 000"));
    }

    @Test
    void aMagnitudeMultiplies() {
        assertEquals(3600000, value("en", "3.6 million"));
    }

    @Test
    void magnitudesMultiplyEachOther() {
        assertEquals(300000, value("en", "3 hundred thousand"));
    }

    @Test
    void wordsAreRead() {
        assertEquals(12, value("en", "twelve"));
    }

    @Test
    void aHyphenJoinsTensAndOnes() {
        assertEquals(21, value("en", "twenty-one"));
    }

    @Test
    void hundredsTensAndOnesGoTogether() {
        assertEquals(125, value("en", "one hundred and twenty-five"));
    }

    @Test
    void aThousandIsClosedBeforeWhatFollows() {
        assertEquals(2015, value("en", "two thousand fifteen"));
    }

    @Test
    void anArticleStandsForOneBeforeAMagnitude() {
        assertEquals(1000000, value("en", "a million"));
    }

    @Test
    void halfAMillionIsHalf() {
        assertEquals(500000, value("en", "half a million"));
    }

    @Test
    void twoNumbersInARowAreNotOne() {
        assertEquals(2, value("en", "two three"));
    }

    @Test
    void arabicIndicDigitsAreDigits() {
        assertEquals(45, value("en", "٤٥"));
    }

    @Test
    void aDozenMultipliesToo() {
        assertEquals(24, value("en", "two dozen"));
    }

    @Test
    void aShortenedMagnitudeKeepsItsStop() {
        assertEquals(100000, value("ru", "100 тыс. солдат"));
    }

    @Test
    void aWordThatIsNoNumberIsNone() {
        assertEquals(Optional.empty(), read("en", "boat"));
    }

    @Test
    void aNumberTooLongForACountIsNone() {
        assertEquals(Optional.empty(), read("en", "1234567890123456789"));
    }

    @Test
    void theStepIsTheWorthOfTheLastDigit() {
        assertEquals(100_000, read("en", "3.6 million").orElseThrow().step(), 1e-6);
    }

    @Test
    void theScaleIsThatOfTheMagnitudes() {
        assertEquals(1_000_000, read("en", "3.6 million").orElseThrow().scale());
    }
}
