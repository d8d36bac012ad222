package org.variorum.score.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class BetaIntervalTest {
    @Test
    void theIntervalOfThePriorGoesFromFortyThreeToNinetyNine() {
        BetaInterval prior = BetaInterval.of(3.2, 0.8);
        assertEquals(0.8, prior.mean(), 1e-12);
        assertEquals(0.434, prior.low(), 0.001);
        assertEquals(0.99, prior.high(), 0.01);
    }

    @Test
    void thePointsAreThoseOfTheDistribution() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double yes = 0.5 + Math.exp(8 * random.nextDouble()) * random.nextDouble();
            double no = 0.5 + Math.exp(8 * random.nextDouble()) * random.nextDouble();
            BetaInterval interval = BetaInterval.of(yes, no);
            BetaDistribution beta = BetaDistribution.of(yes, no);
            assertEquals(0.05, beta.cumulativeProbability(interval.low()), 1e-3, yes + " " + no);
            assertEquals(0.95, beta.cumulativeProbability(interval.high()), 1e-3, yes + " " + no);
        }
    }

    @Test
    void moreEvidenceOfTheSameKindNarrowsIt() {
        BetaInterval little = BetaInterval.of(8, 2);
        BetaInterval much = BetaInterval.of(80, 20);
        assertTrue(much.high() - much.low() < little.high() - little.low());
    }
}
