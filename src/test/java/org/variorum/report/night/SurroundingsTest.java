package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void theParagraphEndsWhatIsShown() {
        String text = "Before.\nThe bridge closed.\nAfter.";
        int at = text.indexOf("bridge");

        assertEquals("The ", Surroundings.before(text, at));
        assertEquals(" closed.", Surroundings.after(text, at + 6));
    }

    @Test
    void aLongParagraphIsCutBetweenWordsAndSaysSo() {
        String text = "word ".repeat(100) + "HERE" + " word".repeat(100);
        int at = text.indexOf("HERE");

        assertTrue(Surroundings.before(text, at).startsWith("… word "));
        assertTrue(Surroundings.after(text, at + 4).endsWith(" word …"));
    }

    @Test
    void lettersOutsideTheBasicPlaneAreNotHalved() {
        String text = "🌉".repeat(200);

        String before = Surroundings.before(text, 201 * 2 - 2);
        assertEquals(before.length(), before.codePointCount(0, before.length()) * 2 - 2);
    }

    @Test
    void nothingStandsBeforeTheFirstWord() {
        assertEquals("", Surroundings.before("First", 0));
        assertEquals("", Surroundings.after("Last", 4));
    }
}
