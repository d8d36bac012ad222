package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;
import org.variorum.compare.Scene;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.compare.witness.Witness;
import org.variorum.figure.Qualifier;

class TollTest {
    private static final String DAY = "2031-05-02";
    private static final String KILLED = "The quake near Vell killed 12 people. ";

    @Test
    void theTollIsOfThoseOfTheSentenceBefore() {
        assertEquals(
                "dead", last(KILLED + "The toll later rose to 15.", "15", "").counts());
    }

    @Test
    void aTollAfterTwoFatesIsOfNeither() {
        assertEquals(
                "",
                last("The quake near Vell killed 12 people and injured 30. The toll rose to 45.", "45", "")
                        .counts());
    }

    @Test
    void aNumberOfSomethingElseIsNoToll() {
        assertEquals("", last(KILLED + "Rain rose to 15.", "15", "").counts());
    }

    @Test
    void anotherThirtyWhoAreTheFirstToBeInjuredAreAllOfThem() {
        assertFalse(last("Twelve were killed near Vell. Another 30 were injured.", "30", "injured")
                .part());
        assertFalse(last("The quake near Vell killed 12 and wounded another 30 people.", "30", "people")
                .part());
        assertEquals(
                "",
                last("The quake near Vell killed 12 and wounded 30 others.", "30", "other")
                        .special());
    }

    @Test
    void anotherThirtyAfterTheFirstInjuredAreAPart() {
        assertTrue(last("Twelve were injured near Vell. Another 30 were injured later.", "30", "injured")
                .part());
        assertTrue(last("Twelve were killed near Vell. They cost 30 each.", "30", "")
                .part());
    }

    @Test
    void aSentenceThatNamesNobodyGoesOnWithThePlaceOfTheOneBefore() {
        Slot slot = new Scene()
                .article("Harbour Post", DAY, "A quake hit Vell at night. Twelve were killed.")
                .count("Twelve", 12, "killed")
                .name("Vell", "vell")
                .article("Northern Wire", DAY, "The quake near Vell left 14 people killed at night.")
                .count("14", 14, "people")
                .name("Vell", "vell")
                .slot(Axis.FIGURES);
        assertEquals(Verdict.CONFLICT, slot.verdict());
    }

    private static Quantity last(String text, String words, String counts) {
        Witness witness = new Scene()
                .article("Harbour Post", DAY, text)
                .count(words, 30, 30, Qualifier.EXACT, counts)
                .witnesses()
                .all()
                .get(0);
        List<Quantity> quantities = witness.annotation().figures().stream()
                .map(figure -> Quantity.of(witness, figure))
                .toList();
        return quantities.get(quantities.size() - 1);
    }
}
