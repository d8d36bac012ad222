package org.variorum.date.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** From words to pieces, before any day is known. */
class GrammarTest {

    private static List<Piece> chosen(String text) {
        Reading reading = Reading.of(text, Language.ENGLISH, List.of());
        boolean[] wall = new boolean[reading.tokens().size()];
        Vocabulary words = Vocabulary.of(Language.ENGLISH);
        Chart chart = new Chart(
                Grammar.shared(),
                reading.tokens(),
                wall,
                new Lexer(Grammar.shared(), words).pieces(reading.tokens(), wall));
        return new MentionChooser(chart, reading.tokens(), new Cues(chart, wall))
                .choose(
                        NumericOrder.of(chart, reading.tokens(), !words.monthFirst(), Optional.empty())
                                .dayFirst(),
                        piece -> true);
    }

    private static String rules(String text) {
        return chosen(text).stream()
                .map(piece -> piece.rule().orElseThrow().name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void longestReadingWins() {
        assertEquals("day-month-year", rules("on 3 May 1921"));
        assertEquals("edge", rules("in early February"));
    }

    @Test
    void ofTwoAsLongTheEarlierRuleWins() {
        assertEquals("rel-week", rules("last week"));
    }

    @Test
    void ageIsATrapAndYieldsNothing() {
        assertEquals("", rules("a 34-year-old teacher"));
    }

    @Test
    void numberWordsAddUp() {
        assertEquals(22, chosen("twenty-two days").get(0).says().get(Slot.AMOUNT));
        assertEquals(350, chosen("three hundred and fifty days").get(0).says().get(Slot.AMOUNT));
    }

    @Test
    void twoLengthsInARowAreOne() {
        Features says = chosen("two years and three months").get(0).says();

        assertEquals(2, says.get(Slot.AMOUNT));
        assertEquals(3, says.get(Slot.AMOUNT2));
    }

    @Test
    void rangeKeepsItsFarEnd() {
        Piece range = chosen("from 4 to 22 January").get(0);

        assertEquals(4, range.says().get(Slot.DAY));
        assertEquals(22, range.until().orElseThrow().get(Slot.DAY));
    }

    @Test
    void governingWordBeforeAPieceLeadsAhead() {
        Reading reading = Reading.of("scheduled for Friday", Language.ENGLISH, List.of());
        boolean[] wall = new boolean[reading.tokens().size()];
        Chart chart = new Chart(
                Grammar.shared(),
                reading.tokens(),
                wall,
                new Lexer(Grammar.shared(), Vocabulary.of(Language.ENGLISH)).pieces(reading.tokens(), wall));

        assertEquals(1, new Cues(chart, wall).side(chart.at(2).get(0)));
    }

    @Test
    void amountInAPriceIsNoDate() {
        assertEquals("", rules("for $1999 a piece"));
    }
}
