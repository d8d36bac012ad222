package org.variorum.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.name.Entity.Spelling;

class EntityTest {
    private static Spelling spelling(String text, String... sources) {
        return new Spelling(text, "Latn", sources.length, List.of(sources));
    }

    @Test
    void aWordOfLatinAndCyrillicLettersIsMixed() {
        assertTrue(spelling("Ilona V\u0430rga").mixed());
        assertTrue(spelling("Il\u03bfna Varga").mixed());
    }

    @Test
    void aWordOfEachScriptIsNotMixed() {
        assertFalse(spelling("Ilona Варга").mixed());
        assertFalse(spelling("Ilona Varga-Нилсен").mixed());
        assertFalse(spelling("東京タワー 3").mixed());
    }

    @Test
    void aShorterFormDoesNotStandAlone() {
        Entity entity = new Entity(
                "per-1",
                Kind.PERSON,
                "Ilona Varga",
                List.of(spelling("Ilona Varga", "A", "B"), spelling("Ilona Vargha", "C"), spelling("Varga", "C")));
        assertEquals(
                List.of("Ilona Vargha"),
                entity.standingAlone().stream().map(Spelling::text).toList());
        assertEquals(Set.of("A", "B", "C"), entity.sources());
    }
}
