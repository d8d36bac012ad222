package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.Map;

/** What is known of the sources of one fusion from earlier ones, by their numbers on its board. Immutable, safe to share between threads. */
final class Standings {
    static final double PRIOR = 0.8; // accuracy of an unknown source
    private static final double PRIOR_WEIGHT = 8;

    private final double[] good;
    private final double[] evidence;
    private final double pool; // accuracy of all sources together
    private final Map<Long, SharedErrors.Pair> pairs;

    /**
     * @param good for each source the evidence that was good
     * @param evidence for each source all of it
     * @param pairs shared errors of two sources, by {@link SharedErrors#key}
     */
    Standings(double[] good, double[] evidence, Map<Long, SharedErrors.Pair> pairs) {
        this.good = good.clone();
        this.evidence = evidence.clone();
        this.pairs = Map.copyOf(pairs);
        this.pool =
                shrunk(PRIOR, Arrays.stream(good).sum(), Arrays.stream(evidence).sum());
    }

    double good(int source) {
        return good[source];
    }

    double evidence(int source) {
        return evidence[source];
    }

    /** Expected accuracy of a source, in (0, 1). */
    double accuracy(int source) {
        return accuracy(source, 0, 0);
    }

    /** The same with further evidence. */
    double accuracy(int source, double moreGood, double moreEvidence) {
        return shrunk(pool, good[source] + moreGood, evidence[source] + moreEvidence);
    }

    private static double shrunk(double towards, double good, double evidence) {
        return (PRIOR_WEIGHT * towards + good) / (PRIOR_WEIGHT + evidence);
    }

    /** Shared errors of earlier calls. */
    Map<Long, SharedErrors.Pair> pairs() {
        return pairs;
    }

    /** Whether nothing is known of any source. */
    boolean isEmpty() {
        return Arrays.stream(evidence).allMatch(e -> e == 0);
    }
}
