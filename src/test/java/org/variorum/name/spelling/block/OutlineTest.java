package org.variorum.name.spelling.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.variorum.name.spelling.NameMatcher;

class OutlineTest {
    private static long outline(String word) {
        return Outline.of(new NameMatcher().parse(word).tokens().get(0).reading(), false);
    }

    @Test
    void doubledLettersStandOnce() {
        assertEquals(outline("tomas"), outline("tommas"));
    }

    @Test
    void vowelsAreInTheOutlineButNotAmongItsConsonants() {
        assertNotEquals(outline("toman"), outline("timin"));
        assertEquals(Outline.consonants(outline("toman")), Outline.consonants(outline("timin")));
    }

    @Test
    void startMiddleAndEndMakeTheWhole() {
        long word = outline("tomanel");
        assertEquals(7, Outline.length(word));
        assertEquals(word, Outline.start(word, 2) | Outline.piece(word, 2, 2) << 8 | Outline.end(word, 3) << 16);
    }

    @Test
    void aShortWordIsItsOwnStartAndEnd() {
        long word = outline("tom");
        assertEquals(word, Outline.start(word, 9));
        assertEquals(word, Outline.end(word, 9));
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertEquals(15, Outline.length(outline("tomanel".repeat(100))));
    }
}
