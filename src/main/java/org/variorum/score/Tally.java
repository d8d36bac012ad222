package org.variorum.score;

import org.variorum.score.fusion.BetaInterval;

/** Adds up what one source earned on one axis. For one thread. */
final class Tally {
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

    /** Counts a value that others confirm, and takes back what it had cost. */
    void regain(double newEvidence, double lost) {
        evidence += newEvidence;
        good += newEvidence + lost;
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

    double good() {
        return good;
    }

    boolean isEmpty() {
        return evidence == 0 && tellable == 0 && exclusive == 0;
    }

    /** The score with its interval, shrunk towards the prior; coverage is 0 where no fact was shared. */
    SourceScore score(String source, String storyId, String axis, double prior, double priorWeight) {
        double yes = priorWeight * prior + good;
        double no = priorWeight * (1 - prior) + Math.max(0, evidence - good);
        BetaInterval interval = BetaInterval.of(yes, no);
        return new SourceScore(
                source,
                storyId,
                axis,
                interval.mean(),
                interval.low(),
                interval.high(),
                evidence,
                tellable == 0 ? 0 : (double) told / tellable,
                exclusive);
    }
}
