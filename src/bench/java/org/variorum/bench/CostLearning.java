package org.variorum.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.name.spelling.sound.Alignment;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.PairWeights;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.sound.Sounds;

/**
 * One round of Viterbi training of the sound costs: true pairs are aligned with the costs so far, what was aligned is counted, and the log odds of
 * seeing two symbols aligned against meeting them by chance become the new costs, drawn towards what the likeness of the sounds lets expect.
 */
final class CostLearning {
    private static final double TRUST_IN_EXPECTATION = 9;
    private static final double LEAST_LIKENESS = .35;

    private final Sounds sounds = Sounds.tables();
    private final SoundCosts expected = SoundCosts.unlearned();
    private final SoundCosts costs;
    private final NameMatcher matcher;
    private final Map<Long, Double> together = new TreeMap<>();
    private final Map<Long, Double> alone = new TreeMap<>();
    private final Map<String, Double> columns = new HashMap<>();

    CostLearning(SoundCosts costs) {
        this.costs = costs;
        this.matcher = new NameMatcher(costs, new PairWeights(List.of()));
    }

    List<List<String>> learn(List<NameLearning.Pair> pairs) {
        for (NameLearning.Pair pair : pairs) {
            if (pair.same() && !pair.a().organization()) {
                for (NameMatcher.WordPair words : matcher.words(pair.a(), pair.b())) {
                    if (words.likeness() > LEAST_LIKENESS && words.a().role() != NameToken.Role.INITIAL) {
                        count(words);
                    }
                }
            }
        }
        return rows();
    }

    private void count(NameMatcher.WordPair words) {
        NameToken a = words.a();
        NameToken b = words.b();
        Sounding readingA = words.soundingA();
        Sounding readingB = words.soundingB();
        String pair = PairWeights.pair(a.script(), b.script());
        for (Alignment.Step step : Alignment.steps(costs, readingA, a.script(), readingB, b.script())) {
            if (step.a() >= 0) {
                alone.merge(key(step.a(), b.script()), 1., Double::sum);
            }
            if (step.b() >= 0) {
                alone.merge(key(step.b(), a.script()), 1., Double::sum);
            }
            columns.merge(pair, 1., Double::sum);
            if (step.a() >= 0 && step.b() >= 0) {
                together.merge(pairKey(step.a(), step.b()), step.a() == step.b() ? 1. : 1., Double::sum);
            } else {
                int symbol = Math.max(step.a(), step.b());
                Script other = step.a() >= 0 ? b.script() : a.script();
                together.merge(-1 - key(symbol, other), 1., Double::sum);
            }
        }
    }

    private static long key(int symbol, Script other) {
        return symbol * 16L + other.ordinal();
    }

    private long pairKey(int a, int b) {
        return Math.min(a, b) * 10_000L + Math.max(a, b);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int a = 0; a < sounds.size(); a++) {
            for (Script other : Script.values()) {
                double seen = alone.getOrDefault(key(a, other), 0.);
                if (seen < 1) {
                    continue;
                }
                double all = columns.get(PairWeights.pair(sounds.script(a), other));
                double missed = together.getOrDefault(-1 - key(a, other), 0.);
                double prior = Math.exp(expected.gap(a, other));
                double gap = Math.log((missed + TRUST_IN_EXPECTATION * prior) / (seen + TRUST_IN_EXPECTATION));
                rows.add(row(sounds.name(a), "-" + other, gap));
                double worth = missed * gap;
                for (int b = 0; b < sounds.size(); b++) {
                    if (sounds.script(b) == other) {
                        worth += pair(a, b, seen, all, other, rows);
                    }
                }
                double usual = expected.worth(a, other);
                rows.add(row(sounds.name(a), "=" + other, (worth + TRUST_IN_EXPECTATION * usual) / (seen + TRUST_IN_EXPECTATION)));
            }
        }
        return rows;
    }

    private double pair(int a, int b, double seen, double all, Script other, List<List<String>> rows) {
        double seenB = alone.getOrDefault(key(b, sounds.script(a)), 0.);
        double both = together.getOrDefault(pairKey(a, b), 0.);
        boolean sameScript = sounds.script(a) == other;
        double chance = sameScript ? seen * seenB / (4 * all) * (a == b ? 1 : 2) : seen * seenB / all;
        double odds = Math.log(
                (both + TRUST_IN_EXPECTATION * Math.exp(expected.pair(a, b))) / (chance + TRUST_IN_EXPECTATION));
        odds = Math.max(-6, odds);
        if (a <= b && Math.abs(odds - expected.pair(a, b)) > .1) {
            rows.add(row(sounds.name(a), sounds.name(b), odds));
        }
        return both * odds * (sameScript && a == b ? 2 : 1);
    }

    private static List<String> row(String a, String b, double value) {
        return List.of(a, b, String.format(Locale.ROOT, "%.2f", value));
    }
}
