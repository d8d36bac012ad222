package org.variorum.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a ledger knows of the sources of one fusion, by their numbers on its board. Immutable, safe to share between threads. */
final class Standings {
    private static final double PRIOR = 0.8; // accuracy of an unknown source
    private static final double PRIOR_WEIGHT = 8;

    private final double[] good;
    private final double[] evidence;
    private final Map<Long, SharedErrors.Pair> pairs = new HashMap<>();

    Standings(List<String> sources, Ledger ledger) {
        this.good = sources.stream().mapToDouble(s -> ledger.of(s).good()).toArray();
        this.evidence =
                sources.stream().mapToDouble(s -> ledger.of(s).evidence()).toArray();
        Map<String, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source, numbers.size()));
        ledger.pairs().forEach((names, pair) -> {
            Integer a = numbers.get(names.first());
            Integer b = numbers.get(names.second());
            if (a != null && b != null) {
                pairs.put(SharedErrors.key(a, b), pair);
            }
        });
    }

    double good(int source) {
        return good[source];
    }

    double evidence(int source) {
        return evidence[source];
    }

    double prior() {
        return PRIOR;
    }

    /** Expected accuracy of a source, in (0, 1). */
    double accuracy(int source) {
        return (PRIOR_WEIGHT * PRIOR + good[source]) / (PRIOR_WEIGHT + evidence[source]);
    }

    /** Shared errors of earlier calls. */
    Map<Long, SharedErrors.Pair> pairs() {
        return pairs;
    }

    /** Whether nothing is known of any source. */
    boolean isEmpty() {
        return java.util.Arrays.stream(evidence).allMatch(e -> e == 0);
    }
}
