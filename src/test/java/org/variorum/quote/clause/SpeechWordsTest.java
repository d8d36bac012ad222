package org.variorum.quote.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.quote.clause.SpeechWords.Cue;
import org.variorum.quote.clause.SpeechWords.Function;
import org.variorum.text.Language;

class SpeechWordsTest {
    private final SpeechWords english = SpeechWords.of(Language.ENGLISH);

    @Test
    void saidIsAFormOfSay() {
        assertEquals("say", english.cue("said").orElseThrow().lemma());
    }

    @Test
    void sayingIsAParticiple() {
        assertEquals(Cue.Form.PARTICIPLE, english.cue("saying").orElseThrow().form());
    }

    @Test
    void callIsWeak() {
        assertFalse(english.cue("called").orElseThrow().strong());
    }

    @Test
    void claimsIsANounToo() {
        assertTrue(english.cue("claims").orElseThrow().noun());
    }

    @Test
    void sheIsAPronoun() {
        assertEquals(Optional.of("f"), english.pronoun("she"));
    }

    @Test
    void aSpokeswomanSpeaks() {
        assertEquals(Optional.of("person"), english.speaker("spokeswoman"));
    }

    @Test
    void aLetterIsADocument() {
        assertEquals(Optional.of("document"), english.speaker("letter"));
    }

    @Test
    void theIsADeterminer() {
        assertTrue(english.is(Function.DETERMINER, "the"));
    }

    @Test
    void boatIsNoFunctionWord() {
        assertFalse(english.isFunction("boat"));
    }

    @Test
    void germanHasWordsOfItsOwn() {
        assertEquals(
                "sagen",
                SpeechWords.of(new Language("de")).cue("sagte").orElseThrow().lemma());
    }

    @Test
    void aLanguageWithoutTablesIsReadWithThoseOfEnglish() {
        assertTrue(SpeechWords.of(new Language("zz")).cue("said").isPresent());
    }
}
