package org.variorum.quote.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Span;

class NamePlacesTest {
    private static NameMention name(int from, String words, Kind kind) {
        return new NameMention(Field.TEXT, new Span(from, from + words.length()), kind, Form.FULL, "");
    }

    private final NameMention lee = name(0, "Ann Lee", Kind.PERSON);
    private final NameMention dorn = name(20, "Dorn", Kind.PLACE);
    private final NamePlaces places = new NamePlaces(List.of(lee, dorn));

    @Test
    void aNameIsFoundByAnyOfItsLetters() {
        assertEquals(Optional.of(lee), places.at(new Span(4, 5)));
    }

    @Test
    void nothingStandsBetweenNames() {
        assertEquals(Optional.empty(), places.at(new Span(8, 12)));
    }

    @Test
    void theLastNameOfAStretchIsFound() {
        assertEquals(Optional.of(dorn), places.lastIn(new Span(0, 30)));
    }

    @Test
    void aNameThatIsCutIsNotInside() {
        assertEquals(Optional.of(lee), places.lastIn(new Span(0, 22)));
    }

    @Test
    void behindTheLastNameThereIsNone() {
        assertEquals(2, places.from(24));
    }
}
