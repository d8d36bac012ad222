package org.variorum.name.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

class NominativesTest {
    private final Nominatives russian = new Nominatives(new Language("ru"));

    @Test
    void anInstrumentalIsLedToTheNominativeOfTheNight() {
        assertEquals(
                Optional.of("Рональд Грамп"),
                russian.of("Рональдом Грампом", false, Set.of("Рональд Грамп")::contains));
    }

    @Test
    void nothingIsLedToANameThatTheNightDoesNotHave() {
        assertEquals(Optional.empty(), russian.of("Рональдом Грампом", false, Set.of("Рональд Крамп")::contains));
    }

    @Test
    void aGivenNameAsItStandsIsLedNowhere() {
        assertEquals(Optional.empty(), russian.of("Александра Иванова", true, Set.of("Александр Иванов")::contains));
    }

    @Test
    void whatMayComeFromTwoNamesIsLedToNeither() {
        assertEquals(
                Optional.empty(),
                russian.of("Ренаты Граммы", false, Set.of("Рената Грамма", "Ренаты Грамма")::contains));
    }

    @Test
    void englishNamesDoNotChange() {
        assertFalse(Nominatives.changes(Language.ENGLISH));
        assertTrue(Nominatives.changes(new Language("el")));
    }
}
