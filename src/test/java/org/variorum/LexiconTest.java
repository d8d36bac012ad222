package org.variorum;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of language knowledge says where it comes from, holds nothing twice, and is in Unicode's order of code units. */
class LexiconTest {
    private static final Path LEXICONS = Path.of("src/main/resources/lexicon");

    private static List<Path> tables() {
        try (Stream<Path> files = Files.walk(LEXICONS)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTableBeginsWithItsOriginAndItsReader() {
        assertAll(tables().stream()
                .map(table -> () -> assertTrue(
                        lines(table).get(0).matches("# .{20,}"),
                        LEXICONS.relativize(table) + " does not say where it comes from")));
    }

    @Test
    void noTableHoldsARowTwice() {
        List<String> doubles = new ArrayList<>();
        for (Path table : tables()) {
            Set<String> seen = new HashSet<>();
            lines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !seen.add(line))
                    .forEach(line -> doubles.add(LEXICONS.relativize(table) + ": " + line));
        }
        assertEquals(List.of(), doubles);
    }
}
