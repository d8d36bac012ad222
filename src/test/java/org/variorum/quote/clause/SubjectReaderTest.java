package org.variorum.quote.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class SubjectReaderTest {
    /** The subject read in front of the verb, which stands between asterisks. */
    private static Optional<String> subject(String marked, NameMention... names) {
        int first = marked.indexOf('*');
        String text = marked.replace("*", "");
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        Outline outline = new Outline(reading, List.of());
        int verb = 0;
        while (outline.piece(verb).token().start() < first) {
            verb++;
        }
        SubjectReader reader =
                new SubjectReader(outline, SpeechWords.of(Language.ENGLISH), new NamePlaces(List.of(names)));
        return reader.before(verb, outline.sentenceStart(verb))
                .map(phrase -> outline.span(phrase.from(), phrase.to()).of(text));
    }

    private static NameMention person(int from, String words) {
        return new NameMention(Field.TEXT, new Span(from, from + words.length()), Kind.PERSON, Form.FULL, "");
    }

    @Test
    void adverbsAndAuxiliariesStandBetweenSubjectAndVerb() {
        assertEquals(Optional.of("Ann Lee"), subject("Ann Lee had also *said* no."));
    }

    @Test
    void anAsideBetweenCommasIsSkippedOver() {
        assertEquals(
                Optional.of("Ann Lee"), subject("Ann Lee, a pilot from the north, *said* no.", person(0, "Ann Lee")));
    }

    @Test
    void aPhraseBelongsToTheNounThatGovernsIt() {
        assertEquals(
                Optional.of("A spokesman for the harbour board"),
                subject("A spokesman for the harbour board *said* no."));
    }

    @Test
    void theSecondVerbHasTheSubjectOfTheFirst() {
        assertEquals(Optional.of("Ann Lee"), subject("On Monday, Ann Lee stood up and *said* no."));
    }

    @Test
    void aVerbWithoutAnythingBeforeItHasNoSubjectThere() {
        assertEquals(Optional.empty(), subject("*Said* Ann Lee."));
    }

    @Test
    void aRelativeClauseHasTheSubjectItHangsOn() {
        assertEquals(Optional.of("Ann Lee"), subject("It was Ann Lee who *said* no."));
    }
}
