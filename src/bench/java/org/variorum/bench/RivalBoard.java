package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.variorum.score.fusion.FactRow;

/** Claims laid out for the published algorithms: objects, their values, who claims which. For one thread. */
final class RivalBoard {
    final List<String> objects = new ArrayList<>();
    final List<List<String>> values = new ArrayList<>(); // by object
    final List<List<int[]>> claims = new ArrayList<>(); // by object: source and value
    final int[] count; // claims by source

    RivalBoard(List<FactRow> rows) {
        Map<String, Integer> ofObject = new HashMap<>();
        Map<String, Integer> ofSource = new HashMap<>();
        for (FactRow row : new LinkedHashSet<>(rows)) {
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

    /** The best supported value of each object; the first one among equals. */
    Map<String, String> best(double[][] support) {
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
    double[][] sums(double[] weights) {
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
    double[] means(double[][] support) {
        double[] means = new double[count.length];
        for (int o = 0; o < support.length; o++) {
            for (int[] claim : claims.get(o)) {
                means[claim[0]] += support[o][claim[1]] / count[claim[0]];
            }
        }
        return means;
    }
}
