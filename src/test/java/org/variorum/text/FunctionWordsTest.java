package org.variorum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
    private static final String ENGLISH = "the council of the town said on monday that it would not open the old bridge"
            + " to traffic in spring because the water of the river had been too high for weeks";
    private static final String GERMAN =
            "der rat der stadt hat am montag beschlossen dass die alte brücke nicht vor dem"
                    + " frühling für den verkehr geöffnet wird und das wasser des flusses ist noch zu hoch";

    private final FunctionWords words = new FunctionWords(List.of("en", "de", "nl", "pt", "gl", "es", "da", "no"));

    private Optional<String> plain(String text) {
        return words.plain(List.of(text.split(" ")));
    }

    @Test
    void anEnglishAndAGermanTextArePlain() {
        assertEquals(Optional.of("en"), plain(ENGLISH));
        assertEquals(Optional.of("de"), plain(GERMAN));
    }

    @Test
    void halfEnglishAndHalfGermanIsLeftToABetterJudge() {
        assertEquals(Optional.empty(), plain(ENGLISH + " " + GERMAN));
    }

    @Test
    void neighboursThatShareTheirWordsAreNotToldApartHere() {
        assertEquals(
                Optional.empty(),
                plain("o concello de dorn que se reuniu o luns para falar da ponte e do porto por encargo da xunta"));
        assertEquals(Optional.empty(), plain("det er en by på den andre siden av en elv og den har en havn til båter"));
    }

    @Test
    void aFewWordsAreNotEnough() {
        assertEquals(Optional.empty(), plain("the end of the bridge"));
    }

    @Test
    void aListOfNamesIsNotPlain() {
        assertEquals(
                Optional.empty(),
                plain("the arlen dorn hale lorne vey ".repeat(20).strip()));
    }
}
