package org.variorum.score.fusion;

import java.util.Arrays;

/**
 * Draws what was counted of each source's confusion towards what all sources share, as far as the counts leave it open: a source is taken to be as
 * good as the others, equally good at every label, and to mistake labels as the others do, until its claims show otherwise beyond chance. How strongly
 * is told by the counts themselves (empirical Bayes, method of moments): where sources differ no more than chance makes them, all weigh the same, and
 * what comes out is a vote or close to it. Linear in sources times labels squared. Stateless.
 */
final class Lopsided {
    private static final double FEWEST = 20; // claims that a source's own mean stands for in each label, at least
    private static final double MOST = 1e4;

    private static final double LIKE_OTHERS =
            0.5; // part of the errors that go where those of all go; the rest go anywhere

    private Lopsided() {}

    /** Replaces counts by source, label and label said with shares that sum to 1 over the labels said; every count must be above 0. */
    static void settle(double[][][] counts) {
        int size = counts[0].length;
        double[] right = new double[counts.length];
        double[] all = new double[counts.length];
        for (int source = 0; source < counts.length; source++) {
            for (int label = 0; label < size; label++) {
                right[source] += counts[source][label][label];
                all[source] += sum(counts[source][label]);
            }
        }
        double[][] errors = errors(counts);
        double pool = sum(right) / sum(all);
        double asOthers = asOthers(right, all, pool);
        double[] accuracy = new double[counts.length];
        Arrays.setAll(accuracy, source -> (right[source] + asOthers * pool) / (all[source] + asOthers));
        double asAllLabels = asAllLabels(counts, right, all);
        for (int source = 0; source < counts.length; source++) {
            for (int label = 0; label < size; label++) {
                double[] row = counts[source][label];
                for (int said = 0; said < size; said++) {
                    double share = said == label ? accuracy[source] : (1 - accuracy[source]) * errors[label][said];
                    row[said] += asAllLabels * share;
                }
                double ofRow = sum(row);
                Arrays.setAll(row, said -> row[said] / ofRow);
            }
        }
    }

    /** What is said for each label by who errs: half of it what all together say there, for common errors betray no common cause by themselves. */
    private static double[][] errors(double[][][] counts) {
        int size = counts[0].length;
        double[][] errors = new double[size][size];
        for (double[][] ofSource : counts) {
            for (int label = 0; label < size; label++) {
                for (int said = 0; said < size; said++) {
                    errors[label][said] += said == label ? 0 : ofSource[label][said];
                }
            }
        }
        for (int label = 0; label < size; label++) {
            double all = sum(errors[label]);
            for (int said = 0; said < size; said++) {
                double evenly = (1 - LIKE_OTHERS) / (size - 1);
                errors[label][said] = said == label ? 0 : LIKE_OTHERS * errors[label][said] / all + evenly;
            }
        }
        return errors;
    }

    /** How many claims the pool stands for in the accuracy of a source: the fewer, the more the sources differ. */
    private static double asOthers(double[] right, double[] all, double pool) {
        double chance = pool * (1 - pool);
        double excess = 0;
        double claims = 0;
        double squares = 0;
        for (int source = 0; source < all.length; source++) {
            double off = right[source] / all[source] - pool;
            excess += all[source] * off * off - chance;
            claims += all[source];
            squares += all[source] * all[source];
        }
        return weight(chance, excess / Math.max(1, claims - squares / claims));
    }

    /** How many claims a source's accuracy over all labels stands for in each of them: the fewer, the more lopsided the sources are. */
    private static double asAllLabels(double[][][] counts, double[] right, double[] all) {
        double excess = 0;
        double chance = 0;
        for (int source = 0; source < counts.length; source++) {
            double mean = right[source] / all[source];
            for (int label = 0; label < counts[source].length; label++) {
                double claims = sum(counts[source][label]);
                double off = counts[source][label][label] / claims - mean;
                excess += claims * off * off - mean * (1 - mean) * (1 - claims / all[source]);
                chance += claims * mean * (1 - mean);
            }
        }
        return Math.max(FEWEST, weight(chance / sum(all), excess / sum(all)));
    }

    /** The weight of a Beta distribution with this variance among those whose members vary by chance alone as given. */
    private static double weight(double chance, double variance) {
        return variance <= 0 ? MOST : Math.max(0, Math.min(MOST, chance / variance - 1));
    }

    private static double sum(double[] of) {
        return Arrays.stream(of).sum();
    }
}
