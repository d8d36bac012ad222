package org.variorum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.claim.ClaimWords.Form;
import org.variorum.claim.ClaimWords.Light;
import org.variorum.claim.ClaimWords.Work;
import org.variorum.text.Language;

class ClaimWordsTest {
    private final ClaimWords english = ClaimWords.of(Language.ENGLISH);

    @Test
    void invadedIsAnAttack() {
        assertEquals("attack", english.predicate("invaded").orElseThrow().name());
    }

    @Test
    void responseIsOnlyANoun() {
        assertEquals(Form.NONE, english.predicate("response").orElseThrow().form());
    }

    @Test
    void deniedDenies() {
        assertTrue(english.is(Work.DENY, "denied"));
    }

    @Test
    void gaveGives() {
        assertEquals(Light.Kind.GIVE, english.light("gave").orElseThrow().kind());
    }

    @Test
    void aPredicateHasOneNameInAllLanguages() {
        assertEquals(
                "accuse",
                ClaimWords.of(new Language("ru"))
                        .predicate("обвинила")
                        .orElseThrow()
                        .name());
    }

    @Test
    void aLanguageWithoutTablesIsReadWithThoseOfEnglish() {
        assertTrue(ClaimWords.of(new Language("zz")).predicate("invaded").isPresent());
    }
}
