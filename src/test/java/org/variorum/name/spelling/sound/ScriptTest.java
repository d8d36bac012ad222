package org.variorum.name.spelling.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void theScriptOfMostLettersIsTold() {
        assertEquals("Latn", Script.code("Oleg Терещ Tereshkin"));
        assertEquals("Cyrl", Script.code("Олег"));
        assertEquals("Hang", Script.code("김민준"));
        assertEquals("Geor", Script.code("გიორგი"));
    }

    @Test
    void marksHaveNoScript() {
        assertEquals("Zyyy", Script.code("12-!"));
        assertEquals(Script.OTHER, Script.of('7'));
    }

    @Test
    void katakanaAndHiraganaAreOneScript() {
        assertEquals(Script.of('さ'), Script.of('サ'));
    }
}
