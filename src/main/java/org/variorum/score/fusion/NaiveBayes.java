package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Support by the odds that each claim is right, for objects that each have values of their own. Sources are held to what earlier calls learned of
 * them, or to the pool of all sources, until their own claims outweigh that: so it serves where the claims at hand are few, and where much is known
 * from before; {@link Investment} serves where neither holds. Accuracies and support are found in turn (after Accu, Dong, Berti-Equille and
 * Srivastava 2009), each claim weighing as the voice of its own that shared errors leave it. What nobody else speaks about says nothing of a
 * source. Linear in the claims. For one thread.
 */
final class NaiveBayes {
    private static final int ROUNDS = 10;
    private static final double WRONG_VALUES =
            3; // that an object is taken to have, as in the score of a night; more of them make a majority stronger
    private static final double SURE = 0.99; // accuracy beyond which nobody is held to be
    private static final double HOPELESS = 0.02;

    private final Board board;
    private final SharedErrors errors;
    private final Standings past;
    private final double[] accuracy;

    /** Starts from the accuracy that the past gave each source. */
    NaiveBayes(Board board, SharedErrors errors, Standings past) {
        this.board = board;
        this.errors = errors;
        this.past = past;
        this.accuracy =
                IntStream.range(0, board.sources()).mapToDouble(past::accuracy).toArray();
    }

    /** Finds accuracies and support in turn. */
    Belief settle() {
        double[] support = new double[board.values()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] good = new double[accuracy.length];
            double[] claims = new double[accuracy.length];
            for (int object = 0; object < board.objects(); object++) {
                double[] shares = shares(object, odds(object));
                System.arraycopy(shares, 0, support, board.first(object), shares.length);
                if (board.from(board.first(object + 1)) - board.from(board.first(object)) > 1) {
                    learn(object, support, good, claims);
                }
            }
            Arrays.setAll(accuracy, source -> past.accuracy(source, good[source], claims[source]));
        }
        return belief(support);
    }

    private void learn(int object, double[] support, double[] good, double[] claims) {
        for (int value = board.first(object); value < board.first(object + 1); value++) {
            for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                good[board.holder(claim)] += support[value];
                claims[board.holder(claim)]++;
            }
        }
    }

    /** Sum over the claims of each value of the logarithms of their odds. */
    private double[] odds(int object) {
        int first = board.first(object);
        double[] odds = new double[board.first(object + 1) - first];
        for (int value = 0; value < odds.length; value++) {
            for (int claim = board.from(first + value); claim < board.from(first + value + 1); claim++) {
                odds[value] += claimed(claim);
            }
        }
        return odds;
    }

    private double claimed(int claim) {
        double right = Math.max(HOPELESS, Math.min(SURE, accuracy[board.holder(claim)]));
        return errors.weight(claim) * Math.log(WRONG_VALUES * right / (1 - right));
    }

    private double[] shares(int object, double[] odds) {
        double[] shares = board.spread(object, odds.clone());
        double most = Arrays.stream(shares).max().orElse(0);
        double sum = 0;
        for (int value = 0; value < shares.length; value++) {
            shares[value] = Math.exp(shares[value] - most);
            sum += shares[value];
        }
        for (int value = 0; value < shares.length; value++) {
            shares[value] /= sum;
        }
        return shares;
    }

    /** What the sources are worth in the eyes of the others: each of their claims against the support that it has without them. */
    private Belief belief(double[] support) {
        double[] good = new double[accuracy.length];
        double[] evidence = new double[accuracy.length];
        for (int object = 0; object < board.objects(); object++) {
            int first = board.first(object);
            double[] odds = odds(object);
            double voices = errors.voices(object);
            for (int value = 0; value < odds.length; value++) {
                for (int claim = board.from(first + value); claim < board.from(first + value + 1); claim++) {
                    double[] without = odds.clone();
                    without[value] -= claimed(claim);
                    double others = Math.max(0, voices - errors.weight(claim));
                    evidence[board.holder(claim)] += others / (others + 1);
                    good[board.holder(claim)] += others / (others + 1) * shares(object, without)[value];
                }
            }
        }
        return new Belief(support, good, evidence);
    }
}
