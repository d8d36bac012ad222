package org.variorum.name.cue.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.name.Kind;
import org.variorum.text.Language;

class NameListsTest {
    private static NameLists lists(String language) {
        return NameLists.of(new Language(language));
    }

    @Test
    void aLanguageHasOneSetOfLists() {
        assertSame(lists("ru"), lists("ru"));
    }

    @ParameterizedTest
    @CsvSource({
        "de, obwohl",
        "fr, entreprise",
        "pl, spotkanie",
        "ru, события",
        "tr, bugün",
        "sv, människor",
        "cs, všechno"
    })
    void ordinaryWordsAreCommon(String language, String word) {
        assertTrue(lists(language).commonness(word) > 0, word);
    }

    @ParameterizedTest
    @CsvSource({"de, hallbach", "fr, valtrans", "pl, gliwice", "ru, кремль", "tr, karçelik", "sv, bergstål"})
    void namesAreNotCommon(String language, String word) {
        assertEquals(0, lists(language).commonness(word), word);
    }

    @Test
    void theLastPartOfACompoundTellsWhatItIs() {
        assertEquals(Optional.of(Kind.ORGANIZATION), lists("nl").kindNoun("staalbedrijf"));
        assertEquals(Optional.empty(), lists("fr").kindNoun("staalbedrijf"));
        assertEquals(Optional.empty(), lists("nl").kindNoun("wandelaar"));
    }

    @Test
    void placesAreKnownInTheirOwnLanguageAndInflected() {
        assertTrue(lists("sv").places.rank("sverige") >= 4);
        assertTrue(lists("ru").places.rank("минске") > 0);
        assertEquals(0, lists("en").places.rank("tereshkin"));
    }

    @Test
    void givenNamesAreKnownInflected() {
        assertTrue(lists("ru").persons.given("сергеем"));
        assertFalse(lists("en").persons.given("сергеемм"));
        assertTrue(lists("en").persons.particle("van"));
        assertTrue(lists("en").persons.regnal("xiv"));
    }

    @Test
    void headsAreKnownInflected() {
        assertTrue(lists("ru").organizationHead("министерством"));
        assertTrue(lists("ru").headInside("бирже"));
        assertFalse(lists("ru").headInside("дождя"));
    }
}
