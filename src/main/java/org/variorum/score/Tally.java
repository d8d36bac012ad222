package org.variorum.score;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Adds up what one source earned on one axis. For one thread. */
final class Tally {
    private static final double LOW_POINT = 0.05;
    private static final double HIGH_POINT = 0.95;

    private double evidence;
    private double good;
    private int told;
    private int tellable;
    private int exclusive;

    /** Counts one cell. */
    void hear(double newEvidence, double fit) {
        evidence += newEvidence;
        good += newEvidence * fit;
    }

    /** Counts one shared fact that the source could have told. */
    void cover(boolean tells) {
        tellable++;
        told += tells ? 1 : 0;
    }

    /** Counts one fact that nobody else tells. */
    void standAlone() {
        exclusive++;
    }

    double evidence() {
        return evidence;
    }

    boolean isEmpty() {
        return evidence == 0 && tellable == 0 && exclusive == 0;
    }

    /** The shrunk score with its interval; coverage is 0 where no fact was shared. */
    SourceScore score(String source, String storyId, String axis, ScoreSettings settings) {
        double yes = settings.priorWeight() * settings.prior() + good;
        double no = settings.priorWeight() * (1 - settings.prior()) + Math.max(0, evidence - good);
        BetaDistribution beta = BetaDistribution.of(yes, no);
        return new SourceScore(
                source,
                storyId,
                axis,
                yes / (yes + no),
                beta.inverseCumulativeProbability(LOW_POINT),
                beta.inverseCumulativeProbability(HIGH_POINT),
                evidence,
                tellable == 0 ? 0 : (double) told / tellable,
                exclusive);
    }
}
