package org.variorum.name.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Field;
import org.variorum.name.Kind;
import org.variorum.name.NameMention;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** Texts made to mislead, to crash or to take long. */
class HostileTextTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final CueNameFinder finder = new CueNameFinder();

    private List<NameMention> find(String text) {
        return finder.find(Reading.of(text, Language.ENGLISH, List.of()), Field.TEXT);
    }

    private static boolean found(List<NameMention> mentions, String text, String words) {
        return mentions.stream().anyMatch(mention -> mention.span().of(text).equals(words));
    }

    @Test
    void aNameWithLookalikeLettersIsFoundAsItStands() {
        String text = "Yesterday Mr \u0410nn\u0430 Lindholm met reporters.";
        assertTrue(found(find(text), text, "\u0410nn\u0430 Lindholm"));
    }

    @Test
    void rightToLeftMarksAroundANameAreNoPartOfIt() {
        String text = "Yesterday Mr \u200fAnna Lindholm\u200f met reporters.";
        List<NameMention> found = find(text);
        assertEquals(1, found.size());
        assertEquals(Kind.PERSON, found.get(0).kind());
        assertTrue(found.get(0).span().of(text).startsWith("Anna Lindholm"));
    }

    @Test
    void aZeroWidthSpaceInsideAWordDoesNotPartIt() {
        String text = "Yesterday Mr Anna Lind\u200bholm met reporters.";
        assertTrue(found(find(text), text, "Anna Lind\u200bholm"));
    }

    @Test
    void combiningMarksBelongToTheirLetters() {
        String text = "Yesterday Mr Jose\u0301 Lindholm met reporters.";
        assertTrue(found(find(text), text, "Jose\u0301 Lindholm"));
    }

    @Test
    void anArticleInCapitalsHasNamesWhereListsKnowThem() {
        String text = "TALKS IN GENEVA END WITHOUT A DEAL BETWEEN NORWAY AND SPAIN";
        List<NameMention> found = find(text);
        assertTrue(found(found, text, "NORWAY") && found(found, text, "SPAIN"));
        assertTrue(found.stream().noneMatch(mention -> mention.kind() == Kind.PERSON));
    }

    @Test
    void aNameOfTenThousandLettersIsOneNameOrNone() {
        String text = "Yesterday Mr " + "A" + "b".repeat(10_000) + " left.";
        assertTrue(find(text).size() <= 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u202e\u202c", "\uFEFF", "'", "(", ",,,,", "\uD800", "\n\n\n"})
    void nothingIsFoundWhereNothingIsSaid(String text) {
        assertEquals(List.of(), find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna-",
                "Anna ",
                "A.",
                "de la ",
                "Bank of ",
                "the minister of ",
                "(NATO) ",
                "NATO (",
                "\"Anna\" ",
                "Anna, the ",
                "L'",
                "Mr ",
                "\u0410nna\u200f",
                "X of the Y and "
            })
    void whatIsRepeatedTwentyThousandTimesTakesNoTime(String piece) {
        assertTimeout(LONG, () -> find("It was " + piece.repeat(20_000)));
    }

    @Test
    void aMegabyteOfCapitalsIsReadInOneGo() {
        assertTimeout(LONG, () -> find("ANNA KOWAL ".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk", "zh", "und"})
    void randomLettersOfAllScriptsGiveSpansInsideTheText(String language) {
        Random random = new Random(11);
        for (int round = 0; round < 15; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 150; i++) {
                text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : random.nextInt(0x3000));
            }
            String words = text.toString();
            int end = 0;
            for (NameMention mention : finder.find(Reading.of(words, new Language(language), List.of()), Field.TEXT)) {
                assertTrue(mention.span().start() >= end && mention.span().end() <= words.length());
                end = mention.span().end();
            }
        }
    }
}
