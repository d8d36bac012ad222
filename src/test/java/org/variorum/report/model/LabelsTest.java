package org.variorum.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

class LabelsTest {
    @Test
    void partsAreFilledIn() {
        assertEquals("A, B and 3 more", Labels.of(Language.ENGLISH).of("and.more", "A, B", 3));
    }

    @Test
    void aMissingLabelNamesItsKeyAndWhereToAddIt() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Labels.of(Language.ENGLISH).of("no.such.label"));

        assertTrue(e.getMessage().contains("no.such.label") && e.getMessage().contains("labels.tsv"));
    }

    @Test
    void aLanguageWithoutLabelsStandsInEnglish() {
        assertEquals("Summary", Labels.of(new Language("tlh")).of("summary.tab"));
    }

    @Test
    void everyKeyStandsOnceAndInOrder() {
        List<String> keys = Lexicon.rows("report", Language.ENGLISH, "labels").stream()
                .map(row -> row.get(0))
                .toList();

        assertEquals(keys.stream().distinct().sorted().toList(), keys);
    }
}
