package org.variorum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.variorum.score.fusion.FactRow;

/**
 * Published algorithms to measure our fusion against, each as its paper gives it with its standard parameters: majority vote; TruthFinder (Yin, Han, Yu
 * 2008); PooledInvestment (Pasternack, Roth 2010); Accu (Dong, Berti-Equille, Srivastava 2009) without copy detection; CRH for categories (Li et al.
 * 2014); Dawid and Skene 1979 over common labels. For one thread.
 */
final class FusionRivals {
    private static final int ROUNDS = 20;

    private final List<String> objects = new ArrayList<>();
    private final List<List<String>> values = new ArrayList<>(); // by object
    private final List<List<int[]>> claims = new ArrayList<>(); // by object: source and value
    private final int[] count; // claims by source

    static final Map<String, Function<List<FactRow>, Map<String, String>>> ALL = all();

    private static Map<String, Function<List<FactRow>, Map<String, String>>> all() {
        Map<String, Function<List<FactRow>, Map<String, String>>> all = new LinkedHashMap<>();
        all.put("vote", rows -> new FusionRivals(rows).vote());
        all.put("TruthFinder", rows -> new FusionRivals(rows).truthFinder());
        all.put("PooledInvestment", rows -> new FusionRivals(rows).pooledInvestment());
        all.put("Accu", rows -> new FusionRivals(rows).accu());
        all.put("CRH", rows -> new FusionRivals(rows).crh());
        all.put("Dawid-Skene", rows -> new FusionRivals(rows).dawidSkene());
        return all;
    }

    private FusionRivals(List<FactRow> rows) {
        Map<String, Integer> ofObject = new HashMap<>();
        Map<String, Integer> ofSource = new HashMap<>();
        for (FactRow row : rows) {
            int o = ofObject.computeIfAbsent(row.object(), key -> {
                objects.add(key);
                values.add(new ArrayList<>());
                claims.add(new ArrayList<>());
                return objects.size() - 1;
            });
            int s = ofSource.computeIfAbsent(row.source(), key -> ofSource.size());
            int v = values.get(o).indexOf(row.value());
            if (v < 0) {
                v = values.get(o).size();
                values.get(o).add(row.value());
            }
            claims.get(o).add(new int[] {s, v});
        }
        count = new int[ofSource.size()];
        claims.forEach(of -> of.forEach(claim -> count[claim[0]]++));
    }

    private Map<String, String> best(double[][] support) {
        Map<String, String> best = new HashMap<>();
        for (int o = 0; o < support.length; o++) {
            int top = 0;
            for (int v = 1; v < support[o].length; v++) {
                top = support[o][v] > support[o][top] + 1e-12 ? v : top;
            }
            best.put(objects.get(o), values.get(o).get(top));
        }
        return best;
    }

    /** Sum over the claims of each value of what its source weighs. */
    private double[][] sums(double[] weights) {
        double[][] sums = new double[objects.size()][];
        for (int o = 0; o < sums.length; o++) {
            sums[o] = new double[values.get(o).size()];
            for (int[] claim : claims.get(o)) {
                sums[o][claim[1]] += weights[claim[0]];
            }
        }
        return sums;
    }

    /** Mean over the claims of each source of what their values come to. */
    private double[] means(double[][] support) {
        double[] means = new double[count.length];
        for (int o = 0; o < support.length; o++) {
            for (int[] claim : claims.get(o)) {
                means[claim[0]] += support[o][claim[1]] / count[claim[0]];
            }
        }
        return means;
    }

    private Map<String, String> vote() {
        double[] ones = new double[count.length];
        Arrays.fill(ones, 1);
        return best(sums(ones));
    }

