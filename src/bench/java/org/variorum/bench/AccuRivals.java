package org.variorum.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.score.fusion.FactRow;

/**
 * Accu and AccuCopy (Dong, Berti-Equille, Srivastava 2009) and PopAccu (Dong, Saha, Srivastava 2013): accuracies and support in turn; with copying, two
 * sources that share values that are held to be wrong count less than two. For one thread.
 */
final class AccuRivals {
    private static final int ROUNDS = 12;
    private static final double WRONG_VALUES = 10; // n of the papers
    private static final double COPIER = .2; // alpha: prior probability of a pair
    private static final double COPIED = .8; // c: share of the claims that a copier takes over

    private final RivalBoard board;
    private final double[] accuracy;
    private final int sources;
    private double[][] support = {};
    private double[][] together = {}; // probability that two sources depend on each other

    AccuRivals(List<FactRow> rows) {
        this.board = new RivalBoard(rows);
        this.sources = board.count.length;
        this.accuracy = new double[sources];
        Arrays.fill(accuracy, .8);
    }

    Map<String, String> settle(boolean popular, boolean copying) {
        support = board.sums(new double[sources]);
        double[] ones = new double[sources];
        Arrays.fill(ones, 1);
        for (double[] of : support = board.sums(ones)) {
            double all = Arrays.stream(of).sum();
            Arrays.setAll(of, v -> of[v] / all);
        }
        for (int round = 0; round < ROUNDS; round++) {
            together = copying ? together() : together;
            for (int o = 0; o < support.length; o++) {
                support[o] = shares(o, popular, copying);
            }
            double[] means = board.means(support);
            Arrays.setAll(accuracy, s -> Math.max(.01, Math.min(.99, means[s])));
        }
        return board.best(support);
    }

    private double[] shares(int object, boolean popular, boolean copying) {
        List<int[]> claims = board.claims.get(object);
        double[] logs = new double[board.values.get(object).size()];
        double[] holders = new double[logs.length];
        claims.forEach(claim -> holders[claim[1]]++);
        for (int v = 0; v < logs.length; v++) {
            int value = v;
            List<Integer> of = claims.stream().filter(c -> c[1] == value).map(c -> c[0]).sorted((a, b) -> Double.compare(accuracy[b], accuracy[a])).toList();
            for (int i = 0; i < of.size(); i++) {
                double alone = 1;
                for (int j = 0; j < i && copying; j++) {
                    alone *= 1 - COPIED * together[of.get(i)][of.get(j)];
                }
                double a = accuracy[of.get(i)];
                logs[v] += alone * (Math.log(a / (1 - a)) + (popular ? 0 : Math.log(WRONG_VALUES)));
            }
        }
        if (popular) {
            for (int v = 0; v < logs.length; v++) { // what others err, they err as often as the values are told
                for (int w = 0; w < logs.length; w++) {
                    double rest = claims.size() - holders[v];
                    logs[v] += w == v || rest == 0 ? 0 : holders[w] * Math.log(holders[w] / rest);
                }
            }
        }
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = Arrays.stream(logs).map(x -> Math.exp(x - most)).sum();
        return Arrays.stream(logs).map(x -> Math.exp(x - most) / sum).toArray();
    }

    private double[][] together() {
        Map<Long, double[]> pairs = new HashMap<>(); // same and right, same and wrong, apart
        for (int o = 0; o < support.length; o++) {
            List<int[]> claims = board.claims.get(o);
            for (int i = 0; i < claims.size(); i++) {
                for (int j = 0; j < i; j++) {
                    int a = Math.min(claims.get(i)[0], claims.get(j)[0]);
                    int b = Math.max(claims.get(i)[0], claims.get(j)[0]);
                    double[] pair = pairs.computeIfAbsent((long) a * sources + b, k -> new double[3]);
                    boolean same = claims.get(i)[1] == claims.get(j)[1];
                    double right = support[o][claims.get(i)[1]];
                    pair[0] += same ? right : 0;
                    pair[1] += same ? 1 - right : 0;
                    pair[2] += same ? 0 : 1;
                }
            }
        }
        double[][] dependent = IntStream.range(0, sources).mapToObj(s -> new double[sources]).toArray(double[][]::new);
        pairs.forEach((key, pair) -> {
            int a = (int) (key / sources);
            int b = (int) (key % sources);
            double p = dependent(pair, accuracy[a], accuracy[b]);
            dependent[a][b] = p;
            dependent[b][a] = p;
        });
        return dependent;
    }

    private static double dependent(double[] pair, double a, double b) {
        double right = a * b;
        double wrong = (1 - a) * (1 - b) / WRONG_VALUES;
        double mean = (a + b) / 2;
        double odds = Math.log(COPIER / (1 - COPIER))
                + pair[0] * Math.log((mean * COPIED + right * (1 - COPIED)) / right)
                + pair[1] * Math.log(((1 - mean) * COPIED + wrong * (1 - COPIED)) / wrong)
                + pair[2] * Math.log(1 - COPIED);
        return 1 / (1 + Math.exp(-odds));
    }
}
