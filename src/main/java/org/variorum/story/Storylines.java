package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins stories of one continuing affair, a demand, the reply, the denial: they come within some days of each other and are about the same rare
 * names. Each story is compared with the first of an affair, so that an affair does not wander off. For one thread.
 */
final class Storylines {
    private static final int TELLING = 8; // heaviest names of a story
    private static final int SHARED = 3; // of those, that two stories of one affair share at least
    private static final int LONG_LIST = 200; // stories that share a name beyond which the name tells nothing

    private final List<Bundle> stories;
    private final List<SparseVector> names; // parallel to the stories
    private final GroupingSettings settings;

    /** @param stories in order of their first article */
    Storylines(List<Bundle> stories, GroupingSettings settings) {
        this.stories = stories;
        this.names = stories.stream().map(Bundle::names).toList();
        this.settings = settings;
    }

    /** For each story the index of the first story of its affair, possibly itself. */
    int[] first() {
        int[] first = new int[stories.size()];
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            int[] telling = telling(names.get(i));
            Map<Integer, Integer> shared = new HashMap<>();
            for (int name : telling) {
                List<Integer> list = lists.getOrDefault(name, List.of());
                if (list.size() <= LONG_LIST) {
                    list.forEach(other -> shared.merge(other, 1, Integer::sum));
                }
            }
            double most = settings.affairLikeness();
            List<Integer> sharing = shared.entrySet().stream()
                    .filter(entry -> entry.getValue() >= SHARED)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            for (int other : sharing) {
                double likeness = same(names.get(i), names.get(other));
                boolean near = stories.get(i).gap(stories.get(other)) <= settings.affairDays();
                if (near && likeness > most) {
                    most = likeness;
                    first[i] = other;
                }
            }
            if (first[i] == i) {
                for (int name : telling) {
                    lists.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
                }
            }
        }
        return first;
    }

    /** Cosine of the names of two stories. */
    private static double same(SparseVector a, SparseVector b) {
        double lengths = a.square() * b.square();
        return lengths == 0 ? 0 : a.dot(b) / Math.sqrt(lengths);
    }

    private static int[] telling(SparseVector names) {
        return IntStream.range(0, names.keys().length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -names.weights()[i]))
                .limit(TELLING)
                .mapToInt(i -> names.keys()[i])
                .toArray();
    }
}
