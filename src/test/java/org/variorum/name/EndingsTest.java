package org.variorum.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.text.Language;

class EndingsTest {

    @ParameterizedTest
    @CsvSource({
        "ru, сергея, сергей",
        "ru, терешкиным, терешкин",
        "ru, москве, москва",
        "ru, россию, россия",
        "ru, достоевского, достоевский",
        "uk, сергієм, сергій",
        "uk, коваленка, коваленко",
        "uk, києві, київ",
        "pl, kowalskiego, kowalski",
        "pl, warszawie, warszawa",
        "pl, wolskim, wolski",
        "de, deutschlands, deutschland",
        "el, παπαδοπούλου, παπαδοπουλος",
        "el, γιώργο, γιωργος",
        "el, αθήνας, αθηνα"
    })
    void anInflectedNameIsLedBackToItsNominative(String language, String inflected, String nominative) {
        assertTrue(Endings.in(new Language(language)).nominatives(inflected).contains(nominative));
    }

    @Test
    void aLanguageWithoutATableHasNoInflectedNames() {
        assertEquals(Set.of(), Endings.in(Language.ENGLISH).nominatives("norway"));
    }

    @Test
    void aWordIsNoFormOfItself() {
        assertFalse(Endings.in(new Language("ru")).nominatives("москва").contains("москва"));
    }

    @Test
    void aStemOfOneLetterIsNoName() {
        assertTrue(Endings.in(new Language("ru")).nominatives("ом").isEmpty());
        assertTrue(Endings.in(new Language("ru")).nominatives("").isEmpty());
    }

    @Test
    void onlyGreekLosesItsAccents() {
        assertEquals("αθηνα", Endings.unaccented("αθήνα"));
        assertEquals("élysée", Endings.unaccented("élysée"));
        assertEquals("й", Endings.unaccented("й"));
    }
}
