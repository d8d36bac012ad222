package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

    @Test
    void aCoarserValueCostsNothing() {
        assertEquals(1, Compatibility.standard().kappa(Relation.COARSER));
    }

    @Test
    void aContradictionIsWorthNothing() {
        assertEquals(0, Compatibility.standard().kappa(Relation.CONTRADICTION));
    }

    @Test
    void spellingAndNearWordingAreWorthNineTenths() {
        assertEquals(0.9, Compatibility.standard().kappa(Relation.SPELLING));
        assertEquals(0.9, Compatibility.standard().kappa(Relation.NEAR));
    }

    @Test
    void everyRelationHasItsWorthInTheOrderOfTheRelations() {
        assertEquals(
                List.of(Relation.values()),
                List.copyOf(Compatibility.standard().table().keySet()));
    }

    @Test
    void aDeskReplacesOneRowAndKeepsTheRest() {
        Compatibility house = Compatibility.of(new StringReader("# our own\nreworded\t0.3\n"));
        assertEquals(0.3, house.kappa(Relation.REWORDED));
        assertEquals(0.9, house.kappa(Relation.NEAR));
    }

    @Test
    void anUnknownRelationIsNamedWithItsRowAndTheKnownOnes() {
        String message = error("equal\t1\nsimilar\t0.4\n");
        assertTrue(
                message.contains("row 2") && message.contains("\"similar\"") && message.contains("coarser"), message);
    }

    @Test
    void aWorthAboveOneIsRefusedWithItsRow() {
        String message = error("near\t1.5\n");
        assertTrue(message.contains("row 1") && message.contains("from 0 to 1"), message);
    }

    @Test
    void aWorthThatIsNoNumberIsRefused() {
        assertTrue(error("near\thigh\n").contains("no number"));
        assertTrue(error("near\tNaN\n").contains("from 0 to 1"));
    }

    @Test
    void aRowWithoutATabIsRefusedWithTheRemedy() {
        assertTrue(error("near 0.9\n").contains("one tab"));
    }

    private static String error(String table) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Compatibility.of(new StringReader(table)))
                        .getMessage());
    }
}
