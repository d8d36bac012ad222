package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void theParagraphEndsWhatIsShown() {
        String text = "Before.\nThe bridge closed.\nAfter.";
        int at = text.indexOf("bridge");

        assertEquals("The ", before(text, at));
        assertEquals(" closed.", after(text, at + 6));
    }

    @Test
    void aLongParagraphIsCutBetweenWordsAndSaysSo() {
        String text = "word ".repeat(100) + "HERE" + " word".repeat(100);
        int at = text.indexOf("HERE");

        assertTrue(before(text, at).startsWith("… word "));
        assertTrue(after(text, at + 4).endsWith(" word …"));
    }

    @Test
    void lettersOutsideTheBasicPlaneAreNotHalved() {
        String text = "🌉".repeat(200);

        String before = before(text, 201 * 2 - 2);
        assertEquals(before.length(), before.codePointCount(0, before.length()) * 2 - 2);
    }

    @Test
    void nothingStandsBeforeTheFirstWord() {
        assertEquals("", before("First", 0));
        assertEquals("", after("Last", 4));
    }

    private static String before(String text, int start) {
        return Surroundings.before(text, start, part -> part.of(text));
    }

    private static String after(String text, int end) {
        return Surroundings.after(text, end, part -> part.of(text));
    }
}
