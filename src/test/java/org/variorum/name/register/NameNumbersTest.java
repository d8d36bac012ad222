package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameNumbersTest {
    private final NameNumbers numbers = new NameNumbers(
            new TreeSet<>(List.of("Vera Tolmach", "Oskar Brandl")),
            new TreeSet<>(List.of("Anna Bellow", "Oskar Brandl", "Zoe Adler")));

    @Test
    void knownNamesComeFirstAndEachNameHasOneNumber() {
        assertEquals(List.of("Oskar Brandl", "Vera Tolmach", "Anna Bellow", "Zoe Adler"), numbers.all());
        assertEquals(2, numbers.known());
    }

    @Test
    void everyNameIsFoundAtItsNumber() {
        for (String name : numbers.all()) {
            assertTrue(numbers.has(name));
            assertEquals(name, numbers.all().get(numbers.of(name)));
        }
    }

    @Test
    void aNameOfNobodyHasNoNumber() {
        assertFalse(numbers.has("Anna"));
        assertThrows(IllegalArgumentException.class, () -> numbers.of("Zoe Adlersen"));
    }
}
