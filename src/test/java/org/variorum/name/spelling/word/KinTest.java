package org.variorum.name.spelling.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KinTest {
    private static Kin of(String name) {
        return new NameParser(Vocabulary.forgetful())
                .parse(name)
                .tokens()
                .get(0)
                .kin();
    }

    @Test
    void aNicknameMeetsItsFormalName() {
        assertTrue(of("Bill").meets(of("William")));
        assertTrue(of("William").meets(of("Bill")));
    }

    @Test
    void twoNicknamesOfOneNameMeet() {
        assertTrue(of("Bob").meets(of("Robbie")));
        assertFalse(of("Bob").meets(of("Bill")));
    }

    @Test
    void aWordThatNoTableKnowsHasNone() {
        assertSame(Kin.NONE, of("Zorblax"));
        assertFalse(of("Zorblax").meets(of("Zorblax")));
        assertEquals(0, Kin.NONE.size());
    }
}
