package org.variorum.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.variorum.compare.Cell;
import org.variorum.compare.Comparison;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Slot;
import org.variorum.story.Story;
import org.variorum.story.Voices;

/**
 * How far the voices of one story agree. Pairs of voices, not of articles, are compared, so that forty prints of one text do not make agreement.
 * Stateless.
 */
final class Agreement {
    private static final int RESAMPLES = 200;
    private static final double LOW_POINT = 0.05;

    private Agreement() {}

    static StoryAgreement of(Story story, Comparison comparison, Compatibility compatibility) {
        Voices voices = Voices.of(story);
        List<double[]> shared = new ArrayList<>(); // agreement, importance
        for (Slot slot : comparison.slots()) {
            double agreement = agreement(slot, voices, compatibility);
            if (!Double.isNaN(agreement)) {
                shared.add(new double[] {agreement, slot.importance()});
            }
        }
        if (shared.isEmpty()) {
            return new StoryAgreement(story.id(), Double.NaN, Double.NaN, Double.NaN);
        }
        double agreement = mean(shared);
        double[] resampled = resample(shared, story.id());
        return new StoryAgreement(
                story.id(),
                agreement,
                Math.min(agreement, resampled[(int) (LOW_POINT * RESAMPLES)]),
                Math.max(agreement, resampled[RESAMPLES - 1 - (int) (LOW_POINT * RESAMPLES)]));
    }

    /** Mean kappa over the pairs of voices in a slot, or NaN if it holds less than two. */
    private static double agreement(Slot slot, Voices voices, Compatibility compatibility) {
        int values = slot.values().size();
        List<List<Integer>> holders = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            holders.add(new ArrayList<>());
        }
        for (int i = 0; i < slot.cells().size(); i++) {
            Cell cell = slot.cells().get(i);
            if (cell.state() == Cell.State.VALUE) {
                holders.get(cell.value()).add(i);
            }
        }
        double[] sum = new double[values];
        double pairs = 0;
        double agreeing = 0;
        for (int value = 0; value < values; value++) {
            double[] weights = byVoice(voices, holders.get(value));
            sum[value] = Arrays.stream(weights).sum();
            double squares = Arrays.stream(weights).map(w -> w * w).sum();
            double inside = Math.max(0, sum[value] * sum[value] - squares) / 2;
            pairs += inside;
            agreeing += inside;
            for (int other = 0; other < value; other++) {
                double across = sum[value] * sum[other];
                pairs += across;
                agreeing +=
                        across * compatibility.kappa(slot.relations().get(value).get(other));
            }
        }
        return pairs > 1e-9 ? agreeing / pairs : Double.NaN;
    }

    private static double[] byVoice(Voices voices, List<Integer> holders) {
        double[] weights = voices.weights(holders);
        java.util.Map<Integer, Double> byVoice = new java.util.TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            byVoice.merge(voices.original(holders.get(i)), weights[i], Double::sum);
        }
        return byVoice.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Bootstrap over slots. One slot of full and one of no agreement are among those drawn from, so that a story with one shared fact does not
     * look certain.
     */
    private static double[] resample(List<double[]> shared, String seed) {
        List<double[]> drawn = new ArrayList<>(shared);
        drawn.add(new double[] {0, 1});
        drawn.add(new double[] {1, 1});
        SplittableRandom random = new SplittableRandom(seed(seed));
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double weighted = 0;
            double importance = 0;
            for (int draw = 0; draw < shared.size(); draw++) {
                double[] slot = drawn.get(random.nextInt(drawn.size()));
                weighted += slot[0] * slot[1];
                importance += slot[1];
            }
            means[i] = weighted / importance;
        }
        Arrays.sort(means);
        return means;
    }

    private static double mean(List<double[]> shared) {
        double weighted = shared.stream().mapToDouble(s -> s[0] * s[1]).sum();
        return weighted / shared.stream().mapToDouble(s -> s[1]).sum();
    }

    private static long seed(String storyId) {
        long seed = 0;
        for (int i = 0; i < storyId.length(); i++) {
            seed = seed * 31 + storyId.charAt(i);
        }
        return seed;
    }
}
