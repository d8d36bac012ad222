package org.variorum.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.variorum.score.fusion.FactRow;

/** Labels by the confusion of each source, found together (Dawid and Skene 1979), for objects that draw from common labels. Stateless. */
final class DawidSkene {
    private static final int ROUNDS = 20;

    private DawidSkene() {}

    static Map<String, String> labels(List<FactRow> rows) {
        RivalBoard board = new RivalBoard(rows);
        List<String> labels =
                board.values.stream().flatMap(List::stream).distinct().sorted().toList();
        int n = labels.size();
        double[][] belief = new double[board.objects.size()][n];
        for (int o = 0; o < belief.length; o++) {
            for (int[] claim : board.claims.get(o)) {
                belief[o][labels.indexOf(board.values.get(o).get(claim[1]))] += 1.0 / board.claims.get(o).size();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] prior = new double[n];
            double[][][] confusion = new double[board.count.length][n][n];
            for (double[][] of : confusion) {
                for (double[] row : of) {
                    Arrays.fill(row, .01);
                }
            }
            for (int o = 0; o < belief.length; o++) {
                for (int t = 0; t < n; t++) {
                    prior[t] += belief[o][t] / belief.length;
                    for (int[] claim : board.claims.get(o)) {
                        confusion[claim[0]][t][labels.indexOf(board.values.get(o).get(claim[1]))] += belief[o][t];
                    }
                }
            }
            for (int o = 0; o < belief.length; o++) {
                double[] logs = new double[n];
                for (int t = 0; t < n; t++) {
                    logs[t] = Math.log(prior[t] + 1e-9);
                    for (int[] claim : board.claims.get(o)) {
                        double[] row = confusion[claim[0]][t];
                        logs[t] += Math.log(row[labels.indexOf(board.values.get(o).get(claim[1]))]
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
        double[][] support = new double[board.objects.size()][];
        for (int o = 0; o < support.length; o++) {
            double[] of = belief[o];
            support[o] = board.values.get(o).stream().mapToDouble(v -> of[labels.indexOf(v)]).toArray();
        }
        return board.best(support);
    }
}
