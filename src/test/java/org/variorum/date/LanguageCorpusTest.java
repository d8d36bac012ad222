package org.variorum.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.text.Language;

/**
 * Each language's sentences with the values and the nothings they must give. A language is added by adding its file.
 */
class LanguageCorpusTest {
    private static final String DAY = "2022-02-02";

    static Stream<Arguments> sentences() throws IOException, URISyntaxException {
        return languages().stream()
                .flatMap(language -> rows(language).map(row -> Arguments.of(language, row[0], row[1])));
    }

    static List<String> languages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LanguageCorpusTest.class.getResource("/date"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]{2}\\.tsv"))
                    .map(name -> name.substring(0, 2))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    static Stream<String[]> rows(String language) {
        return Dates.lines("/date/" + language + ".tsv").map(line -> line.split("\t", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void sentenceGivesItsValues(String language, String sentence, String expected) {
        assertEquals(expected, Dates.told(sentence, new Language(language), DAY));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasOneNothingForTenValues(String language) {
        long nothings = rows(language).filter(row -> row[1].equals("-")).count();
        long values = rows(language).count() - nothings;

        assertEquals(true, 10 * nothings >= values, language + ": " + nothings + " nothings for " + values + " values");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTwentyFiveExamples(String language) {
        assertEquals(true, rows(language).count() >= 25, language);
    }

    @Test
    void thirteenLanguagesAreRead() throws IOException, URISyntaxException {
        assertEquals(
                List.of("ar", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"), languages());
    }
}
