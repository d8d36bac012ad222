package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.quote.clause.NamePlaces;
import org.variorum.quote.clause.Outline;
import org.variorum.quote.clause.Phrase;
import org.variorum.quote.clause.SpeechWords;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

class SpeakerResolverTest {
    private static NameMention name(int from, String words, Kind kind) {
        return new NameMention(Field.TEXT, new Span(from, from + words.length()), kind, Form.FULL, "");
    }

    /** The name that the last "he" or "it" of the text leads to. */
    private static String behind(String pronoun, String text, NameMention... names) {
        Outline outline = new Outline(Reading.of(text, Language.ENGLISH, List.of()), List.of());
        int last = outline.size() - 1;
        while (!outline.piece(last).lower().equals(pronoun)) {
            last--;
        }
        SpeakerResolver resolver = new SpeakerResolver(
                outline, SpeechWords.of(Language.ENGLISH), new NamePlaces(new ArrayList<>(List.of(names))));
        return resolver.resolve(new Phrase(last, last + 1))
                .name()
                .map(s -> s.of(text))
                .orElse("-");
    }

    @Test
    void heIsThePersonBefore() {
        assertEquals("Lee", behind("he", "Lee came. Then he left.", name(0, "Lee", Kind.PERSON)));
    }

    @Test
    void heIsNoPlace() {
        assertEquals("-", behind("he", "Dorn is old. Then he left.", name(0, "Dorn", Kind.PLACE)));
    }

    @Test
    void itIsNoPerson() {
        assertEquals("-", behind("it", "Lee came. Then it fell.", name(0, "Lee", Kind.PERSON)));
    }

    @Test
    void itIsTheBoardBefore() {
        assertEquals("Dock", behind("it", "Dock met. Then it voted.", name(0, "Dock", Kind.ORGANIZATION)));
    }

    @Test
    void heMayStandInTheParagraphBefore() {
        assertEquals("Lee", behind("he", "Lee came.\n\nThen he left.", name(0, "Lee", Kind.PERSON)));
    }

    @Test
    void heIsForgottenTwoParagraphsLater() {
        assertEquals("-", behind("he", "Lee came.\n\nIt rained.\n\nThen he left.", name(0, "Lee", Kind.PERSON)));
    }

    @Test
    void theyAreNobodyForCertain() {
        assertEquals("-", behind("they", "Lee came. Then they left.", name(0, "Lee", Kind.PERSON)));
    }
}
