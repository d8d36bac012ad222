package org.variorum.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.compare.Axis;

/**
 * What the nights before one night tell of its sources. A night counts half after each half-life. A source is held to be what the pool of all
 * sources is until its own evidence says otherwise, and on one axis what it is on all of them. Without a past it is {@link TrackRecord#unknown}.
 * Immutable, safe to share between threads. Beta posteriors, shrunk: SCORING.md, section 4.
 */
public final class NightLedger implements TrackRecord {
    private final ScoreSettings settings;
    private final Map<String, Standing> sources;
    private final double pool;

    /**
     * What is known of one source, faded.
     *
     * @param nights on which it earned anything
     * @param good evidence that fitted
     * @param evidence all evidence
     * @param axes the same by axis, each of one night or more
     */
    public record Standing(int nights, double good, double evidence, Map<Axis, Sum> axes) {}

    /** Good and all evidence of one axis, faded. */
    public record Sum(double good, double evidence) {}

    private NightLedger(ScoreSettings settings, Map<String, Standing> sources) {
        this.settings = settings;
        this.sources = sources;
        double good = 0;
        double evidence = 0;
        for (Standing standing : sources.values()) {
            good += standing.good();
            evidence += standing.evidence();
        }
        this.pool = shrunk(settings.prior(), good, evidence);
    }

    /** What is known of a source; nothing if it is new. */
    public Standing of(String source) {
        return sources.getOrDefault(source, new Standing(0, 0, 0, Map.of()));
    }

    /** Expected accuracy of a source over all axes, in (0, 1). */
    public double accuracy(String source) {
        Standing standing = sources.get(source);
        return standing == null ? settings.prior() : shrunk(pool, standing.good(), standing.evidence());
    }

    @Override
    public double accuracy(String source, Axis axis) {
        Sum sum = of(source).axes().getOrDefault(axis, new Sum(0, 0));
        return shrunk(accuracy(source), sum.good(), sum.evidence());
    }

    @Override
    public double prior() {
        return pool;
    }

    private double shrunk(double towards, double good, double evidence) {
        double weight = settings.memoryWeight();
        return (weight * towards + good) / (weight + evidence);
    }

    /** Takes in what earlier nights left, in any order that is the same on every run. For one thread. */
    public static final class Reader {
        private final LocalDate night;
        private final ScoreSettings settings;
        private final Map<String, Map<Axis, double[]>> sums = new HashMap<>(); // good and evidence
        private final Map<String, Integer> nights = new HashMap<>();
        private final Map<String, LocalDate> last = new HashMap<>();

        /** @param night for which it is kept */
        public Reader(LocalDate night, ScoreSettings settings) {
            this.night = night;
            this.settings = settings;
        }

        /**
         * Takes in one entry; those of one night follow each other.
         *
         * @throws IllegalArgumentException if its night is not before the one that the ledger is for
         */
        public void add(LocalDate of, Earned earned) {
            long days = ChronoUnit.DAYS.between(of, night);
            if (days <= 0) {
                throw new IllegalArgumentException("night " + of + " is not before " + night);
            }
            double left = Math.pow(0.5, days / settings.halfLife());
            double[] sum = sums.computeIfAbsent(earned.source(), s -> new EnumMap<>(Axis.class))
                    .computeIfAbsent(earned.axis(), a -> new double[2]);
            sum[0] += left * earned.good();
            sum[1] += left * earned.evidence();
            if (!of.equals(last.put(earned.source(), of))) {
                nights.merge(earned.source(), 1, Integer::sum);
            }
        }

        /** The ledger of all that was taken in. */
        public NightLedger ledger() {
            Map<String, Standing> sources = new TreeMap<>(); // sums come out the same in the same order only
            sums.forEach((source, ofAxes) -> {
                Map<Axis, Sum> axes = new EnumMap<>(Axis.class);
                ofAxes.forEach((axis, sum) -> axes.put(axis, new Sum(Math.min(sum[0], sum[1]), sum[1])));
                sources.put(
                        source,
                        new Standing(
                                nights.getOrDefault(source, 0),
                                axes.values().stream().mapToDouble(Sum::good).sum(),
                                axes.values().stream()
                                        .mapToDouble(Sum::evidence)
                                        .sum(),
                                Collections.unmodifiableMap(axes)));
            });
            return new NightLedger(settings, sources);
        }
    }
}
