package org.variorum.night;

import static org.variorum.night.Table.pick;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A newspaper with its habits. Immutable, safe to share between threads.
 *
 * @param name as it stands in the source field
 * @param spelling letters it writes otherwise in family names
 * @param curly whether it prints curly quote marks
 * @param datelines whether its own reports open with a dateline
 * @param metadata whether its records carry a publication date
 */
record Outlet(String name, Map<String, String> spelling, boolean curly, boolean datelines, boolean metadata) {
    /** The agency whose texts the others print. */
    static final Outlet AGENCY = new Outlet("Synthetic Wire", Map.of(), true, true, true);

    private static final double CURLY = .7;
    private static final double DATELINES = .3;
    private static final double METADATA = .95;

    /** The given number of papers, no two of one name. */
    static List<Outlet> papers(int count, Cast cast, Random random) {
        List<List<String>> habits = Table.rows("spellings.tsv");
        Map<String, Outlet> papers = new LinkedHashMap<>();
        while (papers.size() < count) {
            String name = cast.paper(random);
            papers.put(
                    name,
                    new Outlet(
                            name,
                            spelling(pick(habits, random)),
                            random.nextDouble() < CURLY,
                            random.nextDouble() < DATELINES,
                            random.nextDouble() < METADATA));
        }
        return List.copyOf(papers.values());
    }

    /** A family name as this paper writes it. */
    String spell(String family) {
        String spelled = family;
        for (Map.Entry<String, String> habit : spelling.entrySet()) {
            spelled = spelled.substring(0, 1) + spelled.substring(1).replace(habit.getKey(), habit.getValue());
        }
        return spelled;
    }

    /** The name as a folder or the site of a URL has it. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Map<String, String> spelling(List<String> habit) {
        Map<String, String> letters = new LinkedHashMap<>();
        if (habit.size() > 1) {
            for (String change : Table.entries(habit.get(1))) {
                List<String> sides = new ArrayList<>(List.of(change.split("=", 2)));
                letters.put(sides.get(0), sides.get(1));
            }
        }
        return letters;
    }
}
