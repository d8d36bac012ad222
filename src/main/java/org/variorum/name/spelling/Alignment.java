package org.variorum.name.spelling;

import java.util.ArrayList;
import java.util.List;

/** Lines up the sounds of two words. Needs time in proportion to the product of their lengths, which parsing bounds. Stateless. */
public final class Alignment {
    private Alignment() {}

    /**
     * One step of an alignment.
     *
     * @param a symbol of the first word, -1 for none
     * @param b symbol of the second word, -1 for none
     */
    public record Step(int a, int b) {}

    /** Log odds that both words are one name, by their sounds: the best sum over all ways to line them up. */
    public static float score(SoundCosts costs, short[] a, Script scriptA, short[] b, Script scriptB, float[] row) {
        row[0] = 0;
        for (int j = 0; j < b.length; j++) {
            row[j + 1] = row[j] + costs.gap(b[j], scriptA);
        }
        for (short symbol : a) {
            float gapA = costs.gap(symbol, scriptB);
            float diagonal = row[0];
            row[0] += gapA;
            for (int j = 0; j < b.length; j++) {
                float best = diagonal + costs.pair(symbol, b[j]);
                diagonal = row[j + 1];
                best = Math.max(best, diagonal + gapA);
                best = Math.max(best, row[j] + costs.gap(b[j], scriptA));
                row[j + 1] = best;
            }
        }
        return row[b.length];
    }

    /** The best way to line both words up, in reading order. */
    public static List<Step> steps(SoundCosts costs, short[] a, Script scriptA, short[] b, Script scriptB) {
        float[][] best = new float[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                float value = i == 0 && j == 0 ? 0 : Float.NEGATIVE_INFINITY;
                if (i > 0) {
                    value = Math.max(value, best[i - 1][j] + costs.gap(a[i - 1], scriptB));
                }
                if (j > 0) {
                    value = Math.max(value, best[i][j - 1] + costs.gap(b[j - 1], scriptA));
                }
                if (i > 0 && j > 0) {
                    value = Math.max(value, best[i - 1][j - 1] + costs.pair(a[i - 1], b[j - 1]));
                }
                best[i][j] = value;
            }
        }
        return back(costs, a, scriptB, b, best);
    }

    private static List<Step> back(SoundCosts costs, short[] a, Script scriptB, short[] b, float[][] best) {
        List<Step> steps = new ArrayList<>();
        int i = a.length;
        int j = b.length;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && best[i][j] == best[i - 1][j - 1] + costs.pair(a[i - 1], b[j - 1])) {
                steps.add(0, new Step(a[--i], b[--j]));
            } else if (i > 0 && best[i][j] == best[i - 1][j] + costs.gap(a[i - 1], scriptB)) {
                steps.add(0, new Step(a[--i], -1));
            } else {
                steps.add(0, new Step(-1, b[--j]));
            }
        }
        return steps;
    }
}
