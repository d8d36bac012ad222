package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.score.fusion.FactRow;

/**
 * Invented sources with known accuracies that claim values of invented objects with known truths. Some copy another source, errors and all; some know
 * one field well and others badly.  Seeded; for one thread.
 */
final class FusionWorld {
    private final Random random;
    private final Kind kind;
    private final double[] accuracy;
    private final int[] copied; // source that it copies from, or itself
    private final int[] field; // field that a specialist knows, or -1
    private final Map<String, String> truth = new HashMap<>();
    private int night;

    /**
     * What world it is.
     *
     * @param objects of one night
     * @param sources that there are
     * @param speaking how many of them, drawn anew, claim values in a night that counts
     * @param values number of values that an object may have, the true one included
     * @param coverage share of the objects that a source speaks about
     * @param low accuracy of the worst source
     * @param high accuracy of the best one
     * @param copiers share of the sources that copy four claims in five from another
     * @param specialists share of the sources that are as good as the best in one field of three, and as bad as the worst in the others
     * @param plausible share of the errors that fall on one and the same wrong value
     * @param labels whether all objects draw from the same values
     */
    record Kind(
            int objects,
            int sources,
            int speaking,
            int values,
            double coverage,
            double low,
            double high,
            double copiers,
            double specialists,
            double plausible,
            boolean labels) {}

    FusionWorld(Kind kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
        this.accuracy = new double[kind.sources()];
        this.copied = new int[kind.sources()];
        this.field = new int[kind.sources()];
        for (int s = 0; s < kind.sources(); s++) {
            accuracy[s] = kind.low() + (kind.high() - kind.low()) * random.nextDouble();
            copied[s] = s > 0 && random.nextDouble() < kind.copiers() ? random.nextInt(s) : s;
            field[s] = random.nextDouble() < kind.specialists() ? random.nextInt(3) : -1;
        }
    }

    /** The claims of one more night by those that speak, on new objects, judged where anybody speaks. */
    FusionShapes.Shape shape() {
        List<FactRow> rows = night(kind.speaking());
        truth.keySet().retainAll(rows.stream().map(FactRow::object).collect(Collectors.toSet()));
        return new FusionShapes.Shape(rows, truth);
    }

    private List<FactRow> night(int speaking) {
        night++;
        Set<Integer> chosen = new HashSet<>();
        while (chosen.size() < speaking) {
            chosen.add(random.nextInt(kind.sources()));
        }
        List<FactRow> rows = new ArrayList<>();
        for (int o = 0; o < kind.objects(); o++) {
            String object = "n" + night + "o" + o;
            int right = random.nextInt(kind.values());
            int tempting = (right + 1 + random.nextInt(kind.values() - 1)) % kind.values();
            String of = kind.labels() ? "" : object;
            truth.put(object, of + "v" + right);
            int[] said = new int[kind.sources()];
            for (int s = 0; s < said.length; s++) {
                said[s] = -1;
                if (copied[s] != s && said[copied[s]] >= 0 && random.nextDouble() < .8) {
                    said[s] = said[copied[s]];
                } else if (random.nextDouble() < kind.coverage()) {
                    said[s] = claim(s, o % 3, right, tempting);
                }
                if (said[s] >= 0 && chosen.contains(s)) {
                    rows.add(new FactRow(object, "s" + s, of + "v" + said[s]));
                }
            }
        }
        return rows;
    }

    private int claim(int source, int of, int right, int tempting) {
        double good = field[source] < 0 ? accuracy[source] : field[source] == of ? kind.high() : kind.low();
        if (random.nextDouble() < good) {
            return right;
        }
        if (random.nextDouble() < kind.plausible()) {
            return tempting;
        }
        return (right + 1 + random.nextInt(kind.values() - 1)) % kind.values();
    }
}
