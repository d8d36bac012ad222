package org.variorum.compare.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witnesses;

class CompanyTest {
    private static final String DAY = "2031-05-02";

    @Test
    void oneFigureThatDiffersAmongTheSameWordsIsAConflict() {
        assertEquals(Outcome.CONFLICT, seasons(40, 300, 52, 300));
    }

    @Test
    void whereAllFiguresDifferTheTwoSentencesTellOfTwoSeasons() {
        assertEquals(Outcome.DIFFERENT_QUANTITY, seasons(40, 300, 52, 710));
    }

    @Test
    void aNumberThatStandsInBothSentencesIsTheOneToCompareWith() {
        Witnesses witnesses = new Scene()
                .article(
                        "Harbour Post",
                        DAY,
                        "The guild offered 40 barges and the mill offered 52 barges for the quarry contract.")
                .count("40", 40, "barge")
                .count("52", 52, "barge")
                .article(
                        "Northern Wire",
                        DAY,
                        "For the quarry contract the mill offered 52 barges and the guild offered 40 barges.")
                .count("52", 52, "barge")
                .count("40", 40, "barge")
                .witnesses();
        assertEquals(Outcome.DIFFERENT_QUANTITY, outcome(witnesses));
    }

    @Test
    void sharesOfMoreAreNotTheWhole() {
        Witnesses witnesses = new Scene()
                .article("Harbour Post", DAY, "The potter grew up in a poor family of six brothers near the quarry.")
                .count("six", 6, "brother")
                .article(
                        "Northern Wire",
                        DAY,
                        "The potter grew up as one of six brothers in a poor family near the quarry.")
                .count("one", 1, "brother")
                .witnesses();
        assertEquals(Outcome.DIFFERENT_QUANTITY, outcome(witnesses));
    }

    private static Outcome seasons(int barges, int crates, int otherBarges, int otherCrates) {
        String text = "The ferrymen of the guild loaded %d barges at the northern quarry and sold %d crates of slate.";
        return outcome(new Scene()
                .article("Harbour Post", DAY, text.formatted(barges, crates))
                .count(Integer.toString(barges), barges, "barge")
                .count(Integer.toString(crates), crates, "crate")
                .article("Northern Wire", DAY, text.formatted(otherBarges, otherCrates))
                .count(Integer.toString(otherBarges), otherBarges, "barge")
                .count(Integer.toString(otherCrates), otherCrates, "crate")
                .witnesses());
    }

    private static Outcome outcome(Witnesses witnesses) {
        List<Quantity> first = witnesses.all().stream()
                .map(witness ->
                        Quantity.of(witness, witness.annotation().figures().get(0)))
                .toList();
        return Outcome.of(first.get(0), first.get(1), witnesses.rarity());
    }
}
