package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.List;

/**
 * Support by standing, for objects that each have values of their own. Sources spend their standing on what they claim and earn it back as far
 * as their claims are supported, round by round; so a few good sources outweigh many that err together (after PooledInvestment, Pasternack and
 * Roth 2010). Unlike there, each claim weighs only as the voice of its own that shared errors leave it, the claims of a busy source are thinned
 * less. For sources of which nothing is known yet. Linear in the claims. For one thread.
 */
final class Investment {
    private static final int ROUNDS = 8;
    private static final double POOLING = 1.4; // exponent of the published method
    private static final double THINNING =
            0.5; // 1: a source spreads one standing over its claims; 0: one for each claim
    private static final double DOUBT = 2; // claims that a source is taken to have made before it is measured

    private final Board board;
    private final SharedErrors errors;
    private final Nearness nearness;
    private final double[] standing;
    private final double[] thinned;

    /** Starts from one standing for all. */
    Investment(Board board, SharedErrors errors) {
        this.board = board;
        this.errors = errors;
        this.nearness = new Nearness(board);
        this.standing = new double[board.sources().size()];
        Arrays.fill(standing, 1);
        this.thinned = thinned(board.claims());
    }

    /** Spends and earns until the standings have settled. */
    Belief settle() {
        double[][] support = new double[board.objects().size()][];
        for (int round = 0; round < ROUNDS; round++) {
            double[] earned = new double[standing.length];
            double[] claims = new double[standing.length];
            for (int object = 0; object < support.length; object++) {
                support[object] = pooled(nearness.spread(object, invested(object)));
                earn(object, support[object], earned, claims);
            }
            for (int source = 0; source < standing.length; source++) {
                double good = earned[source] + DOUBT * Standings.PRIOR;
                standing[source] *= good / (claims[source] + DOUBT);
            }
            double most = Arrays.stream(standing).max().orElse(1);
            Arrays.setAll(standing, source -> standing[source] / most);
        }
        return belief(support);
    }

    private double[] invested(int object) {
        List<int[]> values = board.holders().get(object);
        double[] invested = new double[values.size()];
        for (int value = 0; value < invested.length; value++) {
            double[] weights = errors.weights(object, value);
            int[] holders = values.get(value);
            for (int i = 0; i < holders.length; i++) {
                invested[value] += stake(holders[i], weights[i]);
            }
        }
        return invested;
    }

    private double stake(int source, double weight) {
        return weight * standing[source] / thinned[source];
    }

    private void earn(int object, double[] support, double[] earned, double[] claims) {
        List<int[]> values = board.holders().get(object);
        for (int value = 0; value < support.length; value++) {
            for (int source : values.get(value)) {
                earned[source] += support[value];
                claims[source]++;
            }
        }
    }

    /** What the sources are worth in the eyes of the others: each of their claims against the support that it has without them. */
    private Belief belief(double[][] support) {
        double[] good = new double[standing.length];
        double[] evidence = new double[standing.length];
        for (int object = 0; object < support.length; object++) {
            List<int[]> values = board.holders().get(object);
            double[] invested = invested(object);
            double voices = 0;
            for (int value = 0; value < invested.length; value++) {
                voices += Arrays.stream(errors.weights(object, value)).sum();
            }
            for (int value = 0; value < invested.length; value++) {
                double[] weights = errors.weights(object, value);
                for (int i = 0; i < weights.length; i++) {
                    int source = values.get(value)[i];
                    double[] without = invested.clone();
                    without[value] = Math.max(0, without[value] - stake(source, weights[i]));
                    double others = Math.max(0, voices - weights[i]);
                    double[] fit = pooled(nearness.spread(object, without));
                    evidence[source] += others / (others + 1);
                    good[source] += others / (others + 1) * fit[value];
                }
            }
        }
        return new Belief(support, good, evidence);
    }

    private static double[] pooled(double[] invested) {
        double most = Arrays.stream(invested).max().orElse(0);
        if (most <= 0) {
            return Arrays.stream(invested).map(i -> 1.0 / invested.length).toArray();
        }
        double[] pooled =
                Arrays.stream(invested).map(i -> Math.pow(i / most, POOLING)).toArray();
        double sum = Arrays.stream(pooled).sum();
        return Arrays.stream(pooled).map(p -> p / sum).toArray();
    }

    /** Those who claim little are likelier to know what they claim. */
    private static double[] thinned(int[] claims) {
        double most = Arrays.stream(claims).max().orElse(1);
        return Arrays.stream(claims)
                .mapToDouble(c -> Math.pow(c / most, THINNING))
                .toArray();
    }
}
