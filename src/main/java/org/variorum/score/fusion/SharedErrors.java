package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sources make the same errors. Agreement alone proves nothing, for good sources agree because they are right; and agreement against a
 * close majority proves nothing either, for the majority may be wrong. Only where nearly all voices agree on one value and two sources share
 * another is their sharing counted. Claims that are known to print one text (a voice) count as one whatever they say elsewhere. The idea that shared errors betray copying is Dong, Berti-Equille and Srivastava's (2009). For one thread.
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
    private final double[] weights; // by claim
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
        this.weights = new double[board.claims()];
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

    /** Weight in (0, 1] of a claim as a voice of its own. */
    double weight(int claim) {
        return weights[claim];
    }

    /** Sum of the weights of all claims about an object. */
    double voices(int object) {
        double voices = 0;
        for (int claim = board.from(board.first(object)); claim < board.from(board.first(object + 1)); claim++) {
            voices += weights[claim];
        }
        return voices;
    }

    private void weigh() {
        Map<Long, Pair> all = new TreeMap<>(known);
        counted.forEach((key, pair) -> all.merge(key, pair, Pair::plus));
        int sources = board.sources();
        List<List<Long>> partners = new ArrayList<>();
        for (int source = 0; source < sources; source++) {
            partners.add(new ArrayList<>());
        }
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
        for (int value = 0; value < board.values(); value++) {
            weigh(value, others, degrees, holds);
        }
    }

    private void weigh(int value, int[][] others, double[][] degrees, boolean[] holds) {
        int from = board.from(value);
        int to = board.from(value + 1);
        for (int claim = from; claim < to; claim++) {
            holds[board.holder(claim)] = true;
        }
        for (int claim = from; claim < to; claim++) {
            int source = board.holder(claim);
            double together = board.together(claim);
            for (int j = 0; j < others[source].length; j++) {
                together += holds[others[source][j]] ? degrees[source][j] : 0;
            }
            weights[claim] = 1 / (1 + Math.min(to - from - 1, together));
        }
        for (int claim = from; claim < to; claim++) {
            holds[board.holder(claim)] = false;
        }
    }

    private void count() {
        Map<Long, double[]> found = new HashMap<>(); // same, either
        int[] winners = new int[board.objects()];
        for (int object = 0; object < winners.length; object++) {
            winners[object] = winner(object);
            if (winners[object] >= 0) {
                shareErrors(object, winners[object], found);
            }
        }
        for (int object = 0; object < winners.length && !found.isEmpty(); object++) {
            if (winners[object] >= 0) {
                countEither(object, winners[object], found);
            }
        }
        counted = new TreeMap<>();
        found.forEach((key, count) -> counted.put(key, new Pair(count[0], count[1] - count[0])));
    }

    /** The value that nearly all voices claim, or -1. */
    private int winner(int object) {
        double all = 0;
        double most = 0;
        int winner = -1;
        for (int value = board.first(object); value < board.first(object + 1); value++) {
            double voices = 0;
            for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                voices += weights[claim];
            }
            all += voices;
            if (voices > most) {
                most = voices;
                winner = value;
            }
        }
        return all >= FEWEST_VOICES && most >= OVERWHELMING * all && most < all ? winner : -1;
    }

    private void shareErrors(int object, int winner, Map<Long, double[]> found) {
        for (int value = board.first(object); value < board.first(object + 1); value++) {
            int from = board.from(value);
            int to = value == winner ? from : Math.min(from + MOST_TOGETHER, board.from(value + 1));
            for (int i = from; i < to; i++) {
                for (int j = from; j < i; j++) {
                    found.computeIfAbsent(key(board.holder(i), board.holder(j)), k -> new double[2])[0]++;
                }
            }
        }
    }

    /** Adds one for each pair of which one errs while the other speaks; a pair that errs together is added twice. */
    private void countEither(int object, int winner, Map<Long, double[]> found) {
        int begin = board.from(board.first(object));
        int end = board.from(board.first(object + 1));
        for (int wrong = begin; wrong < end; wrong++) {
            if (wrong >= board.from(winner) && wrong < board.from(winner + 1)) {
                continue;
            }
            for (int other = begin; other < end; other++) {
                double[] count = found.get(key(board.holder(wrong), board.holder(other)));
                if (count != null) {
                    count[1]++;
                }
            }
        }
    }
}
