package org.variorum.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.claim.VerbGroup.Voice;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class VerbReaderTest {
    private static NameMention name(int from, String words, Kind kind) {
        return new NameMention(Field.TEXT, new Span(from, from + words.length()), kind, Form.FULL, "");
    }

    /** The group of the first predicate of the text; Dorn is a place wherever it stands. */
    private static VerbGroup verb(String text) {
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        int dorn = text.indexOf("Dorn");
        ClaimText claims = new ClaimText(reading, dorn < 0 ? List.of() : List.of(name(dorn, "Dorn", Kind.PLACE)));
        int at = 0;
        while (claims.words().predicate(claims.lower(at)).isEmpty()) {
            at++;
        }
        return new VerbReader(claims)
                .read(at, 0, claims.words().predicate(claims.lower(at)).orElseThrow());
    }

    @Test
    void aPastFormBehindANameIsActive() {
        assertEquals(Voice.ACTIVE, verb("Dorn attacked the pier.").voice());
    }

    @Test
    void aPastFormBehindWasIsPassive() {
        assertEquals(Voice.PASSIVE, verb("Dorn was attacked.").voice());
    }

    @Test
    void hasBeenIsPassiveToo() {
        assertEquals(Voice.PASSIVE, verb("Dorn has been attacked.").voice());
    }

    @Test
    void isAttackingIsActive() {
        assertEquals(Voice.ACTIVE, verb("Dorn is attacking the pier.").voice());
    }

    @Test
    void notNegates() {
        assertTrue(verb("Dorn did not attack the pier.").negated());
    }

    @Test
    void theShortFormOfNotNegates() {
        assertTrue(verb("Dorn didn’t attack the pier.").negated());
    }

    @Test
    void failedToNegates() {
        assertTrue(verb("Dorn failed to respond.").negated());
    }

    @Test
    void twoNegationsAreNone() {
        assertFalse(verb("Dorn did not fail to respond.").negated());
    }

    @Test
    void couldLeavesOpen() {
        assertTrue(verb("Dorn could attack the pier.").open());
    }

    @Test
    void whetherLeavesOpen() {
        assertTrue(verb("It is not known whether Dorn attacked the pier.").open());
    }

    @Test
    void plansToIsPlanned() {
        assertTrue(verb("Dorn plans to attack the pier.").planned());
    }

    @Test
    void willIsPlanned() {
        assertTrue(verb("Dorn will attack the pier.").planned());
    }

    @Test
    void anOwnedNounHasItsOwner() {
        assertEquals(Voice.NOUN, verb("Dorn’s attack was short.").voice());
    }

    @Test
    void aNounOfNobodyCannotBeTold() {
        assertEquals(Voice.NONE, verb("The attack was short.").voice());
    }

    @Test
    void aReceivedReplyIsDoneToTheSubject() {
        assertEquals(Voice.RECEIVED, verb("Dorn received a reply.").voice());
    }

    @Test
    void anAccusationChargesSomebody() {
        assertEquals(Voice.CHARGED, verb("It spoke of attacking Dorn.").voice());
    }
}
