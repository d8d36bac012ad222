package org.variorum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.name.spelling.Evidence;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.PairWeights;

/** Logistic regression of the evidence on the labels: weights for all pairs of scripts, and what a pair of scripts adds, drawn towards zero. */
final class WeightLearning {
    private static final int STEPS = 1500;
    private static final double RATE = .05;
    private static final double SHRINK_ALL = .0002;
    private static final double SHRINK_PAIR = .003;
    private static final int LEAST_PAIRS = 60;

    private WeightLearning() {}

    static List<List<String>> learn(NameMatcher matcher, List<NameLearning.Pair> pairs) {
        int width = Evidence.values().length;
        Map<String, Integer> groups = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        pairs.forEach(p -> counts.merge(PairWeights.pair(p.a().script(), p.b().script()), 1, Integer::sum));
        counts.forEach((name, n) -> {
            if (n >= LEAST_PAIRS) {
                groups.put(name, groups.size() + 1);
            }
        });
        double[][] x = new double[pairs.size()][];
        int[] group = new int[pairs.size()];
        for (int i = 0; i < x.length; i++) {
            NameLearning.Pair p = pairs.get(i);
            x[i] = matcher.evidence(p.a(), p.b());
            group[i] = groups.getOrDefault(PairWeights.pair(p.a().script(), p.b().script()), 0);
        }
        double[][] w = descend(x, group, pairs, groups.size() + 1, width);
        List<List<String>> rows = new ArrayList<>();
        add(rows, "all", w[0]);
        groups.forEach((name, number) -> add(rows, name, w[number]));
        return rows;
    }

    /** Adam on the mean log loss; group 0 holds what counts for all. */
    private static double[][] descend(double[][] x, int[] group, List<NameLearning.Pair> pairs, int groups, int width) {
        double[][] w = new double[groups][width];
        double[][] m = new double[groups][width];
        double[][] v = new double[groups][width];
        for (int step = 1; step <= STEPS; step++) {
            double[][] slope = new double[groups][width];
            for (int i = 0; i < x.length; i++) {
                double sum = 0;
                for (int k = 0; k < width; k++) {
                    sum += x[i][k] * (w[0][k] + (group[i] == 0 ? 0 : w[group[i]][k]));
                }
                double miss = (1 / (1 + Math.exp(-sum)) - (pairs.get(i).same() ? 1 : 0)) / x.length;
                for (int k = 0; k < width; k++) {
                    slope[0][k] += miss * x[i][k];
                    if (group[i] > 0) {
                        slope[group[i]][k] += miss * x[i][k];
                    }
                }
            }
            for (int g = 0; g < groups; g++) {
                for (int k = 0; k < width; k++) {
                    double d = slope[g][k] + (g == 0 ? SHRINK_ALL : SHRINK_PAIR) * w[g][k];
                    m[g][k] = .9 * m[g][k] + .1 * d;
                    v[g][k] = .999 * v[g][k] + .001 * d * d;
                    double rate = RATE / (1 + 4. * step / STEPS);
                    w[g][k] -= rate * m[g][k] / (1 - Math.pow(.9, step)) / (Math.sqrt(v[g][k] / (1 - Math.pow(.999, step))) + 1e-8);
                }
            }
        }
        return w;
    }

    private static void add(List<List<String>> rows, String pair, double[] weights) {
        Arrays.stream(Evidence.values())
                .filter(e -> Math.abs(weights[e.ordinal()]) >= .01)
                .forEach(e -> rows.add(
                        List.of(pair, e.word(), String.format(Locale.ROOT, "%.3f", weights[e.ordinal()]))));
    }
}
