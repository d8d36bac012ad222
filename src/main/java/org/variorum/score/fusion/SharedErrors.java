package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sources make the same errors. Agreement alone proves nothing, for good sources agree because they are right; and agreement against a
 * close majority proves nothing either, for the majority may be wrong. Only where nearly all voices agree on one value and two sources share
 * another is their sharing counted. The idea that shared errors betray copying is Dong, Berti-Equille and Srivastava's (2009). For one thread.
 */
final class SharedErrors {
    private static final double OVERWHELMING = 0.75; // share of the voices that makes every other value an error
    private static final double FEWEST_VOICES = 3;
    private static final double DOUBT = 5; // errors that a pair is taken to have made apart
    private static final int ROUNDS = 3;
    private static final int MOST_TOGETHER = 60; // holders of one wrong value that are looked at pair by pair

    private static final Pair NO_PAIR = new Pair(0, 0);

    private final Board board;
    private final Map<Long, Pair> known;
    private final double[][][] weights; // by object, value, place among its holders
    private Map<Long, Pair> counted = new TreeMap<>();

    /**
     * What is known of two sources.
     *
     * @param same errors that both made alike
     * @param either errors that either made where both spoke
     */
    record Pair(double same, double either) {
        /** Both added. */
        Pair plus(Pair other) {
            return new Pair(same + other.same, either + other.either);
        }
    }

    /** @param known what earlier calls counted, by {@link #key} */
    SharedErrors(Board board, Map<Long, Pair> known) {
        this.board = board;
        this.known = known;
        this.weights = new double[board.objects().size()][][];
        weigh();
        for (int round = 0; round < ROUNDS; round++) {
            count();
            weigh();
        }
    }

    /** The key of two sources in the maps of pairs. */
    static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    /** What this call counted, without what was known before. */
    Map<Long, Pair> counted() {
        return counted;
    }

    /** Weight in (0, 1] of each holder of a value as a voice of its own, parallel to the holders. */
    double[] weights(int object, int value) {
        return weights[object][value];
    }

    private void weigh() {
        Map<Long, Pair> all = new TreeMap<>(known);
        counted.forEach((key, pair) -> all.merge(key, pair, Pair::plus));
        int sources = board.sources().size();
        List<List<Long>> partners = new ArrayList<>();
        board.sources().forEach(source -> partners.add(new ArrayList<>()));
        all.keySet().forEach(key -> {
            partners.get((int) (key >> Integer.SIZE)).add(key);
            partners.get(key.intValue()).add(key);
        });
        double[][] degrees = new double[sources][];
        int[][] others = new int[sources][];
        for (int source = 0; source < sources; source++) {
            int self = source;
            degrees[source] = partners.get(source).stream()
                    .map(key -> all.getOrDefault(key, NO_PAIR))
                    .mapToDouble(pair -> pair.same() / (pair.either() + DOUBT))
                    .toArray();
            others[source] = partners.get(source).stream()
                    .mapToInt(key -> (int) (key >> Integer.SIZE) == self ? key.intValue() : (int) (key >> Integer.SIZE))
                    .toArray();
        }
        boolean[] holds = new boolean[sources];
        for (int object = 0; object < weights.length; object++) {
            List<int[]> values = board.holders().get(object);
            weights[object] = new double[values.size()][];
            for (int value = 0; value < weights[object].length; value++) {
                weights[object][value] = weigh(values.get(value), others, degrees, holds);
            }
        }
    }

    private static double[] weigh(int[] holders, int[][] others, double[][] degrees, boolean[] holds) {
        for (int source : holders) {
            holds[source] = true;
        }
        double[] weights = new double[holders.length];
        for (int i = 0; i < weights.length; i++) {
            int source = holders[i];
            double together = 0;
            for (int j = 0; j < others[source].length; j++) {
                together += holds[others[source][j]] ? degrees[source][j] : 0;
            }
            weights[i] = 1 / (1 + together);
        }
        for (int source : holders) {
            holds[source] = false;
        }
        return weights;
    }

    private void count() {
        Map<Long, double[]> same = new TreeMap<>();
        List<Integer> sure = new ArrayList<>();
        List<Integer> winners = new ArrayList<>();
        for (int object = 0; object < weights.length; object++) {
            int winner = winner(object);
            if (winner >= 0) {
                sure.add(object);
                winners.add(winner);
                shareErrors(object, winner, same);
            }
        }
        Map<Long, double[]> either = new HashMap<>();
        same.keySet().forEach(key -> either.put(key, new double[1]));
        for (int i = 0; i < sure.size(); i++) {
            countEither(sure.get(i), winners.get(i), either);
        }
        counted = new TreeMap<>();
        same.forEach(
                (key, count) -> counted.put(key, new Pair(count[0], either.getOrDefault(key, count)[0] - count[0])));
    }

    /** The value that nearly all voices claim, or -1. */
    private int winner(int object) {
        double all = 0;
        double most = 0;
        int winner = -1;
        for (int value = 0; value < weights[object].length; value++) {
            double voices = Arrays.stream(weights[object][value]).sum();
            all += voices;
            if (voices > most) {
                most = voices;
                winner = value;
            }
        }
        return all >= FEWEST_VOICES && most >= OVERWHELMING * all ? winner : -1;
    }

    private void shareErrors(int object, int winner, Map<Long, double[]> same) {
        List<int[]> values = board.holders().get(object);
        for (int value = 0; value < values.size(); value++) {
            int[] wrong = values.get(value);
            int size = value == winner ? 0 : Math.min(MOST_TOGETHER, wrong.length);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    same.computeIfAbsent(key(wrong[i], wrong[j]), k -> new double[1])[0]++;
                }
            }
        }
    }

    /** Adds one for each pair of which one errs while the other speaks; a pair that errs together is added twice. */
    private void countEither(int object, int winner, Map<Long, double[]> either) {
        List<int[]> values = board.holders().get(object);
        for (int value = 0; value < values.size(); value++) {
            if (value == winner) {
                continue;
            }
            for (int wrong : values.get(value)) {
                for (int[] others : values) {
                    for (int other : others) {
                        double[] count = either.get(key(wrong, other));
                        if (count != null) {
                            count[0]++;
                        }
                    }
                }
            }
        }
    }
}
