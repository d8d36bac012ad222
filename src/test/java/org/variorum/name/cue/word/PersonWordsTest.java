package org.variorum.name.cue.word;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

class PersonWordsTest {
    private final PersonWords english = new PersonWords(Language.ENGLISH);
    private final PersonWords russian = new PersonWords(new Language("ru"));

    @Test
    void aListedNameIsAGivenNameAndAnOrdinaryWordIsNot() {
        assertTrue(english.given("anna"));
        assertFalse(english.given("treaty"));
    }

    @Test
    void aNameIsKnownInItsCaseWhereNamesHaveCases() {
        assertTrue(russian.given("алексея"));
        assertTrue(russian.given("алексей"));
        assertFalse(russian.given("договора"));
    }

    @Test
    void familyNamesAreAnotherList() {
        assertTrue(english.family("smith"));
        assertFalse(english.family("treaty"));
    }

    @Test
    void particlesJoinAndTheArticleOfEnglishDoesNot() {
        assertTrue(english.particle("van"));
        assertFalse(english.particle("the"));
        assertFalse(english.particle("y"));
    }

    @Test
    void numbersOfKingsAreKnown() {
        assertTrue(english.regnal("iii"));
        assertFalse(english.regnal("treaty"));
    }
}
