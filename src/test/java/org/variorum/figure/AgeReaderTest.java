package org.variorum.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class AgeReaderTest {
    private static final String NAME = "Ida Holt";

    private static List<FigureMention> ages(String language, String text, Kind kind) {
        int at = text.indexOf(NAME);
        NameMention name = new NameMention(Field.TEXT, new Span(at, at + NAME.length()), kind, Form.FULL, "");
        return new QuantityFinder()
                        .find(Reading.of(text, new Language(language), List.of()), Field.TEXT, List.of(name), List.of())
                        .stream()
                        .filter(figure -> figure.counts().equals(FigureMention.AGE))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ida Holt, 34, of Vell was charged.",
                "en | The court heard 34-year-old Ida Holt on Monday.",
                "en | The 34 - year - old Ida Holt was heard.",
                "en | Ida Holt is 34 years old.",
                "en | Ida Holt, aged 34, was heard.",
                "de | Die 34-jährige Ida Holt wurde gehört.",
                "fr | Ida Holt, 34 ans, a été entendue.",
                "es | Ida Holt, de 34 años, fue detenida.",
                "it | Ida Holt, 34 anni, è stata arrestata.",
                "nl | De 34-jarige Ida Holt werd gehoord.",
                "ru | Суд допросил 34-летнюю Ida Holt.",
            })
    void theNumberBesideANameIsItsAge(String language, String text) {
        List<FigureMention> ages = ages(language, text, Kind.PERSON);
        assertEquals(1, ages.size(), text);
        assertEquals(34, ages.get(0).low());
        assertEquals(NAME, ages.get(0).actor().orElseThrow().of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ida Holt met the 34-year-old driver.",
                "en | Ida Holt's 16-year-old daughter was there.",
                "en | Ida Holt, 34 of them and a dog set off.",
                "en | On pages 12, 14 and 16 Ida Holt is named.",
                "en | It cost Ida Holt 34 crowns.",
                "en | Ida Holt, 340, is no age.",
                "fr | Le juge a condamné Ida Holt à 34 ans de prison.",
            })
    void aNumberThatIsNobodysAgeIsNone(String language, String text) {
        assertTrue(ages(language, text, Kind.PERSON).isEmpty(), text);
    }

    @Test
    void aPlaceHasNoAge() {
        assertTrue(ages("en", "Ida Holt, 34, was closed.", Kind.PLACE).isEmpty());
    }
}
