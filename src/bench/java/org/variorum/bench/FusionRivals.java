package org.variorum.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.variorum.score.fusion.FactRow;

/**
 * Published algorithms to measure our fusion against, each as its paper gives it with its standard parameters: majority vote; TruthFinder (Yin, Han, Yu
 * 2008), without and with similar values lending to each other; Investment and PooledInvestment (Pasternack, Roth 2010); CRH for categories and CATD
 * (Li et al. 2014); and those of {@link AccuRivals} and {@link DawidSkene}. For one thread.
 */
final class FusionRivals {
    private static final int ROUNDS = 20;

    static final Map<String, Function<List<FactRow>, Map<String, String>>> ALL = all();

    private final RivalBoard board;

    private FusionRivals(List<FactRow> rows) {
        this.board = new RivalBoard(rows);
    }

    private static Map<String, Function<List<FactRow>, Map<String, String>>> all() {
        Map<String, Function<List<FactRow>, Map<String, String>>> all = new LinkedHashMap<>();
        all.put("vote", rows -> new FusionRivals(rows).vote());
        all.put("TruthFinder", rows -> new FusionRivals(rows).truthFinder(false));
        all.put("TruthFinder, similar", rows -> new FusionRivals(rows).truthFinder(true));
        all.put("Investment", rows -> new FusionRivals(rows).investment(FusionRivals::single));
        all.put("PooledInvestment", rows -> new FusionRivals(rows).investment(FusionRivals::pooled));
        all.put("CRH", rows -> new FusionRivals(rows).crh());
        all.put("CATD", rows -> new FusionRivals(rows).catd());
        all.put("Accu", rows -> new AccuRivals(rows).settle(false, false));
        all.put("PopAccu", rows -> new AccuRivals(rows).settle(true, false));
        all.put("AccuCopy", rows -> new AccuRivals(rows).settle(false, true));
        all.put("Dawid-Skene", DawidSkene::labels);
        return all;
    }

    private Map<String, String> vote() {
        double[] ones = new double[board.count.length];
        Arrays.fill(ones, 1);
        return board.best(board.sums(ones));
    }

    private Map<String, String> truthFinder(boolean similar) {
        double[] trust = new double[board.count.length];
        Arrays.fill(trust, .9);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = board.sums(Arrays.stream(trust).map(t -> -Math.log(1 - Math.min(t, .999999))).toArray());
            for (int o = 0; o < support.length; o++) {
                double[] of = similar ? lent(o, support[o]) : support[o];
                support[o] = of;
                for (int v = 0; v < of.length; v++) {
                    of[v] = 1 / (1 + Math.exp(-.3 * of[v]));
                }
            }
            trust = board.means(support);
        }
        return board.best(support);
    }

    /** The sums of one object's values with what similar ones lend: near numbers, and lists that hold others. */
    private double[] lent(int object, double[] sums) {
        List<String> values = board.values.get(object);
        double[] lent = sums.clone();
        for (int v = 0; v < sums.length; v++) {
            for (int w = 0; w < sums.length && sums.length < 60; w++) {
                lent[v] += v == w ? 0 : .5 * sums[w] * implies(values.get(w), values.get(v));
            }
        }
        return lent;
    }

    private static double implies(String of, String on) {
        if (of.contains(";") || on.contains(";")) {
            Set<String> one = Set.of(of.split("; "));
            Set<String> other = Set.of(on.split("; "));
            return one.stream().filter(other::contains).count() / (double) one.size() - .5;
        }
        try {
            double x = Double.parseDouble(of);
            double y = Double.parseDouble(on);
            return 2 * Math.exp(-20 * Math.abs(x - y) / Math.max(1, Math.max(x, y))) - 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private Map<String, String> investment(UnaryOperator<double[]> grown) {
        double[] standing = new double[board.count.length];
        Arrays.fill(standing, 1);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            double[] stakes = stakes(standing);
            double[][] invested = board.sums(stakes);
            support = Arrays.stream(invested).map(grown).toArray(double[][]::new);
            standing = returns(stakes, invested, support);
        }
        return board.best(support);
    }

    private double[] stakes(double[] standing) {
        double[] stakes = new double[board.count.length];
        Arrays.setAll(stakes, s -> standing[s] / Math.max(1, board.count[s]));
        return stakes;
    }

    /** What each source gets back of what its values earned, by its share in them; the best one gets 1. */
    private double[] returns(double[] stakes, double[][] invested, double[][] support) {
        double[] next = new double[board.count.length];
        for (int o = 0; o < support.length; o++) {
            for (int[] claim : board.claims.get(o)) {
                double share = invested[o][claim[1]] == 0 ? 0 : stakes[claim[0]] / invested[o][claim[1]];
                next[claim[0]] += support[o][claim[1]] * share;
            }
        }
        double most = Math.max(1e-300, Arrays.stream(next).max().orElse(1));
        return Arrays.stream(next).map(n -> n / most).toArray();
    }

    private static double[] single(double[] invested) {
        return Arrays.stream(invested).map(h -> Math.pow(h, 1.2)).toArray();
    }

    private static double[] pooled(double[] invested) {
        double powers = Arrays.stream(invested).map(h -> Math.pow(h, 1.4)).sum();
        return Arrays.stream(invested)
                .map(h -> powers == 0 ? 0 : h * Math.pow(h, 1.4) / powers)
                .toArray();
    }

    private Map<String, String> crh() {
        double[] weights = new double[board.count.length];
        Arrays.fill(weights, 1);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = board.sums(weights);
            double[] wrong = wrong(support);
            Arrays.setAll(wrong, s -> 1e-6 + wrong[s] / board.count[s]);
            double all = Arrays.stream(wrong).sum();
            Arrays.setAll(weights, s -> -Math.log(wrong[s] / all));
        }
        return board.best(support);
    }

    private Map<String, String> catd() {
        double[] weights = new double[board.count.length];
        Arrays.fill(weights, 1);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = board.sums(weights);
            double[] wrong = wrong(support);
            Arrays.setAll(weights, s -> ChiSquaredDistribution.of(board.count[s]).inverseCumulativeProbability(.05) / Math.max(.5, wrong[s]));
        }
        return board.best(support);
    }

    /** How many claims of each source are not the best supported ones. */
    private double[] wrong(double[][] support) {
        double[] wrong = new double[board.count.length];
        for (int o = 0; o < support.length; o++) {
            int top = 0;
            for (int v = 1; v < support[o].length; v++) {
                top = support[o][v] > support[o][top] ? v : top;
            }
            for (int[] claim : board.claims.get(o)) {
                wrong[claim[0]] += claim[1] == top ? 0 : 1;
            }
        }
        return wrong;
    }
}
