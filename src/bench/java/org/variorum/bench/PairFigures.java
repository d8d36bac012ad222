package org.variorum.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.name.spelling.PairWeights;

/** Best F1 at one common cut, and recall where precision is at least .98, over all pairs and by pair of scripts. */
final class PairFigures {
    private static final double HIGH_PRECISION = .98;

    private PairFigures() {}

    static void print(List<NameLearning.Pair> pairs, double[] scores) {
        List<Integer> all = new ArrayList<>();
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            all.add(i);
            NameLearning.Pair p = pairs.get(i);
            groups.computeIfAbsent(PairWeights.pair(p.a().script(), p.b().script()), k -> new ArrayList<>()).add(i);
        }
        double cut = line("all", pairs, scores, all, 0);
        groups.forEach((name, ix) -> {
            if (ix.size() >= 60) {
                line(name, pairs, scores, ix, cut);
            }
        });
    }

    private static double line(String name, List<NameLearning.Pair> pairs, double[] scores, List<Integer> ix, double cut) {
        List<Integer> order = new ArrayList<>(ix);
        order.sort(Comparator.comparingDouble(i -> -scores[i]));
        double positives = ix.stream().filter(i -> pairs.get(i).same()).count();
        double best = 0;
        double at = 0;
        double recall = 0;
        double common = 0;
        int right = 0;
        for (int n = 1; n <= order.size(); n++) {
            double score = scores[order.get(n - 1)];
            right += pairs.get(order.get(n - 1)).same() ? 1 : 0;
            if (n < order.size() && scores[order.get(n)] == score) {
                continue;
            }
            double f = 2 * right / (n + positives);
            if (f > best) {
                best = f;
                at = score;
            }
            if (score >= cut) {
                common = f;
            }
            if (right >= HIGH_PRECISION * n) {
                recall = right / positives;
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d pairs, best F1 %.4f at %.3f, at the common cut %.4f, recall at precision .98 %.4f%n",
                name, ix.size(), best, at, cut == 0 ? best : common, recall);
        return at;
    }
}
