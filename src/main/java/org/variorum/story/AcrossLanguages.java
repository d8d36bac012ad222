package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.story.sketch.Facts;
import org.variorum.story.vector.Tongue;

/**
 * Joins groups that report one event in different languages. Their words cannot be compared, but whom and which places they name, which days they speak of and which
 * figures they print are the same in every language. Both must share several of each kind, and each must be the other's best. Two groups that have a
 * language in common are never joined: in that one they could be compared, and were told apart. Immutable, safe to share between threads.
 */
final class AcrossLanguages {
    private static final int LONG_LIST = 100; // groups that share a name beyond which the name tells nothing

    private final List<Tongue> groups;
    private final GroupingSettings settings;
    private final Map<Integer, List<Integer>> byName = new HashMap<>();

    /** @param groups that may find one in another language */
    AcrossLanguages(List<Tongue> groups, GroupingSettings settings) {
        this.groups = groups;
        this.settings = settings;
        for (int i = 0; i < groups.size(); i++) {
            for (int fact : groups.get(i).facts().keys()) {
                if (Facts.isName(fact) || Facts.isPlace(fact)) {
                    byName.computeIfAbsent(fact, f -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** The groups, some of them joined; each ascending, in order of their first leaf. */
    static List<List<Integer>> join(List<List<Integer>> groups, Leaves leaves, GroupingSettings settings) {
        if (leaves.languages().size() < 2) {
            return groups;
        }
        List<List<Integer>> open = groups;
        while (true) {
            int[] best = new AcrossLanguages(open.stream().map(leaves::tongue).toList(), settings).best();
            List<List<Integer>> joined = new ArrayList<>();
            for (int i = 0; i < best.length; i++) {
                boolean mutual = best[i] >= 0 && best[best[i]] == i;
                if (mutual && i < best[i]) {
                    List<Integer> both = new ArrayList<>(open.get(i));
                    both.addAll(open.get(best[i]));
                    both.sort(null);
                    joined.add(both);
                } else if (!mutual) {
                    joined.add(open.get(i));
                }
            }
            if (joined.size() == open.size()) {
                return open;
            }
            open = joined;
        }
    }

    /** For each group the one in other languages that it is most like, or -1. */
    private int[] best() {
        return groups.parallelStream().mapToInt(this::best).toArray();
    }

    /** The group that reports the same event in other languages and is most like a story, or -1. */
    int best(Tongue story) {
        return Arrays.stream(story.facts().keys())
                .filter(fact -> Facts.isName(fact) || Facts.isPlace(fact))
                .mapToObj(name -> byName.getOrDefault(name, List.of()))
                .filter(list -> list.size() <= LONG_LIST)
                .flatMap(List::stream)
                .distinct()
                .filter(other -> story.fits(groups.get(other), settings.windowDays(), settings.reachDays()))
                .min(Comparator.<Integer>comparingDouble(other -> -likeness(story, other))
                        .thenComparing(other -> other))
                .orElse(-1);
    }

    /** How like a story one of the groups is. */
    double likeness(Tongue story, int group) {
        return story.likeness(groups.get(group));
    }
}
