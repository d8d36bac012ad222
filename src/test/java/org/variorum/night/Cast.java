package org.variorum.night;

import static org.variorum.night.Table.pick;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes up people, places and bodies from parts: some two million family names and 60,000 places. Immutable, safe to share
 * between threads.
 */
final class Cast {
    private static final double TWO_MIDDLES = .3;

    private final Map<String, List<String>> parts = Table.rows("names.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Table.entries(row.get(1))));

    /** Somebody who acts or speaks in a story, under the plain spelling. */
    record Person(String given, String family, String role) {}

    Person person(Random random) {
        String middle =
                part("middle", random) + (random.nextDouble() < TWO_MIDDLES ? "v" + part("middle", random) : "");
        return new Person(
                part("given", random), part("onset", random) + middle + part("family", random), part("role", random));
    }

    String place(Random random) {
        return part("onset", random) + part("middle", random) + part("place", random);
    }

    /** An authority, union or company of a place. */
    String body(String place, Random random) {
        return place + " " + part("body", random);
    }

    /** The people of a land, such as one that accuses another. */
    String nation(Random random) {
        return "the " + part("onset", random) + part("middle", random) + part("people", random);
    }

    String paper(Random random) {
        return place(random) + " " + part("paper", random);
    }

    private String part(String name, Random random) {
        return pick(parts.getOrDefault(name, List.of()), random);
    }
}
