package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class LowerTailTest {
    private final CueNameFinder finder = new CueNameFinder();

    private List<String> found(String language, String text) {
        return finder.find(Reading.of(text, new Language(language), List.of()), Field.TEXT).stream()
                .map(name -> name.span().of(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Union africaine, Hier l'Union africaine a salué cet accord.",
        "fr, Office national de la navigation, Elle dirige l'Office national de la navigation depuis un an.",
        "it, Protezione civile, Secondo la Protezione civile non ci sono feriti.",
        "ru, Московской бирже, Торги на Московской бирже начались утром.",
        "ru, Федеральная речная служба, Мост закрыла Федеральная речная служба.",
        "uk, Дунайської комісії, Про це йдеться у звіті Дунайської комісії за рік.",
        "cs, Evropská zdravotní agentura, Zprávu vydala Evropská zdravotní agentura v pondělí."
    })
    void aNameGoesOnInSmallLetters(String language, String name, String text) {
        assertEquals(List.of(name), found(language, text));
    }

    @Test
    void aPeopleThatOpensASentenceMakesNoNameOfTheNounBehindIt() {
        assertFalse(found("ru", "Российская полиция закрыла мост.").contains("Российская полиция"));
    }

    @Test
    void aNameEndsBeforeAVerb() {
        assertEquals(List.of("Union africaine"), found("fr", "Hier l'Union africaine annonce une trêve."));
    }

    @Test
    void englishNamesDoNotGoOnInSmallLetters() {
        assertEquals(List.of("Bank of Norvania"), found("en", "It was the Bank of Norvania national team."));
    }
}
