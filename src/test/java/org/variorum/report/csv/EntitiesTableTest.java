package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.name.Entity;
import org.variorum.name.Kind;

class EntitiesTableTest {
    @Test
    void sourceNamesArePartedBySemicolons() {
        Entity entity = new Entity(
                "e7", Kind.PLACE, "Velm", List.of(new Entity.Spelling("Velm", "Latn", 3, List.of("A", "B"))));
        assertEquals("A;B", TableRows.of(new EntitiesTable(), entity).get(0).get("source_names"));
    }

    @Test
    void sourcesAreCounted() {
        Entity entity = new Entity(
                "e7", Kind.PLACE, "Velm", List.of(new Entity.Spelling("Velm", "Latn", 3, List.of("A", "B"))));
        assertEquals("2", TableRows.of(new EntitiesTable(), entity).get(0).get("sources"));
    }

    @Test
    void theKindIsAWord() {
        Entity entity = new Entity(
                "e7", Kind.PLACE, "Velm", List.of(new Entity.Spelling("Velm", "Latn", 3, List.of("A", "B"))));
        assertEquals("place", TableRows.of(new EntitiesTable(), entity).get(0).get("kind"));
    }
}
