package org.variorum.name.spelling.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines up the sounds of two words. Needs time in proportion to the product of their lengths, which parsing bounds.
 * Stateless.
 */
public final class Alignment {
    private Alignment() {}

    /**
     * One step of an alignment.
     *
     * @param a symbol of the first word, -1 for none
     * @param b symbol of the second word, -1 for none
     */
    public record Step(int a, int b) {}

    /**
     * Log odds that both words are one name, by their sounds: the best sum over all ways to line them up.
     *
     * @param room for twice the symbols of the second word and one more, to work in
     */
    public static float score(SoundCosts costs, Sounding a, Script scriptA, Sounding b, Script scriptB, int[] room) {
        return score(costs, a, scriptA, b.symbols, b.symbols.length, scriptB, room);
    }

    /** The same for the first symbols of an array. */
    public static float score(
            SoundCosts costs, Sounding a, Script scriptA, short[] b, int lengthB, Script scriptB, int[] room) {
        int gaps = lengthB + 1;
        int sum = 0;
        room[0] = 0;
        for (int j = 0; j < lengthB; j++) {
            int gap = costs.alone(b[j], scriptA);
            room[gaps + j] = gap;
            sum += gap;
            room[j + 1] = sum;
        }
        for (short symbol : a.symbols) {
            int gapA = costs.alone(symbol, scriptB);
            int row = costs.row(symbol);
            int diagonal = room[0];
            int left = diagonal + gapA;
            room[0] = left;
            for (int j = 0; j < lengthB; j++) {
                int above = room[j + 1];
                int best = Math.max(diagonal + costs.at(row, b[j]), above + gapA);
                left = Math.max(best, left + room[gaps + j]);
                diagonal = above;
                room[j + 1] = left;
            }
        }
        return room[lengthB] / SoundCosts.PARTS;
    }

    /** The best way to line both words up, in reading order. */
    public static List<Step> steps(
            SoundCosts costs, Sounding soundsA, Script scriptA, Sounding soundsB, Script scriptB) {
        short[] a = soundsA.symbols;
        short[] b = soundsB.symbols;
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
