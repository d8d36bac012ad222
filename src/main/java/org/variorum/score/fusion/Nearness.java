package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.List;

/**
 * Lets numbers that are nearly equal support each other, in objects whose values are all numbers. Other values stand apart. Immutable, safe to
 * share between threads.
 */
final class Nearness {
    private static final double TOLERANCE = 0.02; // of the larger number: from there on two are strangers
    private static final double LENDS = 0.5; // part of its support that an equal number would lend
    private static final double[] NO_NUMBERS = {};

    private final double[][] numbers; // by object; empty where a value is no number

    Nearness(Board board) {
        this.numbers = board.values().stream().map(Nearness::numbers).toArray(double[][]::new);
    }

    /** The support of the values of one object, each with what its neighbours lend it. */
    double[] spread(int object, double[] support) {
        double[] values = numbers[object];
        if (values.length < 2) {
            return support;
        }
        double[] spread = support.clone();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                double strange = TOLERANCE * Math.max(Math.abs(values[i]), Math.abs(values[j]));
                double near = strange == 0 ? 0 : Math.max(0, 1 - Math.abs(values[i] - values[j]) / strange);
                spread[i] += LENDS * near * support[j];
                spread[j] += LENDS * near * support[i];
            }
        }
        return spread;
    }

    private static double[] numbers(List<String> values) {
        double[] numbers = new double[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            String value = values.get(i).strip().replace(",", "");
            boolean plain =
                    !value.isEmpty() && value.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
            try {
                numbers[i] = plain ? Double.parseDouble(value) : Double.NaN;
            } catch (NumberFormatException e) {
                numbers[i] = Double.NaN; // 1.2.3 or 2022-01-26
            }
        }
        return Arrays.stream(numbers).anyMatch(Double::isNaN) ? NO_NUMBERS : numbers;
    }
}
