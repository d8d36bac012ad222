package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.figure.Qualifier;
import org.variorum.text.Language;

class OutcomeTest {
    private static final String DAY = "2031-05-02";

    @Test
    void theSameTollInTheSameWordsAgrees() {
        assertEquals(Outcome.AGREE, outcome(12, 12, DAY));
    }

    @Test
    void anotherTollOnTheSameDayIsAConflict() {
        assertEquals(Outcome.CONFLICT, outcome(12, 14, DAY));
    }

    @Test
    void anotherTollOnAnotherDayIsAnUpdate() {
        assertEquals(Outcome.UPDATE, outcome(12, 14, "2031-05-03"));
    }

    @Test
    void aRoundNumberFitsWhatRoundsToIt() {
        assertTrue(quantity(400, 400, Qualifier.EXACT).fits(quantity(401, 401, Qualifier.EXACT)));
        assertFalse(quantity(400, 400, Qualifier.EXACT).fits(quantity(460, 460, Qualifier.EXACT)));
    }

    @Test
    void aSmallNumberIsNeverRounded() {
        assertFalse(quantity(10, 10, Qualifier.EXACT).fits(quantity(11, 11, Qualifier.EXACT)));
    }

    @Test
    void moreThanAHundredThousandFitsAHundredAndTwentyThousand() {
        assertTrue(quantity(100_000, 200_000, Qualifier.MORE_THAN).fits(quantity(120_000, 120_000, Qualifier.EXACT)));
    }

    @Test
    void anOpenIntervalFitsAllAboveIt() {
        assertTrue(
                quantity(5, Double.POSITIVE_INFINITY, Qualifier.MORE_THAN).fits(quantity(1e12, 1e12, Qualifier.EXACT)));
    }

    @Test
    void thingsOfAnotherKindAreAnotherQuantity() {
        Witnesses witnesses = new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell buried 12 villagers at night.")
                .count("12", 12, 12, Qualifier.EXACT, "villager")
                .article("Northern Wire", DAY, "The landslide near Vell buried 12 houses at night.")
                .count("12", 12, 12, Qualifier.EXACT, "house")
                .witnesses();
        assertEquals(Outcome.DIFFERENT_QUANTITY, outcome(witnesses));
    }

    @Test
    void soldiersAndTroopsAreCountedAlikeInAllLanguages() {
        assertEquals("troops", Counted.of(Language.ENGLISH).classOf("soldier"));
        assertEquals("troops", Counted.of(new Language("de")).classOf("soldaten"));
        assertEquals("umbrella", Counted.of(Language.ENGLISH).classOf("umbrella"));
    }

    @Test
    void aDateBesideAFigureIsItsTimeAndOneFarAwayIsNot() {
        String text = "In 1984 the council of the old town had promised the ferry captains a new pier, "
                + "and on Friday it paid 40 masons.";
        Witness witness = new Scene()
                .article("Harbour Post", DAY, text)
                .date("1984", "1984-01-01", "1984-12-31")
                .date("Friday", "2031-04-25", "2031-04-25")
                .count("40", 40, 40, Qualifier.EXACT, "mason")
                .witnesses()
                .all()
                .get(0);
        Quantity quantity = Quantity.of(witness, witness.annotation().figures().get(0));
        assertEquals("2031-04-25", quantity.time().orElseThrow().earliest().toString());
        assertEquals("40 masons", quantity.shown(witness));
    }

    private static Outcome outcome(int toll, int other, String otherDay) {
        return outcome(new Scene()
                .article("Harbour Post", DAY, "The landslide near Vell killed " + toll + " villagers in the night.")
                .count(Integer.toString(toll), toll, toll, Qualifier.EXACT, "villager")
                .article("Northern Wire", otherDay, "A landslide near Vell killed " + other + " villagers at night.")
                .count(Integer.toString(other), other, other, Qualifier.EXACT, "villager")
                .witnesses());
    }

    private static Outcome outcome(Witnesses witnesses) {
        List<Quantity> quantities = witnesses.all().stream()
                .map(witness ->
                        Quantity.of(witness, witness.annotation().figures().get(0)))
                .toList();
        Outcome outcome = Outcome.of(quantities.get(0), quantities.get(1), witnesses.rarity());
        assertEquals(outcome, Outcome.of(quantities.get(1), quantities.get(0), witnesses.rarity()));
        return outcome;
    }

    private static Quantity quantity(double low, double high, Qualifier qualifier) {
        Witness witness = new Scene()
                .article("Harbour Post", DAY, "They counted N villagers.")
                .count("N", low, high, qualifier, "villager")
                .witnesses()
                .all()
                .get(0);
        return Quantity.of(witness, witness.annotation().figures().get(0));
    }
}
