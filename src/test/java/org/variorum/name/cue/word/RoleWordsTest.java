package org.variorum.name.cue.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Span;

class RoleWordsTest {
    private static List<Atom> atoms(String words) {
        List<Atom> atoms = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            boolean capital = Character.isUpperCase(word.charAt(0));
            atoms.add(new Atom(
                    new Span(at, at + word.length()),
                    word,
                    word.toLowerCase(Locale.ROOT),
                    capital ? Atom.Shape.CAPITAL : Atom.Shape.LOWER));
            at += word.length() + 1;
        }
        return atoms;
    }

    private static String role(String language, String words) {
        RoleWords roles = new RoleWords(new Language(language));
        List<Atom> atoms = atoms(words);
        int end = roles.end(atoms, 0);
        return end == 0 ? "" : roles.normalize(roles.phrase(atoms, 0, end));
    }

    @Test
    void aPeopleMayStandInsideARole() {
        assertEquals("foreign minister", role("fr", "ministre français des Affaires étrangères Jean Valmont"));
        assertEquals("foreign minister", role("es", "ministro español de Exteriores Juan Valmonte"));
    }

    @Test
    void aRoleEndsBeforeTheName() {
        assertEquals("spokesperson", role("en", "spokeswoman Anna Lindholm"));
        assertEquals("foreign minister", role("de", "Außenminister Karl Brehm"));
    }

    @Test
    void otherWordsAreNoRole() {
        assertEquals("", role("en", "table lamps of Norway"));
        assertEquals("", role("ru", "дождь прошел вчера"));
    }

    @Test
    void someNounsOfRolesAreAdjectivesToo() {
        RoleWords roles = new RoleWords(Language.ENGLISH);
        assertTrue(roles.headOrAdjective("official"));
        assertFalse(roles.headOrAdjective("ambassador"));
    }
}
