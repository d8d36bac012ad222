package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ImportanceTest {

    @Test
    void casualtiesAndForcesMatterMost() {
        assertEquals(2, Importance.standard().of(Axis.FIGURES, "dead"));
        assertEquals(2, Importance.standard().of(Axis.FIGURES, "troops"));
    }

    @Test
    void anAccusationMattersMost() {
        assertEquals(2, Importance.standard().of(Axis.CLAIMS, "accuse"));
    }

    @Test
    void whatNoRowListsIsOrdinary() {
        assertEquals(1, Importance.standard().of(Axis.FIGURES, "umbrella"));
    }

    @Test
    void aDeskAddsARow() {
        Importance house = Importance.of(new StringReader("figures\tumbrella\t2\n"));
        assertEquals(2, house.of(Axis.FIGURES, "umbrella"));
        assertEquals(2, house.of(Axis.FIGURES, "dead"));
    }

    @Test
    void aDeskTakesARowBack() {
        assertEquals(1, Importance.of(new StringReader("claims\taccuse\t1\n")).of(Axis.CLAIMS, "accuse"));
    }

    @Test
    void anUnknownAxisIsNamedWithTheKnownOnes() {
        assertTrue(error("photos\tdead\t2\n").contains("\"photos\""));
        assertTrue(error("photos\tdead\t2\n").contains("names, dates, figures, quotes, claims"));
    }

    @Test
    void thereIsNoImportanceThree() {
        assertTrue(error("figures\tdead\t3\n").contains("write 1 or 2"));
    }

    @Test
    void aShortRowIsRefusedWithTheRemedy() {
        assertTrue(error("figures\tdead\n").contains("row 1"));
    }

    private static String error(String table) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Importance.of(new StringReader(table)))
                .getMessage());
    }
}
