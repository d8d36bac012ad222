package org.variorum.name.spelling;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.name.spelling.sound.Script;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * How much each piece of {@link Evidence} counts, by pair of scripts, so that the same score means the same odds
 * whatever the scripts. Learned from labelled pairs (table {@code pair-weights}). Immutable, one instance for all
 * threads.
 */
public final class PairWeights {
    private static final String ALL = "all";
    private static final int SCRIPTS = Script.values().length;
    private static final PairWeights LEARNED = new PairWeights(Lexicon.rows("name", Language.UNKNOWN, "pair-weights"));

    private final double[] all = new double[Evidence.values().length];
    private final double[][] byPair = new double[SCRIPTS * SCRIPTS][];

    /**
     * Weights from rows of pair of scripts ("all" for every pair), evidence and weight; those of a pair are added to
     * those of all.
     */
    public PairWeights(List<List<String>> rows) {
        Map<String, Map<Evidence, Double>> own = new HashMap<>();
        for (List<String> row : rows) {
            Evidence evidence = Evidence.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            double weight = Double.parseDouble(row.get(2));
            if (row.get(0).equals(ALL)) {
                all[evidence.ordinal()] = weight;
            } else {
                own.computeIfAbsent(row.get(0), k -> new EnumMap<>(Evidence.class))
                        .put(evidence, weight);
            }
        }
        for (Script a : Script.values()) {
            for (Script b : Script.values()) {
                double[] sum = all.clone();
                own.getOrDefault(pair(a, b), Map.of()).forEach((evidence, weight) -> sum[evidence.ordinal()] += weight);
                byPair[a.ordinal() * SCRIPTS + b.ordinal()] = sum;
            }
        }
    }

    /** The learned weights that the jar carries. */
    public static PairWeights learned() {
        return LEARNED;
    }

    /** The name of a pair of scripts, in the order of {@link Script}. */
    public static String pair(Script a, Script b) {
        return a.compareTo(b) <= 0 ? a.topic() + "-" + b.topic() : b.topic() + "-" + a.topic();
    }

    double[] of(Script a, Script b) {
        return byPair[a.ordinal() * SCRIPTS + b.ordinal()];
    }

    /** The odds of these pieces of evidence as a score from 0 to 1. */
    double score(double[] evidence, Script a, Script b) {
        double[] weights = of(a, b);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * evidence[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
