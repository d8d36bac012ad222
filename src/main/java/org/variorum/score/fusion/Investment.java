package org.variorum.score.fusion;

import java.util.Arrays;

/**
 * Support by standing, for objects that each have values of their own. Sources spend their standing on what they claim and earn it back as far
 * as their claims are supported, round by round; so a few good sources outweigh many that err together (after PooledInvestment, Pasternack and
 * Roth 2010). Unlike there, each claim weighs only as the voice of its own that shared errors leave it, and the claims of a busy source are thinned
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
    private final double[] standing;
    private final double[] thinned;

    /** Starts from one standing for all. */
    Investment(Board board, SharedErrors errors) {
        this.board = board;
        this.errors = errors;
        this.standing = new double[board.sources()];
        Arrays.fill(standing, 1);
        this.thinned = thinned(board.claimsBySource());
    }

    /** Spends and earns until the standings have settled. */
    Belief settle() {
        double[] support = new double[board.values()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] earned = new double[standing.length];
            double[] claims = new double[standing.length];
            for (int object = 0; object < board.objects(); object++) {
                double[] pooled = pooled(board.spread(object, invested(object)));
                System.arraycopy(pooled, 0, support, board.first(object), pooled.length);
                earn(object, support, earned, claims);
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
        int first = board.first(object);
        double[] invested = new double[board.first(object + 1) - first];
        for (int value = 0; value < invested.length; value++) {
            for (int claim = board.from(first + value); claim < board.from(first + value + 1); claim++) {
                invested[value] += stake(claim);
            }
        }
        return invested;
    }

    private double stake(int claim) {
        int source = board.holder(claim);
        return errors.weight(claim) * standing[source] / thinned[source];
    }

    private void earn(int object, double[] support, double[] earned, double[] claims) {
        for (int value = board.first(object); value < board.first(object + 1); value++) {
            for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                earned[board.holder(claim)] += support[value];
                claims[board.holder(claim)]++;
            }
        }
    }

    /** What the sources are worth in the eyes of the others: each of their claims against the support that it has without them. */
    private Belief belief(double[] support) {
        double[] good = new double[standing.length];
        double[] evidence = new double[standing.length];
        for (int object = 0; object < board.objects(); object++) {
            int first = board.first(object);
            double[] invested = invested(object);
            double voices = errors.voices(object);
            for (int value = 0; value < invested.length; value++) {
                for (int claim = board.from(first + value); claim < board.from(first + value + 1); claim++) {
                    double[] without = invested.clone();
                    without[value] = Math.max(0, without[value] - stake(claim));
                    double others = Math.max(0, voices - errors.weight(claim));
                    double[] fit = pooled(board.spread(object, without));
                    evidence[board.holder(claim)] += others / (others + 1);
                    good[board.holder(claim)] += others / (others + 1) * fit[value];
                }
            }
        }
        return new Belief(support, good, evidence);
    }

    private static double[] pooled(double[] invested) {
        double most = Arrays.stream(invested).max().orElse(0);
        double[] pooled = new double[invested.length];
        double sum = 0;
        for (int value = 0; value < pooled.length; value++) {
            pooled[value] = most <= 0 ? 1 : Math.pow(invested[value] / most, POOLING);
            sum += pooled[value];
        }
        for (int value = 0; value < pooled.length; value++) {
            pooled[value] /= sum;
        }
        return pooled;
    }

    /** Those who claim little are likelier to know what they claim. */
    private static double[] thinned(int[] claims) {
        double most = Arrays.stream(claims).max().orElse(1);
        return Arrays.stream(claims)
                .mapToDouble(c -> Math.pow(c / most, THINNING))
                .toArray();
    }
}
