package org.variorum.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Language;

class RolesTest {

    private static String normalize(String role) {
        return Roles.normalize(role, Language.ENGLISH);
    }

    @Test
    void spokesmanAndSpokeswomanAreOneRole() {
        assertEquals(normalize("spokesman"), normalize("Spokeswoman"));
    }

    @Test
    void theMinisterOfForeignAffairsIsTheForeignMinister() {
        assertEquals("foreign minister", normalize("Minister of Foreign Affairs"));
    }

    @Test
    void aKnownRoleAtTheEndOfAPhraseIsNormalized() {
        assertEquals("ministry spokesperson", normalize("ministry spokeswoman"));
    }

    @Test
    void anUnknownRoleStaysAsSaid() {
        assertEquals("keeper of the seal", normalize("Keeper of the Seal"));
    }

    @Test
    void formsOfAddressAreNoRole() {
        assertEquals("", normalize("Mr"));
    }

    @Test
    void aPhraseOfAThousandWordsIsNormalizedInNoTime() {
        assertTrue(normalize("very ".repeat(1_000) + "spokesman").endsWith("spokesperson"));
    }

    @Test
    void anAliasIsKeptUnderOneName() {
        assertEquals("nato", Aliases.KNOWN.kept("atlantic alliance"));
        assertEquals("somewhere", Aliases.KNOWN.kept("somewhere"));
    }

    @Test
    void aShortFormNeedsItsArticle() {
        assertEquals("nato", Aliases.KNOWN.insideArticle("alliance"));
        assertEquals("", Aliases.KNOWN.insideArticle("committee"));
        assertFalse(Aliases.KNOWN.organization("alliance"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Außenministerin, foreign minister",
        "fr, ministre des Affaires étrangères, foreign minister",
        "es, vocera, spokesperson",
        "it, ministro degli Esteri, foreign minister",
        "nl, woordvoerster, spokesperson",
        "pt, porta-voz, spokesperson",
        "pl, rzeczniczki, spokesperson",
        "ru, министра иностранных дел, foreign minister",
        "uk, речниця, spokesperson",
        "el, υπουργού Εξωτερικών, foreign minister"
    })
    void aRoleInAnotherLanguageIsComparedInEnglish(String language, String said, String compared) {
        assertEquals(compared, Roles.normalize(said, new Language(language)));
    }
}
