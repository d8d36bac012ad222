package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void marksAndTheCommaBeforeTheClosingOneAreTheOutlets() {
        assertEquals("We have no water", Printed.bare("“We have no water,”"));
        assertEquals("Nous partons", Printed.bare("« Nous partons. »"));
    }

    @Test
    void bracketsAndQuestionsAreTheSpeakers() {
        assertEquals("[It] is late", Printed.bare("\"[It] is late\""));
        assertEquals("Who said so?", Printed.bare("“Who said so?”"));
    }

    @Test
    void marksAloneAreLeftAsTheyAre() {
        assertEquals("“”", Printed.bare("“”"));
    }

    @Test
    void aLongValueIsCutAndSaysSo() {
        assertEquals("two words", Printed.shorten(" two\n words "));
        assertTrue(Printed.shorten("word ".repeat(200)).endsWith("…"));
    }

    @Test
    void aTitleIsCutBetweenWords() {
        assertEquals("Mira Holt: “We have no water”", Printed.title("Mira Holt", "We have no water"));
        String title = Printed.title("", "word ".repeat(60));
        assertTrue(title.endsWith("word …”") && title.length() < 100, title);
    }
}
