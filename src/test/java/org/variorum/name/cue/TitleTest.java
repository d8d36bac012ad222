package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** What the text of an article tells about the names in its headline. */
class TitleTest {
    private final CueNameFinder finder = new CueNameFinder();

    private static Reading reading(String text, Language language) {
        return Reading.of(text, language, List.of());
    }

    private List<String> inTitle(String title, String text, Language language) {
        return finder.find(reading(title, language), reading(text, language)).stream()
                .filter(name -> name.field() == Field.TITLE)
                .map(name -> name.span().of(title) + " " + name.kind().word())
                .toList();
    }

    @Test
    void aSurnameInTheHeadlineIsKnownFromTheText() {
        String text = "The minister, Oleg Tereshkin, left on Monday. Tereshkin will not come back.";
        assertEquals(List.of("Tereshkin person"), inTitle("Tereshkin leaves for good", text, Language.ENGLISH));
    }

    @Test
    void aFirmInTheHeadlineIsKnownFromTheText() {
        String text = "Der Maschinenbauer Steinmark will 800 Stellen streichen. Die Aktie von Steinmark verlor.";
        assertTrue(
                inTitle("Steinmark streicht Stellen", text, new Language("de")).contains("Steinmark organization"));
    }

    @Test
    void wordsThatTheTextWritesSmallAreNoNamesInTheHeadline() {
        String text = "He said that the missing letters were found before dawn.";
        assertEquals(List.of(), inTitle("The Missing Letters Were Found Before Dawn", text, Language.ENGLISH));
    }

    @Test
    void aTitleInAnotherLanguageIsReadByItself() {
        List<NameMention> found =
                finder.find(reading("Встреча в Минске", new Language("ru")), reading("He left.", Language.ENGLISH));
        assertEquals(1, found.size());
        assertEquals(Field.TITLE, found.get(0).field());
    }

    @Test
    void namesOfTheTextAreTheSameWithAndWithoutATitle() {
        Reading text = reading("Anna Lindholm arrived in Geneva. Later Lindholm left.", Language.ENGLISH);
        List<NameMention> alone = finder.find(text, Field.TEXT);
        List<NameMention> both = finder.find(reading("A quiet day", Language.ENGLISH), text);
        assertEquals(alone, both);
    }
}
