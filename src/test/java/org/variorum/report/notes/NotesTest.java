package org.variorum.report.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.report.model.Column;
import org.variorum.report.model.Labels;
import org.variorum.text.Language;

class NotesTest {
    private static final Labels ENGLISH = Labels.of(Language.ENGLISH);
    private static final Labels GERMAN = Labels.of(new Language("de"));

    @Test
    void aRowWithoutANoteShowsNone() {
        assertTrue(Notes.none().of("names", "e1").isEmpty());
    }

    @Test
    void theSameIdOnTwoSheetsIsTwoRows() {
        Notes notes = Notes.of(List.of(note("quotes", "s1", "a"), note("disagreements", "s1", "b")), List.of());

        assertEquals("a", notes.of("quotes", "s1").note());
        assertEquals("b", notes.of("disagreements", "s1").note());
    }

    @Test
    void twoDifferentNotesOnOneRowAreBothKeptOneOfThemApart() {
        Notes notes = Notes.of(
                List.of(note("names", "e1", "first"), note("names", "e1", "second"), note("names", "e1", "first")),
                List.of());
        notes.take("names", "e1");

        assertEquals("first", notes.of("names", "e1").note());
        assertEquals(
                List.of("second"),
                notes.left().stream().map(left -> left.note().note()).toList());
    }

    @Test
    void aNoteWhoseIdIsGoneGoesToTheFactToldInTheSameWords() {
        Notes notes = Notes.of(List.of(note("alone", Notes.named("old", "dates opening"), "n")), List.of());
        notes.present(Set.of("new"));

        assertEquals("n", notes.of("alone", Notes.named("new", "dates opening")).note());
        assertTrue(notes.of("alone", Notes.named("new", "dates closing")).isEmpty());
        assertTrue(
                notes.of("disagreements", Notes.named("new", "dates opening")).isEmpty());
    }

    @Test
    void aNoteWhoseRowIsStillThereIsTakenByNoOther() {
        Notes notes = Notes.of(List.of(note("alone", Notes.named("old", "dates opening"), "n")), List.of());
        notes.present(Set.of("new", "old"));

        assertTrue(notes.of("alone", Notes.named("new", "dates opening")).isEmpty());
    }

    @Test
    void whereTwoNotesHaveLostTheSameWordsNoneIsGuessed() {
        Notes notes = Notes.of(
                List.of(
                        note("alone", Notes.named("old", "dates opening"), "n"),
                        note("alone", Notes.named("older", "dates opening"), "m")),
                List.of());
        notes.present(Set.of("new"));

        assertTrue(notes.of("alone", Notes.named("new", "dates opening")).isEmpty());
        assertEquals(2, notes.left().size());
    }

    @Test
    void whateverRowsAreShownInWhateverOrderEveryNoteIsShownOrLeft() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<KeptNote> found = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                found.add(note(random.nextBoolean() ? "names" : "quotes", "r" + random.nextInt(12), "n" + i));
            }
            Collections.shuffle(found, random);
            Notes notes = Notes.of(found, List.of());
            Set<String> seen = new TreeSet<>();
            for (int i = 0; i < 8; i++) {
                String id = "r" + random.nextInt(12);
                notes.take("names", id);
                seen.add(notes.of("names", id).note());
            }
            notes.left().forEach(left -> seen.add(left.note().note()));
            seen.remove("");

            assertEquals(20, seen.size(), "round " + round);
        }
    }

    @Test
    void notesThatAreLeftStandInTheSameOrderHoweverTheyWereFound() {
        List<KeptNote> found =
                new ArrayList<>(List.of(note("quotes", "b", "1"), note("names", "c", "2"), note("names", "a", "3")));
        List<KeptNote> once = Notes.of(found, List.of()).left();
        Collections.reverse(found);

        assertEquals(once, Notes.of(found, List.of()).left());
        assertEquals("names", once.get(0).sheet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disagreements", "alone", "quotes", "names", "suspects"})
    void everySheetThatIsDecidedOnOffersDecisionsInBothLanguages(String sheet) {
        List<String> english = Decision.offered(sheet, ENGLISH);

        assertTrue(english.size() >= 3, english.toString());
        assertEquals(english.size(), new TreeSet<>(english).size());
        assertEquals(
                Decision.offered(sheet, GERMAN),
                english.stream()
                        .map(word -> Decision.translated(word, ENGLISH, GERMAN))
                        .toList());
    }

    @Test
    void aSheetThatIsNotDecidedOnOffersNothing() {
        assertEquals(List.of(), Decision.offered("stories", ENGLISH));
        assertEquals(List.of(), Decision.offered("name", ENGLISH));
    }

    @Test
    void aDecisionInWordsOfOnesOwnStaysAsItIs() {
        assertEquals("maybe", Decision.translated("maybe", ENGLISH, GERMAN));
    }

    @Test
    void theHiddenHeaderTellsLanguageAndSheet() {
        List<Column> columns = NoteColumns.of("names", GERMAN);
        Column hidden = columns.get(columns.size() - 1);

        assertEquals(0, hidden.width());
        NoteColumns.Key key = NoteColumns.key(hidden.header()).orElseThrow();
        assertEquals("names", key.sheet());
        assertEquals(new Language("de"), key.labels().language());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "key", "Key figures", "key en names and more", "keyennames"})
    void noOtherHeaderIsTakenForIt(String header) {
        assertFalse(NoteColumns.key(header).isPresent());
    }

    private static KeptNote note(String sheet, String id, String words) {
        return new KeptNote(sheet, id, "about " + id, new Note("", words, ""));
    }
}
