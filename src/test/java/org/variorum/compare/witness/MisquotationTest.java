package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;
import org.variorum.compare.Scene;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.quote.Quotation;

class MisquotationTest {
    private static final String DAY = "2031-05-02";
    private static final String SAID = "We sent two boats to Arlen because nobody else in Norland would go";

    private static Scene quoting(Scene scene, String source, String words, int boats, String place) {
        String number = boats == 2 ? "two" : "five";
        return scene.article(source, DAY, "“" + words + ",” said Mira Holt.")
                .name("Mira Holt", "holt")
                .name(place, place, Kind.PLACE, Form.FULL, "")
                .count(number, boats, "boat")
                .quote("“" + words + ",”", Quotation.Kind.FULL, "Mira Holt");
    }

    private static List<Slot> conflicts(Scene scene) {
        return scene.slots(Axis.QUOTES).stream()
                .filter(slot -> slot.verdict() == Verdict.CONFLICT)
                .toList();
    }

    private static Scene two(String other, int boats, String place) {
        Scene scene = quoting(new Scene(), "Harbour Post", SAID, 2, "Arlen");
        return quoting(scene, "Northern Wire", other, boats, place);
    }

    @Test
    void anotherNumberInTheSameWordsIsAConflict() {
        Slot slot = conflicts(two(SAID.replace("two", "five"), 5, "Arlen")).get(0);
        assertEquals(List.of("quoted with five", "quoted with two"), slot.values());
        assertEquals("other-fact-quoted", slot.rule().word());
    }

    @Test
    void anotherNameInTheSameWordsIsAConflict() {
        Slot slot = conflicts(two(SAID.replace("Arlen", "Vell"), 2, "Vell")).get(0);
        assertEquals(List.of("quoted with Arlen", "quoted with Vell"), slot.values());
    }

    @Test
    void anotherWordThatIsNoFactIsAMatterOfWording() {
        assertTrue(conflicts(two(SAID.replace("nobody", "no-one"), 2, "Arlen")).isEmpty());
        assertTrue(conflicts(two(SAID.replace("would", "could"), 2, "Arlen")).isEmpty());
    }

    @Test
    void twoChangesAreAnotherSentence() {
        assertTrue(conflicts(two(SAID.replace("two", "five").replace("would", "could"), 5, "Arlen"))
                .isEmpty());
    }

    @Test
    void theSameWordsAreNoConflict() {
        assertTrue(conflicts(two(SAID, 2, "Arlen")).isEmpty());
    }
}
