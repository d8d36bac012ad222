package org.variorum.score.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LopsidedTest {
    /** Counts of workers of some accuracies, who each tell the same number of items of two labels. */
    private static double[][][] counts(double[] ofFirst, double[] ofSecond, int items) {
        Random random = new Random(7);
        double[][][] counts = new double[ofFirst.length][2][2];
        for (int worker = 0; worker < counts.length; worker++) {
            for (double[] row : counts[worker]) {
                Arrays.fill(row, 0.1);
            }
            for (int item = 0; item < items; item++) {
                int label = item % 2;
                boolean right = random.nextDouble() < (label == 0 ? ofFirst : ofSecond)[worker];
                counts[worker][label][right ? label : 1 - label]++;
            }
        }
        return counts;
    }

    private static double[] all(double accuracy) {
        double[] all = new double[30];
        Arrays.fill(all, accuracy);
        return all;
    }

    @Test
    void workersWhoDifferNoMoreThanByChanceComeOutAlike() {
        double[][][] counts = counts(all(0.7), all(0.7), 60);
        Lopsided.settle(counts);
        for (double[][] worker : counts) {
            assertEquals(0.7, worker[0][0], 0.08);
            assertEquals(0.7, worker[1][1], 0.08);
        }
    }

    @Test
    void workersWhoDifferByMoreThanChanceStayApart() {
        double[] skills = all(0.6);
        Arrays.fill(skills, 0, 10, 0.95);
        double[][][] counts = counts(skills, skills, 60);
        Lopsided.settle(counts);
        for (int worker = 0; worker < counts.length; worker++) {
            assertEquals(worker < 10, counts[worker][0][0] > 0.8, "worker " + worker);
        }
    }

    @Test
    void oneWhoKnowsOneLabelWellAndTheOtherBadlyIsSeenAsSuch() {
        double[][][] counts = counts(all(0.95), all(0.5), 200);
        Lopsided.settle(counts);
        for (double[][] worker : counts) {
            assertTrue(worker[0][0] > 0.85 && worker[1][1] < 0.65, Arrays.deepToString(worker));
        }
    }

    @Test
    void everyRowSumsToOne() {
        double[][][] counts = counts(all(0.8), all(0.7), 11);
        Lopsided.settle(counts);
        for (double[][] worker : counts) {
            for (double[] row : worker) {
                assertEquals(1, row[0] + row[1], 1e-12);
            }
        }
    }
}
