package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Support by the odds that each claim is right, for objects that each have values of their own. Sources are held to what earlier calls learned of
 * them, or to the pool of all sources, until their own claims outweigh that: so it serves where the claims at hand are few, and where much is known
 * from before; {@link Investment} serves where neither holds. Accuracies and support are found in turn (after Accu, Dong, Berti-Equille and
 * Srivastava 2009), each claim weighing as the voice of its own that shared errors leave it. Linear in the claims. For one thread.
 */
final class NaiveBayes {
    private static final int ROUNDS = 10;
    private static final double WRONG_VALUES =
            3; // that an object is taken to have, as in the score of a night; more of them make a majority stronger
    private static final double SURE = 0.99; // accuracy beyond which nobody is held to be
    private static final double HOPELESS = 0.02;

    private final Board board;
    private final SharedErrors errors;
    private final Nearness nearness;
    private final Standings past;
    private final double[] accuracy;

    /** Starts from the accuracy that the past gave each source. */
    NaiveBayes(Board board, SharedErrors errors, Standings past) {
        this.board = board;
        this.errors = errors;
        this.nearness = new Nearness(board);
        this.past = past;
        this.accuracy = IntStream.range(0, board.sources().size())
                .mapToDouble(past::accuracy)
                .toArray();
    }

    /** Finds accuracies and support in turn. */
    Belief settle() {
        double[][] support = new double[board.objects().size()][];
        for (int round = 0; round < ROUNDS; round++) {
            double[] good = new double[accuracy.length];
            double[] claims = new double[accuracy.length];
            for (int object = 0; object < support.length; object++) {
                support[object] = shares(object, odds(object));
                List<int[]> values = board.holders().get(object);
                for (int value = 0; value < values.size(); value++) {
                    for (int source : values.get(value)) {
                        good[source] += support[object][value];
                        claims[source]++;
                    }
                }
            }
            Arrays.setAll(accuracy, source -> past.accuracy(source, good[source], claims[source]));
        }
        return belief(support);
    }

    /** Sum over the claims of each value of the logarithms of their odds. */
    private double[] odds(int object) {
        List<int[]> values = board.holders().get(object);
        double[] odds = new double[values.size()];
        for (int value = 0; value < odds.length; value++) {
            double[] weights = errors.weights(object, value);
            for (int i = 0; i < weights.length; i++) {
                odds[value] += odds(values.get(value)[i], weights[i]);
            }
        }
        return odds;
    }

    private double odds(int source, double weight) {
        double right = Math.max(HOPELESS, Math.min(SURE, accuracy[source]));
        return weight * Math.log(WRONG_VALUES * right / (1 - right));
    }

    private double[] shares(int object, double[] odds) {
        double[] spread = nearness.spread(object, odds);
        double most = Arrays.stream(spread).max().orElse(0);
        double sum = Arrays.stream(spread).map(x -> Math.exp(x - most)).sum();
        return Arrays.stream(spread).map(x -> Math.exp(x - most) / sum).toArray();
    }

    /** What the sources are worth in the eyes of the others: each of their claims against the support that it has without them. */
    private Belief belief(double[][] support) {
        double[] good = new double[accuracy.length];
        double[] evidence = new double[accuracy.length];
        for (int object = 0; object < support.length; object++) {
            List<int[]> values = board.holders().get(object);
            double[] odds = odds(object);
            double voices = 0;
            for (int value = 0; value < odds.length; value++) {
                voices += Arrays.stream(errors.weights(object, value)).sum();
            }
            for (int value = 0; value < odds.length; value++) {
                double[] weights = errors.weights(object, value);
                for (int i = 0; i < weights.length; i++) {
                    int source = values.get(value)[i];
                    double[] without = odds.clone();
                    without[value] -= odds(source, weights[i]);
                    double others = Math.max(0, voices - weights[i]);
                    evidence[source] += others / (others + 1);
                    good[source] += others / (others + 1) * shares(object, without)[value];
                }
            }
        }
        return new Belief(support, good, evidence);
    }
}