    private Map<String, String> truthFinder() {
        double[] trust = new double[count.length];
        Arrays.fill(trust, .9);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = sums(Arrays.stream(trust).map(t -> -Math.log(1 - Math.min(t, .999999))).toArray());
            for (double[] of : support) {
                for (int v = 0; v < of.length; v++) {
                    of[v] = 1 / (1 + Math.exp(-.3 * of[v]));
                }
            }
            trust = means(support);
        }
        return best(support);
    }

    private Map<String, String> pooledInvestment() {
        double[] standing = new double[count.length];
        Arrays.fill(standing, 1);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            double[] stakes = new double[count.length];
            Arrays.setAll(stakes, s -> standing[s] / Math.max(1, count[s]));
            double[][] invested = sums(stakes);
            support = new double[invested.length][];
            for (int o = 0; o < support.length; o++) {
                double[] of = invested[o];
                double powers = Arrays.stream(of).map(h -> Math.pow(h, 1.4)).sum();
                support[o] = Arrays.stream(of)
                        .map(h -> powers == 0 ? 0 : h * Math.pow(h, 1.4) / powers)
                        .toArray();
            }
            double[] next = new double[count.length];
            for (int o = 0; o < support.length; o++) {
                for (int[] claim : claims.get(o)) {
                    double share = invested[o][claim[1]] == 0 ? 0 : stakes[claim[0]] / invested[o][claim[1]];
                    next[claim[0]] += support[o][claim[1]] * share;
                }
            }
            double most = Math.max(1e-300, Arrays.stream(next).max().orElse(1));
            Arrays.setAll(standing, s -> next[s] / most);
        }
        return best(support);
    }

    private Map<String, String> accu() {
        double[] accuracy = new double[count.length];
        Arrays.fill(accuracy, .8);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = sums(Arrays.stream(accuracy)
                    .map(a -> Math.log(10 * Math.min(a, .99) / (1 - Math.min(a, .99))))
                    .toArray());
            for (double[] of : support) {
                double most = Arrays.stream(of).max().orElse(0);
                double sum = Arrays.stream(of).map(x -> Math.exp(x - most)).sum();
                Arrays.setAll(of, v -> Math.exp(of[v] - most) / sum);
            }
            accuracy = Arrays.stream(means(support)).map(a -> Math.max(.01, a)).toArray();
        }
        return best(support);
    }

    private Map<String, String> crh() {
        double[] weights = new double[count.length];
        Arrays.fill(weights, 1);
        double[][] support = {};
        for (int round = 0; round < ROUNDS; round++) {
            support = sums(weights);
            double[] wrong = new double[count.length];
            Arrays.fill(wrong, 1e-6);
            for (int o = 0; o < support.length; o++) {
                int top = 0;
                for (int v = 1; v < support[o].length; v++) {
                    top = support[o][v] > support[o][top] ? v : top;
                }
                for (int[] claim : claims.get(o)) {
                    wrong[claim[0]] += claim[1] == top ? 0 : 1.0 / count[claim[0]];
                }
            }
            double all = Arrays.stream(wrong).sum();
            Arrays.setAll(weights, s -> -Math.log(wrong[s] / all));
        }
        return best(support);
    }

    private Map<String, String> dawidSkene() {
        List<String> labels =
                values.stream().flatMap(List::stream).distinct().sorted().toList();
        int n = labels.size();
        double[][] belief = new double[objects.size()][n];
        for (int o = 0; o < belief.length; o++) {
            for (int[] claim : claims.get(o)) {
                belief[o][labels.indexOf(values.get(o).get(claim[1]))] += 1.0 / claims.get(o).size();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] prior = new double[n];
            double[][][] confusion = new double[count.length][n][n];
            for (double[][] of : confusion) {
                for (double[] row : of) {
                    Arrays.fill(row, .01);
                }
            }
            for (int o = 0; o < belief.length; o++) {
                for (int t = 0; t < n; t++) {
                    prior[t] += belief[o][t] / belief.length;
                    for (int[] claim : claims.get(o)) {
                        confusion[claim[0]][t][labels.indexOf(values.get(o).get(claim[1]))] += belief[o][t];
                    }
                }
            }
            for (int o = 0; o < belief.length; o++) {
                double[] logs = new double[n];
                for (int t = 0; t < n; t++) {
                    logs[t] = Math.log(prior[t] + 1e-9);
                    for (int[] claim : claims.get(o)) {
                        double[] row = confusion[claim[0]][t];
                        logs[t] += Math.log(row[labels.indexOf(values.get(o).get(claim[1]))]
                                / Arrays.stream(row).sum());
                    }
                }
                double most = Arrays.stream(logs).max().orElse(0);
                double sum = Arrays.stream(logs).map(x -> Math.exp(x - most)).sum();
                for (int t = 0; t < n; t++) {
                    belief[o][t] = Math.exp(logs[t] - most) / sum;
                }
            }
        }
        double[][] support = new double[objects.size()][];
        for (int o = 0; o < support.length; o++) {
            double[] of = belief[o];
            support[o] = values.get(o).stream().mapToDouble(v -> of[labels.indexOf(v)]).toArray();
        }
        return best(support);
    }
}
