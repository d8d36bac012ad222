package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class WordingTest {

    @Test
    void marksAreNoWords() {
        assertEquals(List.of("we", "shall", "sail"), wording("“We shall sail,”").words());
    }

    @Test
    void functionWordsCarryNoContent() {
        assertEquals(List.of("sail"), wording("We shall sail").stems());
    }

    @Test
    void aNoAndANegativePrefixAreCounted() {
        assertEquals(1, wording("We will not sail").negations());
        assertEquals(1, wording("That is counterproductive").negations());
        assertEquals(1, wording("We don’t sail").negations());
        assertEquals(0, wording("We sail").negations());
    }

    @Test
    void aVeryLongQuotationIsComparedByItsFirstWords() {
        assertTrue(wording("harbour ".repeat(5000)).words().size() < 200);
    }

    @Test
    void numbersAreContent() {
        assertTrue(wording("We sail with 40 ships").stems().contains("40"));
    }

    @Test
    void aScriptWithoutBlanksGivesPairsOfLetters() {
        List<Stem> stems =
                Stem.of(Reading.of("灯塔不卖", Language.UNKNOWN, List.of()).tokens(), ContentWords.of(Language.UNKNOWN));
        assertEquals(List.of("灯塔", "塔不", "不卖"), stems.stream().map(Stem::key).toList());
    }

    @Test
    void aStemPointsAtItsWord() {
        String text = "The old lighthouse";
        List<Stem> stems =
                Stem.of(Reading.of(text, Language.ENGLISH, List.of()).tokens(), ContentWords.of(Language.ENGLISH));
        assertEquals("lighthouse", stems.get(1).span().of(text));
    }

    @Test
    void likenessIsTheSameBothWays() {
        Wording one = wording("We will rebuild the harbour wall before winter");
        Wording other = wording("Before winter the wall of the harbour is rebuilt");
        Rarity rarity = Rarity.of(List.of());
        assertEquals(Likeness.of(one, other, rarity), Likeness.of(other, one, rarity));
    }

    @Test
    void whatIsContainedWholeHasContainmentOne() {
        Likeness likeness = Likeness.of(
                wording("rebuild the harbour wall"),
                wording("We will rebuild the harbour wall before winter"),
                Rarity.of(List.of()));
        assertEquals(1, likeness.containment());
        assertEquals(1, likeness.run());
        assertEquals(0.5, likeness.lengths());
    }

    @Test
    void anEmptyWordingIsLikeNothing() {
        assertEquals(Likeness.NONE, Likeness.of(wording(""), wording("harbour"), Rarity.of(List.of())));
    }

    private static Wording wording(String words) {
        return Wording.of(words, Language.ENGLISH);
    }
}
