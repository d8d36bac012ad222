package org.variorum.date.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the lexicons are what a reader expects: headed, sorted, without doubles, and of use. */
class LexiconFilesTest {

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LexiconFilesTest.class.getResource("/lexicon/date"))
                .toURI());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean words(Path file) {
        String name = file.getFileName().toString();
        return Set.of("calendar.tsv", "holidays.tsv", "numerals.tsv", "traps.tsv", "units.tsv", "words.tsv")
                .contains(name);
    }

    @ParameterizedTest
    @MethodSource("files")
    void firstLineTellsOriginAndReader(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);

        assertTrue(first.startsWith("# Own work") && first.contains("Read by"), file + ": " + first);
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsAreSortedAndThereAreNoDoubles(Path file) {
        List<String> rows = rows(file);

        assertEquals(rows.size(), new HashSet<>(rows).size(), file.toString());
        if (!file.endsWith("und/rules.tsv")) {
            assertEquals(rows.stream().sorted().toList(), rows, file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void classOfEveryWordIsKnownToARule(Path file) {
        for (String row : words(file) ? rows(file) : List.<String>of()) {
            String kind = row.substring(0, row.indexOf('\t'));
            boolean known = Grammar.shared().kind(kind).isPresent()
                    || Set.of("compound", "order").contains(kind);
            assertTrue(known, file + ": no rule knows " + kind);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noWordStandsTwiceInOneClassWithOneMeaning(Path file) {
        for (String row : words(file) ? rows(file) : List.<String>of()) {
            List<String> forms = List.of(row.split("\t", -1)[2].split("; ", -1));
            assertEquals(forms.size(), new HashSet<>(forms).size(), file + ": " + row);
        }
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = new ArrayList<>();
        Grammar.shared().rules().forEach(rule -> names.add(rule.name()));

        assertEquals(names.size(), new HashSet<>(names).size());
    }
}
