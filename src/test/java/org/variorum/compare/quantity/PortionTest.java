package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witness;

class PortionTest {

    private static boolean portion(String text, String number) {
        Witness witness = new Scene()
                .article("Harbour Post", "2031-05-02", text)
                .count(number, 12, "person")
                .witnesses()
                .all()
                .get(0);
        return Portion.of(witness, witness.annotation().figures().get(0), "injured");
    }

    @Test
    void anotherTwelveAreAPart() {
        assertTrue(portion("Rescuers found another 12 people injured near Vell.", "12"));
        assertTrue(portion("They paid 12 each.", "12"));
    }

    @Test
    void twelveAreAllThereAre() {
        assertFalse(portion("The blast left 12 people injured near Vell.", "12"));
    }

    @Test
    void anotherTwelveAreAllInjuredWhereTheOthersWereKilled() {
        assertFalse(portion("The blast killed four and another 12 people were injured.", "12"));
    }
}
