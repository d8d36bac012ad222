package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Gathers things that speak of the same, one after the other: each joins the group it fits best, found by the rare features it shares, unless
 * one of the group's members speaks against it. Never joins two groups, so that likeness does not run away along a chain. The work for each
 * thing is bounded. Serves one thread.
 *
 * @param <T> what is gathered
 */
public final class Collation<T> {
    /** Groups a thing is compared with, those that share the rarest features first. */
    private static final int MOST_CANDIDATES = 12;
    /** Members of a group that speak for it. */
    private static final int MOST_SPEAKERS = 8;
    /** A feature of more groups than this no longer finds candidates. */
    private static final int MOST_POSTINGS = 200;

    private final Rarity rarity;
    private final Function<T, ?> content;
    private final Judge<T> judge;
    private final List<Group<T>> groups = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();
    private final Map<String, List<Integer>> byFeature = new HashMap<>();

    /**
     * How well two things fit together.
     *
     * @param <T> what is gathered
     */
    public interface Judge<T> {
        /** More than 0: of the same, the better the higher; 0: nothing tells; less than 0: they cannot be of the same. */
        double fit(T a, T b);
    }

    private record Group<T>(String kind, List<T> members, List<T> speakers, Set<Set<String>> heard) {}

    /**
     * Opens an empty collation.
     *
     * @param content what the judge looks at; things of equal content are gathered without asking it again
     */
    public Collation(Rarity rarity, Function<T, ?> content, Judge<T> judge) {
        this.rarity = rarity;
        this.content = content;
        this.judge = judge;
    }

    /**
     * Takes in one more thing.
     *
     * @param kind things of different kinds are never compared
     * @param features stems it may be found by; things that share none are never compared
     */
    public void add(T thing, String kind, Collection<String> features) {
        Set<String> sorted = new TreeSet<>(features);
        Object key = List.of(kind, content.apply(thing));
        int place = Optional.ofNullable(known.get(key)).orElseGet(() -> best(thing, kind, sorted));
        known.put(key, place);
        Group<T> group = groups.get(place);
        group.members().add(thing);
        if (group.speakers().size() < MOST_SPEAKERS && group.heard().add(sorted)) {
            group.speakers().add(thing);
            for (String feature : sorted) {
                List<Integer> postings = byFeature.computeIfAbsent(kind + '\0' + feature, f -> new ArrayList<>());
                if (!postings.contains(place)) {
                    postings.add(place);
                }
            }
        }
    }

    /** The group that a thing fits best; a new one if it fits none. */
    private int best(T thing, String kind, Set<String> features) {
        int best = groups.size();
        double fit = 0;
        for (int candidate : candidates(kind, features, groups.size())) {
            double found = fit(thing, groups.get(candidate));
            if (found > fit) {
                best = candidate;
                fit = found;
            }
        }
        if (best == groups.size()) {
            groups.add(new Group<>(kind, new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>()));
        }
        return best;
    }

    /** All groups, in the order of their first members, once those that came before their like have been looked at again. */
    public List<List<T>> groups() {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).members().size() == 1) {
                joinLater(i);
            }
        }
        return groups.stream()
                .filter(group -> !group.members().isEmpty())
                .map(group -> List.copyOf(group.members()))
                .toList();
    }

    /** What came too early to find its like may fit a group that was opened or joined after it. */
    private void joinLater(int alone) {
        Group<T> group = groups.get(alone);
        T thing = group.members().get(0);
        int best = alone;
        double fit = 0;
        for (int candidate : candidates(group.kind(), group.heard().iterator().next(), alone)) {
            double found = groups.get(candidate).members().isEmpty() ? 0 : fit(thing, groups.get(candidate));
            if (found > fit) {
                best = candidate;
                fit = found;
            }
        }
        if (best != alone) {
            groups.get(best).members().add(thing);
            group.members().clear();
        }
    }

    private double fit(T thing, Group<T> group) {
        double best = 0;
        for (T speaker : group.speakers()) {
            double fit = judge.fit(thing, speaker);
            if (fit < 0) {
                return fit;
            }
            best = Math.max(best, fit);
        }
        return best;
    }

    private List<Integer> candidates(String kind, Set<String> features, int but) {
        Map<Integer, Double> mass = new LinkedHashMap<>();
        for (String feature : features) {
            List<Integer> postings = byFeature.getOrDefault(kind + '\0' + feature, List.of());
            if (postings.size() <= MOST_POSTINGS) {
                double weight = rarity.weight(feature);
                postings.forEach(group -> mass.merge(group, weight, Double::sum));
            }
        }
        return mass.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(group -> group != but)
                .limit(MOST_CANDIDATES)
                .toList();
    }
}
