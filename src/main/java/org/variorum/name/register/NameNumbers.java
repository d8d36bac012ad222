package org.variorum.name.register;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * A number for each distinct name, from 0: those the register knows come first, then the new ones, both in the order of the
 * alphabet. One array that is searched by halves, for a map of a million names takes ten times as much. Immutable.
 */
final class NameNumbers {
    private final String[] names;
    private final int known;

    /**
     * Numbers the names.
     *
     * @param all with those that are known or without
     */
    NameNumbers(SortedSet<String> known, SortedSet<String> all) {
        this.known = known.size();
        this.names = Stream.concat(known.stream(), all.stream().filter(name -> !known.contains(name)))
                .toArray(String[]::new);
    }

    /** All names, each at its number. */
    List<String> all() {
        return Arrays.asList(names);
    }

    /** How many the register knows. */
    int known() {
        return known;
    }

    /** Whether a name has a number. */
    boolean has(String name) {
        return find(name) >= 0;
    }

    /** The number of a name; an error for one that has none. */
    int of(String name) {
        int number = find(name);
        if (number < 0) {
            throw new IllegalArgumentException("not a name of this night or the register: " + name);
        }
        return number;
    }

    private int find(String name) {
        int at = Arrays.binarySearch(names, 0, known, name);
        return at >= 0 ? at : Arrays.binarySearch(names, known, names.length, name);
    }
}
