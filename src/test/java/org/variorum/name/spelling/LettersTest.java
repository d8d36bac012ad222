package org.variorum.name.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void theSameWordIsWhollyAlike() {
        assertEquals(1, Letters.likeness("anna", "anna"));
    }

    @Test
    void oneLetterOfFourIsAQuarterLess() {
        assertEquals(.75, Letters.likeness("anna", "anne"));
        assertEquals(.75, Letters.likeness("anna", "ana"));
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(0, Letters.likeness("", "anne"));
        assertEquals(0, Letters.likeness("", ""));
    }
}
