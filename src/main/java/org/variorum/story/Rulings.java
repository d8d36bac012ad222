package org.variorum.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.story.vector.Bundle;

/**
 * What a desk rules about articles and stories: that two belong together, or are to be kept apart. A later ruling stands against an earlier one. Immutable,
 * safe to share between threads.
 *
 * @param pairs in the order of the desk's table
 */
public record Rulings(List<Pair> pairs) {
    /** The desk rules nothing. */
    public static final Rulings NONE = new Rulings(List.of());

    /** What is ruled. */
    public enum What {
        TOGETHER,
        APART
    }

    /**
     * One ruling.
     *
     * @param a id of an article, a copy standing for its original, or of a story
     * @param b the other
     */
    public record Pair(What what, String a, String b) {}

    /** Whether a story of an earlier night is ruled about. */
    boolean name(Chapter chapter) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .anyMatch(id -> id.equals(chapter.storyId()) || chapter.holds(id));
    }

    /**
     * The groups as the desk wants them; each ascending, in order of their first leaf. Rulings on what this night does not know are passed over.
     *
     * @param known leaves by the ids of articles and stories
     */
    List<List<Integer>> apply(List<List<Integer>> groups, Leaves leaves, Map<String, Integer> known) {
        List<List<Integer>> ruled = new ArrayList<>(groups);
        for (Pair pair : pairs) {
            Integer a = known.get(pair.a());
            Integer b = known.get(pair.b());
            if (a == null || b == null || a.equals(b)) {
                continue;
            }
            List<Integer> one = group(ruled, a);
            List<Integer> other = group(ruled, b);
            if (pair.what() == What.TOGETHER && one != other) {
                ruled.remove(other);
                ruled.remove(one);
                ruled.add(sorted(one, other));
            } else if (pair.what() == What.APART && one == other) {
                ruled.remove(one);
                ruled.addAll(parted(one, a, b, leaves));
            }
        }
        ruled.sort((x, y) -> Integer.compare(x.get(0), y.get(0)));
        return ruled;
    }

    private static List<Integer> group(List<List<Integer>> groups, int leaf) {
        return groups.stream().filter(group -> group.contains(leaf)).findFirst().orElseThrow();
    }

    private static List<Integer> sorted(List<Integer> some, List<Integer> others) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(others);
        all.sort(null);
        return all;
    }

    /** Everything in the group stays with the one of both that it is more like. */
    private static List<List<Integer>> parted(List<Integer> group, int a, int b, Leaves leaves) {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        for (int leaf : group) {
            Bundle its = leaves.bundles().get(leaf);
            boolean nearer = leaf == a
                    || (leaf != b
                            && its.likeness(leaves.bundles().get(a))
                                    >= its.likeness(leaves.bundles().get(b)));
            (nearer ? first : second).add(leaf);
        }
        return List.of(first, second);
    }
}
