package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void kilometresAreAThousandMetres() {
        assertEquals(2000, new Unit("m", 1000, 0).of(2));
    }

    @Test
    void metricUnitsDoNotConvert() {
        assertFalse(new Unit("m", 1000, 0).converts());
    }

    @Test
    void milesConvert() {
        assertTrue(new Unit("m", 1609.344, 0).converts());
    }

    @Test
    void fahrenheitHasAnOffset() {
        assertEquals(0, new Unit("°C", 5 / 9.0, -160 / 9.0).of(32), 1e-9);
    }

    @Test
    void aCodeOfThreeCapitalsIsMoney() {
        assertTrue(new Unit("EUR", 1, 0).isMoney());
    }

    @Test
    void aMetreIsNoMoney() {
        assertFalse(new Unit("m", 1, 0).isMoney());
    }
}
