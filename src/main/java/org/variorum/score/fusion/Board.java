package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows of one fusion laid out by object, value and source, all as numbers. Sources and values are in the order of their names, so the order
 * of the rows decides nothing but the order of the objects. Immutable by use.
 *
 * @param objects names, in order of first appearance
 * @param sources names, sorted
 * @param values for each object its distinct values, sorted
 * @param holders for each object and value the sources that claim it, ascending
 */
record Board(List<String> objects, List<String> sources, List<List<String>> values, List<List<int[]>> holders) {

    /**
     * Lays out claims given as three columns of equal length. A claim made twice counts once.
     *
     * @param objects what each claim is about
     * @param claimants who makes it
     * @param claimed the value it claims
     */
    static Board of(List<String> objects, List<String> claimants, List<String> claimed) {
        Map<String, Map<String, TreeSet<String>>> claims = new LinkedHashMap<>();
        TreeMap<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < objects.size(); i++) {
            numbers.put(claimants.get(i), 0);
            claims.computeIfAbsent(objects.get(i), o -> new TreeMap<>())
                    .computeIfAbsent(claimed.get(i), v -> new TreeSet<>())
                    .add(claimants.get(i));
        }
        List<String> sources = List.copyOf(numbers.keySet());
        for (int i = 0; i < sources.size(); i++) {
            numbers.put(sources.get(i), i);
        }
        List<List<String>> values = new ArrayList<>();
        List<List<int[]>> holders = new ArrayList<>();
        claims.values().forEach(ofObject -> {
            values.add(List.copyOf(ofObject.keySet()));
            holders.add(ofObject.values().stream()
                    .map(set -> set.stream()
                            .mapToInt(source -> numbers.getOrDefault(source, 0))
                            .toArray())
                    .toList());
        });
        return new Board(List.copyOf(claims.keySet()), sources, values, holders);
    }

    /** How many claims each source makes. */
    int[] claims() {
        int[] claims = new int[sources.size()];
        for (List<int[]> ofObject : holders) {
            for (int[] sourcesOfValue : ofObject) {
                for (int source : sourcesOfValue) {
                    claims[source]++;
                }
            }
        }
        return claims;
    }

    /** How unlike the sources are in the number of their claims: standard deviation over mean, at least 0. */
    double unevenness() {
        int[] claims = claims();
        double mean = Arrays.stream(claims).average().orElse(1);
        double variance = Arrays.stream(claims)
                .mapToDouble(c -> (c - mean) * (c - mean))
                .average()
                .orElse(0);
        return Math.sqrt(variance) / mean;
    }

    /** All different values of all objects. */
    int distinctValues() {
        TreeSet<String> distinct = new TreeSet<>();
        values.forEach(distinct::addAll);
        return distinct.size();
    }
}
