package org.variorum.date.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

class VocabularyTest {

    private static Token token(String word) {
        return Reading.of(word, Language.UNKNOWN, List.of()).tokens().get(0);
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertEquals("marz", Vocabulary.folded(token("März")));
        assertEquals("μαιου", Vocabulary.folded(token("Μαΐου")));
        assertEquals("-", Vocabulary.folded(token("—")));
    }

    @Test
    void capitalIsWantedWhereTheLexiconHasOne() {
        boolean wanted = Vocabulary.of(new Language("de")).root().next("mai").orElseThrow().senses().stream()
                .allMatch(Vocabulary.Sense::capital);

        assertEquals(true, wanted);
    }

    @Test
    void lastDotOfAnAbbreviationMayBeMissing() {
        assertEquals(
                false,
                Vocabulary.of(Language.ENGLISH)
                        .root()
                        .next("jan")
                        .orElseThrow()
                        .senses()
                        .isEmpty());
    }

    @Test
    void wordWrittenTogetherFromTwoIsTakenApart() {
        assertEquals(
                false,
                Vocabulary.of(new Language("de")).compound("dienstagabend").isEmpty());
        assertEquals(
                true,
                Vocabulary.of(new Language("de")).compound("dienstagfisch").isEmpty());
    }

    @Test
    void languageIsLoadedOnce() {
        assertSame(Vocabulary.of(Language.ENGLISH), Vocabulary.of(new Language("en")));
    }

    @Test
    void onlyEnglishPutsTheMonthFirst() {
        assertEquals(true, Vocabulary.of(Language.ENGLISH).monthFirst());
        assertEquals(false, Vocabulary.of(new Language("fr")).monthFirst());
    }
}
