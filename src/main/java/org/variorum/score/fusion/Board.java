package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The claims of one fusion laid out by object, value and source, all as numbers. Sources and values are in the order of their names, so the order
 * of the rows decides nothing but the order of the objects. Spellings of one value are one, shown as most sources spell it. Immutable by use.
 */
final class Board {
    private static final int MOST_ALIKE = 200; // values of one object that are compared with each other
    private static final double[][] NONE = {};

    private final Names objects;
    private final String[] sources; // sorted
    private final int[] firstValue; // by object, and one more
    private final String[] values;
    private final int[] firstHolder; // by value, and one more
    private final int[] holders; // sources of all values one after another, ascending within each
    private final float[]
            together; // parallel to them: other holders of the value that print the same text; empty if none does
    private final double[][][] lent; // by object; empty where no value lends to another
    private int valueCount;
    private int holderCount;

    private Board(Claims claims) {
        this.objects = claims.objects();
        this.firstValue = new int[objects.size() + 1];
        this.lent = new double[objects.size()][][];
        this.sources = IntStream.range(0, claims.sources().size())
                .mapToObj(claims.sources()::name)
                .sorted()
                .toArray(String[]::new);
        int[] ranks = IntStream.range(0, sources.length)
                .map(s -> Arrays.binarySearch(sources, claims.sources().name(s)))
                .toArray();
        this.values = new String[claims.size()];
        this.firstHolder = new int[claims.size() + 1];
        this.holders = new int[claims.size()];
        this.together = new float[claims.hasVoices() ? claims.size() : 0];
        int[] order = byObject(claims);
        boolean lists = claims.lists();
        for (int object = 0, from = 0; object < objects.size(); object++) {
            int to = from;
            while (to < order.length && claims.object(order[to]) == object) {
                to++;
            }
            lay(object, claims, Arrays.copyOfRange(order, from, to), ranks, lists);
            from = to;
        }
    }

    /** Lays out claims. One made twice counts once. */
    static Board of(Claims claims) {
        return new Board(claims);
    }

