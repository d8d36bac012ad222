package org.variorum.name.cue.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

class WordTablesTest {
    private static final Language GERMAN = new Language("de");

    @Test
    void aTableOfTheLanguageStandsInsteadOfTheEnglishOne() {
        assertTrue(new WordTables(GERMAN).own("person-after").containsKey("sagte"));
        assertFalse(new WordTables(GERMAN).own("person-after").containsKey("said"));
    }

    @Test
    void theEnglishTableStandsInWhereThereIsNone() {
        WordTables none = new WordTables(new Language("sw"));
        assertEquals(new WordTables(Language.ENGLISH).own("person-after"), none.own("person-after"));
    }

    @Test
    void bothTablesStandTogetherForWhatIsWrittenInEither() {
        assertTrue(new WordTables(GERMAN).both("organization-heads").containsKey("corporation"));
    }

    @Test
    void aTopicWithoutAnyTableIsEmpty() {
        assertTrue(WordTables.words(GERMAN, "no-such-topic").isEmpty());
    }
}
