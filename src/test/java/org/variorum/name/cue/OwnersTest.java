package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** Whose a role is, where the owner stands between the role and the name. */
class OwnersTest {
    private final CueNameFinder finder = new CueNameFinder();

    private List<String> found(String language, String text) {
        return finder.find(Reading.of(text, new Language(language), List.of()), Field.TEXT).stream()
                .map(name -> (name.span().of(text) + " " + name.kind().word() + " " + name.role()).strip())
                .toList();
    }

    @Test
    void anInventedCountryBetweenARoleAndANameIsAPlace() {
        assertEquals(
                List.of("Велмарка place", "Павел Рудин person ambassador"),
                found("ru", "Вчера посол Велмарка Павел Рудин передал ответ."));
    }

    @Test
    void aCountryAfterALongRoleIsNoPartOfTheName() {
        assertEquals(
                List.of("Орвении place", "Хелене Марстен person foreign minister"),
                found("ru", "Ответ передали министру иностранных дел Орвении Хелене Марстен."));
    }

    @Test
    void aTownBetweenARoleAndANameIsAPlace() {
        assertEquals(
                List.of("Gliwic place", "Andrzej Wrona person president"),
                found("pl", "Prezydent Gliwic Andrzej Wrona wezwał do spokoju."));
    }

    @Test
    void twoGivenNamesAfterARoleAreOnePerson() {
        assertEquals(List.of("Анна Мария Лис person president"), found("ru", "Это сказала президент Анна Мария Лис."));
    }
}
