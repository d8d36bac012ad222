package org.variorum.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.SparseVector;

/**
 * Joins stories of one continuing affair, a demand, the reply, the denial: they come within some days of each other and are about the same rare
 * names. Each story is compared with those of earlier nights, and with the first of an affair in this night, so that an affair does not wander off. For
 * one thread.
 */
final class Storylines {
    private static final int TELLING = 8; // heaviest names of a story
    private static final int SHARED = 3; // of those, that two stories of one affair share at least
    private static final int LONG_LIST = 200; // stories that share a name beyond which the name tells nothing

    private final List<Bundle> stories;
    private final List<SparseVector> names; // parallel to the stories
    private final GroupingSettings settings;
    private final Map<Integer, List<Integer>> byName = new HashMap<>(); // stories, by telling name
    private final double[] most; // likeness of the affair found so far
    private final String[] affairs; // its id, or empty

    /** @param stories in order of their first article */
    Storylines(List<Bundle> stories, GroupingSettings settings) {
        this.stories = stories;
        this.names = stories.stream().map(Bundle::names).toList();
        this.settings = settings;
        this.most = new double[names.size()];
        this.affairs = new String[names.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = settings.affairLikeness();
            affairs[i] = "";
            list(i, byName);
        }
    }

    /** Takes in a story of an earlier night. */
    void earlier(Chapter chapter, Bundle about) {
        SparseVector its = about.names();
        for (int i : sharing(its, byName)) {
            double likeness = same(names.get(i), its);
            if (likeness > most[i] && stories.get(i).gap(about) <= settings.affairDays()) {
                most[i] = likeness;
                affairs[i] = chapter.storylineId();
            }
        }
    }

    /**
     * For each story the id of its affair.
     *
     * @param known ids of affairs that stories brought with them, else empty
     * @param own ids of the stories
     */
    List<String> ids(List<String> known, List<String> own) {
        Map<Integer, List<Integer>> heads = new HashMap<>();
        for (int i = 0; i < affairs.length; i++) {
            int head = i;
            for (int other : sharing(names.get(i), heads)) {
                double likeness = same(names.get(i), names.get(other));
                if (likeness > most[i] && stories.get(i).gap(stories.get(other)) <= settings.affairDays()) {
                    most[i] = likeness;
                    head = other;
                }
            }
            affairs[i] = !known.get(i).isEmpty()
                    ? known.get(i)
                    : head != i ? affairs[head] : affairs[i].isEmpty() ? own.get(i) : affairs[i];
            if (head == i) {
                list(i, heads);
            }
        }
        return List.of(affairs);
    }

    private void list(int story, Map<Integer, List<Integer>> lists) {
        for (int name : telling(names.get(story))) {
            lists.computeIfAbsent(name, n -> new ArrayList<>()).add(story);
        }
    }

    /** The listed stories that share enough telling names, ascending. */
    private static List<Integer> sharing(SparseVector names, Map<Integer, List<Integer>> lists) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int name : telling(names)) {
            List<Integer> list = lists.getOrDefault(name, List.of());
            if (list.size() <= LONG_LIST) {
                list.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
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
