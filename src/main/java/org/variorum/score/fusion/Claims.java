package org.variorum.score.fusion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The claims of one call, each a few numbers, so that millions fit in memory. Filled row by row, then handed to {@link Fusion}. For one thread.
 */
public final class Claims {
    private static final long PRIME = 0x100000001B3L;

    private final Names objects = new Names();
    private final Names sources = new Names();
    private final Names values = new Names();
    private final Names voices = new Names();
    private final Map<Integer, Likeness> likeness = new HashMap<>(); // by object, where rows say
    private int[] rows = new int[3 * 1024]; // object, source, value of each
    private int[] voice = {}; // of each row, one more than its number; empty as long as none has any
    private float[] degree = {};
    private int size;
    private long sum;

    /** The claims of some rows. */
    public static Claims of(List<FactRow> rows) {
        Claims claims = new Claims();
        rows.forEach(claims::add);
        return claims;
    }

    /** Adds one more. */
    public void add(FactRow row) {
        if (3 * size == rows.length) {
            rows = Arrays.copyOf(rows, rows.length / 2 * 3);
        }
        int object = objects.number(row.object());
        rows[3 * size] = object;
        rows[3 * size + 1] = sources.number(row.source());
        rows[3 * size + 2] = values.number(row.value());
        row.likeness().ifPresent(given -> likeness.put(object, given));
        row.voice().ifPresent(this::voice);
        size++;
        sum += hash(row);
    }

    private void voice(FactRow.Voice of) {
        if (size >= voice.length) {
            voice = Arrays.copyOf(voice, rows.length / 3);
            degree = Arrays.copyOf(degree, rows.length / 3);
        }
        voice[size] = voices.number(of.name()) + 1;
        degree[size] = (float) of.degree();
    }

    /** Number of rows, doubles included. */
    public int size() {
        return size;
    }

    /** Tells calls apart by their rows, whatever the order of those. */
    String call() {
        return size + "-" + Long.toHexString(sum);
    }

    private static long hash(FactRow row) {
        long hash = 17;
        for (String cell : List.of(row.object(), row.source(), row.value())) {
            for (int i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * PRIME;
            }
            hash = (hash ^ '\t') * PRIME;
        }
        return hash ^ (hash >>> 29);
    }

    Names objects() {
        return objects;
    }

    Names sources() {
        return sources;
    }

    int object(int row) {
        return rows[3 * row];
    }

    int source(int row) {
        return rows[3 * row + 1];
    }

    String value(int row) {
        return values.name(rows[3 * row + 2]);
    }

    /** Number of the text that a claim was taken from, or 0 if none is known. */
    int voice(int row) {
        return row < voice.length ? voice[row] : 0;
    }

    float degree(int row) {
        return row < degree.length ? degree[row] : 0;
    }

    boolean hasVoices() {
        return voice.length > 0;
    }

    /** What rows say of the values of an object, or else what their looks say. */
    Likeness likeness(int object, List<String> ofObject, boolean lists) {
        Likeness given = likeness.get(object);
        return given == null ? Likeness.of(ofObject, lists) : given;
    }

    /** Whether lists are about: one value in ten looks like one. */
    boolean lists() {
        long lists = 0;
        for (int value = 0; value < values.size(); value++) {
            lists += Likeness.listed(values.name(value)) ? 1 : 0;
        }
        return lists * 10 > values.size();
    }
}
