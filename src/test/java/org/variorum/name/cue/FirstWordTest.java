package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** Whether the first word of a sentence belongs to the name that it opens. */
class FirstWordTest {
    private final CueNameFinder finder = new CueNameFinder();

    private List<String> found(String text) {
        return finder.find(Reading.of(text, Language.ENGLISH, List.of()), Field.TEXT).stream()
                .map(name -> name.span().of(text))
                .toList();
    }

    @Test
    void aWordThatOnlyOpensTheSentenceIsNoPartOfTheName() {
        assertEquals(List.of("Olaf Zherdev"), found("Yesterday Olaf Zherdev spoke to reporters."));
        assertEquals(List.of("Olaf Zherdev"), found("But Olaf Zherdev spoke to reporters."));
    }

    @Test
    void aGivenNameThatIsAlsoAWordIsPartOfTheName() {
        assertEquals(List.of("Grace Hadley"), found("Grace Hadley spoke to reporters."));
        assertEquals(List.of("Mark Hadley"), found("Mark Hadley spoke to reporters."));
    }

    @Test
    void aListedNameThatStartsLikeASentenceIsWhole() {
        assertEquals(List.of("New Zealand"), found("New Zealand signed the treaty."));
    }

    @Test
    void aPeopleBeforeAPersonIsNotThePersonsName() {
        assertEquals(List.of("Norwegian", "Olaf Zherdev"), found("Norwegian Olaf Zherdev won the race."));
    }

    @Test
    void aParticleWithACapitalMayStartAFamilyName() {
        assertEquals(
                List.of("Ana Da Silva", "Da Silva"), found("Ana Da Silva won the vote. Da Silva thanked her voters."));
    }
}
