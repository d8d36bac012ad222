package org.variorum.compare.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

class UtteranceOddsTest {
    private static final Rarity RARITY = Rarity.of(List.of());

    private static double odds(String one, String other) {
        return UtteranceOdds.LEARNED.of(
                Likeness.of(Wording.of(one, Language.ENGLISH), Wording.of(other, Language.ENGLISH), RARITY));
    }

    @Test
    void theSameWordsAreNearlySure() {
        String words = "The northern bridge will reopen before winter";
        assertTrue(odds(words, words) > 0.95);
    }

    @Test
    void wordsWithNothingInCommonAreNearlyOutOfTheQuestion() {
        assertTrue(odds("The northern bridge will reopen before winter", "Ferries sail on Sundays only") < 0.01);
    }

    @Test
    void theOrderOfTheTwoMakesNoDifference() {
        String one = "The northern bridge will reopen before winter";
        String other = "That bridge in the north reopens before the winter";
        assertEquals(odds(one, other), odds(other, one), 1e-12);
    }

    @Test
    void withoutWeightsNothingIsKnown() {
        assertEquals(0.5, new UtteranceOdds(List.of()).of(Likeness.NONE), 1e-12);
    }
}
