package org.variorum.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Finds what a set of sources supports where they claim different values of the same things. Knows nothing of news. Stateless, safe to share
 * between threads.
 */
public final class Fusion {
    private Fusion() {}

    /**
     * Fuses rows.
     *
     * @param ledger what earlier calls learned about the sources
     * @return the supported values, objects in order of first appearance, and the sources
     */
    public static Fused fuse(List<FactRow> rows, Optional<Ledger> ledger) {
        Map<String, Map<String, Double>> votes = new LinkedHashMap<>();
        for (FactRow row : rows) {
            votes.computeIfAbsent(row.object(), o -> new TreeMap<>())
                    .merge(row.value(), logOdds(row.source(), ledger), Double::sum);
        }
        List<SupportedValue> values = new ArrayList<>();
        votes.forEach((object, claims) -> {
            double all = claims.values().stream().mapToDouble(Math::exp).sum();
            Map.Entry<String, Double> best =
                    claims.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
            values.add(new SupportedValue(object, best.getKey(), Math.exp(best.getValue()) / all));
        });
        return new Fused(values, List.of());
    }

    private static double logOdds(String source, Optional<Ledger> ledger) {
        Ledger.Standing known = ledger.map(l -> l.of(source)).orElse(new Ledger.Standing(0, 0));
        double accuracy = (8 * 0.8 + known.good()) / (8 + known.evidence());
        return Math.log(3 * accuracy / (1 - accuracy));
    }

    static SourceConsistency consistency(String source, double good, double evidence) {
        BetaDistribution beta = BetaDistribution.of(3.2 + good, 0.8 + evidence - good);
        return new SourceConsistency(
                source,
                (3.2 + good) / (4 + evidence),
                beta.inverseCumulativeProbability(0.05),
                beta.inverseCumulativeProbability(0.95),
                evidence);
    }
}
