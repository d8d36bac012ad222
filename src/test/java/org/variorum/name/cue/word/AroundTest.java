package org.variorum.name.cue.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.name.Kind;
import org.variorum.text.Language;

class AroundTest {
    private final Around english = Around.of(new WordTables(Language.ENGLISH));

    @Test
    void nounsTellTheKindOfWhatTheyName() {
        assertEquals(Kind.ORGANIZATION, english.kindNouns().get("airline"));
        assertEquals(Kind.PLACE, english.kindNouns().get("village"));
        assertFalse(english.kindNouns().containsKey("yesterday"));
    }

    @Test
    void verbsOfSayingStandAfterPersons() {
        assertTrue(english.personAfter().contains("said"));
        assertFalse(english.organizationAfter().contains("said"));
    }

    @Test
    void whatWordsBeforePlacesSayIsANumber() {
        english.placeCues().values().forEach(Integer::parseInt);
        assertTrue(Integer.parseInt(english.placeCues().get("near")) > 0);
    }
}
