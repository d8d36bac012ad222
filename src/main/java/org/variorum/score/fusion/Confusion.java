package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Support by confusion, for objects that all draw from a few common labels: how often each source says one label for another is learned
 * together with the labels (Dawid and Skene 1979), each source drawn towards the others as far as chance allows ({@link Lopsided}), so that a silent
 * one is not taken for a bad one. Linear in claims times labels. For one thread.
 */
final class Confusion {
    /** Most labels for which this makes sense. */
    static final int MOST_LABELS = 12;

    private static final int OBJECTS_PER_LABEL = 3;
    private static final int ROUNDS = 30;
    private static final double RIGHT = 0.8; // claims that each source is taken to have made of each label, rightly
    private static final double WRONG = 0.2; // and wrongly, over all other labels
    private static final double MOST_PAST = 50; // claims of the past that count

    private final Board board;
    private final Standings past;
    private final List<String> labels;
    private final int[] labelOf; // by value

    private Confusion(Board board, Standings past, List<String> labels) {
        this.board = board;
        this.past = past;
        this.labels = labels;
        this.labelOf = new int[board.values()];
        Arrays.setAll(labelOf, value -> labels.indexOf(board.value(value)));
    }

    /** Whether the objects of a board draw from a few common labels. */
    static boolean fits(Board board) {
        int labels = labels(board).size();
        return labels >= 2 && labels <= MOST_LABELS && board.objects() >= OBJECTS_PER_LABEL * labels;
    }

    /** Prepares a board that {@link #fits}. */
    static Confusion of(Board board, Standings past) {
        return new Confusion(board, past, labels(board));
    }

    /** The labels of a board, sorted; as soon as they are too many, no more of them. */
    private static List<String> labels(Board board) {
        TreeSet<String> labels = new TreeSet<>();
        for (int value = 0; value < board.values() && labels.size() <= MOST_LABELS; value++) {
            labels.add(board.value(value));
        }
        return new ArrayList<>(labels);
    }

    /** Learns labels and confusion from each other until both have settled. */
    Belief settle() {
        double[][] belief = votes();
        double[][][] confusion = confusion(belief);
        for (int round = 0; round < ROUNDS; round++) {
            double[] shares = shares(belief);
            for (int object = 0; object < belief.length; object++) {
                belief[object] = normalized(likelihood(object, shares, confusion, -1));
            }
            confusion = confusion(belief);
        }
        return belief(belief, confusion);
    }

    private double[][] votes() {
        double[][] votes = new double[board.objects()][labels.size()];
        for (int object = 0; object < votes.length; object++) {
            for (int value = board.first(object); value < board.first(object + 1); value++) {
                votes[object][labelOf[value]] += board.from(value + 1) - board.from(value);
            }
            double all = Arrays.stream(votes[object]).sum();
            votes[object] = Arrays.stream(votes[object]).map(v -> v / all).toArray();
        }
        return votes;
    }

    private double[] shares(double[][] belief) {
        double[] shares = new double[labels.size()];
        Arrays.fill(shares, 1);
        for (double[] of : belief) {
            for (int label = 0; label < shares.length; label++) {
                shares[label] += of[label];
            }
        }
        double all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(s -> s / all).toArray();
    }

    private double[][][] confusion(double[][] belief) {
        int size = labels.size();
        double[][][] counts = new double[board.sources()][size][size];
        for (int source = 0; source < counts.length; source++) {
            double known = Math.min(MOST_PAST, past.evidence(source)) / size;
            for (int label = 0; label < size; label++) {
                Arrays.fill(counts[source][label], (WRONG + known * (1 - past.accuracy(source))) / (size - 1));
                counts[source][label][label] = RIGHT + known * past.accuracy(source);
            }
        }
        for (int object = 0; object < belief.length; object++) {
            for (int value = board.first(object); value < board.first(object + 1); value++) {
                for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                    for (int label = 0; label < size; label++) {
                        counts[board.holder(claim)][label][labelOf[value]] += belief[object][label];
                    }
                }
            }
        }
        Lopsided.settle(counts);
        return counts;
    }

    /** Logarithms of the likelihood of each label, with one source left out. */
    private double[] likelihood(int object, double[] shares, double[][][] confusion, int without) {
        double[] likelihood = Arrays.stream(shares).map(Math::log).toArray();
        for (int value = board.first(object); value < board.first(object + 1); value++) {
            for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                int source = board.holder(claim);
                for (int label = 0; label < likelihood.length && source != without; label++) {
                    likelihood[label] +=
                            Math.log(confusion[source][label][labelOf[value]]) / (1 + board.together(claim));
                }
            }
        }
        return likelihood;
    }

    private Belief belief(double[][] belief, double[][][] confusion) {
        double[] shares = shares(belief);
        double[] support = new double[board.values()];
        double[] good = new double[confusion.length];
        double[] evidence = new double[confusion.length];
        for (int object = 0; object < belief.length; object++) {
            int others = board.from(board.first(object + 1)) - board.from(board.first(object)) - 1;
            double weight = (double) others / (others + 1);
            for (int value = board.first(object); value < board.first(object + 1); value++) {
                support[value] = belief[object][labelOf[value]];
                for (int claim = board.from(value); claim < board.from(value + 1); claim++) {
                    int source = board.holder(claim);
                    evidence[source] += weight;
                    good[source] += weight * normalized(likelihood(object, shares, confusion, source))[labelOf[value]];
                }
            }
        }
        return new Belief(support, good, evidence);
    }

    private static double[] normalized(double[] logarithms) {
        double most = Arrays.stream(logarithms).max().orElse(0);
        double[] weights =
                Arrays.stream(logarithms).map(l -> Math.exp(l - most)).toArray();
        double all = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / all).toArray();
    }
}