    private static int[] byObject(Claims claims) {
        int[] next = new int[claims.objects().size() + 1];
        for (int row = 0; row < claims.size(); row++) {
            next[claims.object(row) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] order = new int[claims.size()];
        for (int row = 0; row < claims.size(); row++) {
            order[next[claims.object(row)]++] = row;
        }
        return order;
    }

    private void lay(int object, Claims claims, int[] rows, int[] ranks, boolean lists) {
        List<String> spelled =
                Arrays.stream(rows).mapToObj(claims::value).distinct().toList();
        Likeness likeness = spelled.size() == 1 ? Likeness.TEXT : claims.likeness(object, spelled, lists);
        Map<String, String> shown =
                likeness.form() == Likeness.Form.TEXT ? Map.of() : shown(claims, rows, spelled, likeness);
        List<String> distinct = spelled.stream()
                .map(v -> shown.getOrDefault(v, v))
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> places = new HashMap<>();
        distinct.forEach(value -> places.put(value, places.size()));
        long[] keys = new long[rows.length]; // value, then source
        Map<Long, Integer> rowOf = new HashMap<>(); // only where voices are told
        for (int i = 0; i < rows.length; i++) {
            String value = claims.value(rows[i]);
            long place = places.getOrDefault(shown.getOrDefault(value, value), 0);
            keys[i] = place << Integer.SIZE | ranks[claims.source(rows[i])];
            if (together.length > 0) {
                rowOf.put(keys[i], rows[i]);
            }
        }
        Arrays.sort(keys);
        int[] held = new int[rows.length]; // the row of each claim, only where voices are told
        int before = holderCount;
        for (int i = 0; i < keys.length; i++) {
            boolean opens = i == 0 || keys[i] >> Integer.SIZE != keys[i - 1] >> Integer.SIZE;
            if (opens) {
                firstHolder[valueCount] = holderCount;
                values[valueCount++] = distinct.get((int) (keys[i] >> Integer.SIZE));
            }
            if (opens || keys[i] != keys[i - 1]) {
                held[holderCount - before] = rowOf.getOrDefault(keys[i], 0);
                holders[holderCount++] = (int) keys[i];
            }
        }
        firstHolder[valueCount] = holderCount;
        firstValue[object + 1] = valueCount;
        for (int value = firstValue[object]; value < valueCount && together.length > 0; value++) {
            join(value, before, held, claims);
        }
        boolean few = distinct.size() > 1 && distinct.size() <= MOST_ALIKE;
        lent[object] = few ? likeness.lent(distinct.toArray(String[]::new)) : NONE;
    }

    /** Sums up for each claim of a value how far others print the same text. */
    private void join(int value, int before, int[] rows, Claims claims) {
        Map<Integer, Float> voices = new HashMap<>();
        for (int claim = firstHolder[value]; claim < firstHolder[value + 1]; claim++) {
            int row = rows[claim - before];
            voices.merge(claims.voice(row), claims.degree(row), Float::sum);
        }
        for (int claim = firstHolder[value]; claim < firstHolder[value + 1]; claim++) {
            float degree = claims.degree(rows[claim - before]);
            together[claim] = degree * (voices.getOrDefault(claims.voice(rows[claim - before]), degree) - degree);
        }
    }

    /** For each spelling the one that most claims of the same value have; the first by name among equals. */
    private static Map<String, String> shown(Claims claims, int[] rows, List<String> spelled, Likeness likeness) {
        Map<String, Integer> claimed = new HashMap<>();
        for (int row : rows) {
            claimed.merge(claims.value(row), 1, Integer::sum);
        }
        Map<String, String> best = new HashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (String spelling : spelled.stream().sorted().toList()) {
            String key = likeness.key(spelling);
            keys.put(spelling, key);
            best.merge(key, spelling, (a, b) -> claimed.getOrDefault(b, 0) > claimed.getOrDefault(a, 0) ? b : a);
        }
        keys.replaceAll((spelling, key) -> best.getOrDefault(key, spelling));
        return keys;
    }

    int objects() {
        return objects.size();
    }

    String object(int object) {
        return objects.name(object);
    }

    int sources() {
        return sources.length;
    }

    String source(int source) {
        return sources[source];
    }

    /** The values of an object: from this one on, up to but without the first one of the next object. */
    int first(int object) {
        return firstValue[object];
    }

    String value(int value) {
        return values[value];
    }

    int values() {
        return valueCount;
    }

    /** The claims of a value: from this one on, up to but without the first one of the next value. */
    int from(int value) {
        return firstHolder[value];
    }

    int claims() {
        return holderCount;
    }

    /** The source that makes a claim. */
    int holder(int claim) {
        return holders[claim];
    }

    /** How many other holders of its value print the text of a claim, as far as that was told: a sum of probabilities. */
    double together(int claim) {
        return together.length == 0 ? 0 : together[claim];
    }

    /** The support of the values of one object, each with what the others lend it. */
    double[] spread(int object, double[] support) {
        double[][] lends = lent[object];
        if (lends.length == 0) {
            return support;
        }
        double[] spread = support.clone();
        for (int i = 0; i < support.length; i++) {
            for (int j = 0; j < support.length; j++) {
                spread[j] += lends[i][j] * support[i];
            }
        }
        return spread;
    }

    /** How many claims each source makes. */
    int[] claimsBySource() {
        int[] claims = new int[sources.length];
        for (int claim = 0; claim < holderCount; claim++) {
            claims[holders[claim]]++;
        }
        return claims;
    }

    /** How unlike the sources are in the number of their claims: standard deviation over mean, at least 0. */
    double unevenness() {
        double mean = (double) holderCount / sources.length;
        double variance = Arrays.stream(claimsBySource())
                .mapToDouble(c -> (c - mean) * (c - mean))
                .average()
                .orElse(0);
        return Math.sqrt(variance) / mean;
    }
}
