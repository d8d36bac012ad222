package org.variorum.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

class LabelsTest {
    @Test
    void partsAreFilledIn() {
        assertEquals("A, B and 3 more", Labels.of(Language.ENGLISH).of("and.more", "A, B", 3));
    }

    @Test
    void aMissingLabelNamesItsKeyAndWhereToAddIt() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Labels.of(Language.ENGLISH)
                .of("no.such.label"));

        assertTrue(e.getMessage().contains("no.such.label") && e.getMessage().contains("labels.tsv"));
    }

    @Test
    void aLanguageWithoutLabelsStandsInEnglish() {
        assertEquals("Summary", Labels.of(new Language("tlh")).of("summary.tab"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyKeyStandsOnceAndInOrder(String language) {
        List<String> keys = keys(language);

        assertEquals(keys.stream().distinct().sorted().toList(), keys);
    }

    @Test
    void noLabelOfAnotherLanguageIsUnknownInEnglish() {
        assertTrue(keys("en").containsAll(keys("de")));
    }

    @Test
    void aTranslationHasTheSamePartsToFillIn() {
        for (String key : keys("de")) {
            assertEquals(parts(key, "en"), parts(key, "de"), key);
        }
    }

    @Test
    void germanLabelsAreGerman() {
        assertEquals(
                "Nacht vom 2031-03-05: worin sich die Quellen unterscheiden",
                Labels.of(new Language("de")).of("summary.title", "2031-03-05"));
    }

    private static List<String> parts(String key, String language) {
        return Pattern.compile("\\{\\d\\}|&[PN]")
                .matcher(Labels.of(new Language(language)).of(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> keys(String language) {
        return Lexicon.rows("report", new Language(language), "labels").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
