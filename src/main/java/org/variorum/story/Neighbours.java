package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for each article the few others that are worth comparing: those that share its heaviest terms. Bounded for each article, so linear in
 * their number; a term that very many share links only those that stand near each other in time.
 */
final class Neighbours {
    private static final int HEAVIEST = 24; // terms of an article that are looked at
    private static final int SHORT_LIST = 200; // articles under one term that are all compared
    private static final int NEARBY = 20; // articles to either side in a longer list
    private static final int MOST = 40; // neighbours an article seeks for itself

    private static final float FAINT =
            0.03f; // part of an article that shared terms make, below which nothing is compared
    private static final int[] NOBODY = {};

    private final List<Bundle> articles;
    private final GroupingSettings settings;

    /** @param articles in order of publication */
    Neighbours(List<Bundle> articles, GroupingSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    /** For each article the indexes of its neighbours, ascending; who is one's neighbour has one as neighbour too. */
    List<int[]> find() {
        Map<Integer, int[]> lists = lists();
        List<TreeSet<Integer>> links = new ArrayList<>(articles.size());
        articles.forEach(a -> links.add(new TreeSet<>()));
        float[] shared = new float[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            for (int other : seek(i, lists, shared)) {
                links.get(i).add(other);
                links.get(other).add(i);
            }
        }
        return links.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private List<Integer> seek(int i, Map<Integer, int[]> lists, float[] shared) {
        SparseVector own = articles.get(i).content();
        List<Integer> met = new ArrayList<>();
        for (int term : heaviest(own)) {
            int[] list = lists.getOrDefault(own.keys()[term], NOBODY);
            int place = Math.max(0, Arrays.binarySearch(list, i));
            boolean all = list.length <= SHORT_LIST;
            int to = all ? list.length : Math.min(list.length, place + NEARBY + 1);
            for (int at = all ? 0 : Math.max(0, place - NEARBY); at < to; at++) {
                int other = list[at];
                if (other != i) {
                    if (shared[other] == 0) {
                        met.add(other);
                    }
                    shared[other] += own.weights()[term] * own.weights()[term];
                }
            }
        }
        met.removeIf(other -> {
            boolean faint = shared[other] < FAINT;
            shared[other] = faint ? 0 : shared[other];
            return faint;
        });
        met.sort(Comparator.<Integer>comparingDouble(other -> -shared[other]).thenComparing(other -> other));
        List<Integer> best = met.stream()
                .filter(other -> articles.get(i).reach(articles.get(other)) <= settings.reachDays())
                .limit(MOST)
                .filter(other -> articles.get(i).likeness(articles.get(other)) >= settings.likeness())
                .toList();
        met.forEach(other -> shared[other] = 0);
        return best;
    }

    /** Under each term the articles for which it is among the heaviest, ascending. */
    private Map<Integer, int[]> lists() {
        long[] entries = IntStream.range(0, articles.size())
                .boxed()
                .flatMapToLong(i -> {
                    SparseVector own = articles.get(i).content();
                    return Arrays.stream(heaviest(own)).mapToLong(term -> (long) own.keys()[term] << Integer.SIZE | i);
                })
                .sorted()
                .toArray();
        Map<Integer, int[]> lists = new HashMap<>();
        int from = 0;
        for (int to = 1; to <= entries.length; to++) {
            if (to == entries.length || entries[to] >> Integer.SIZE != entries[from] >> Integer.SIZE) {
                lists.put(
                        (int) (entries[from] >> Integer.SIZE),
                        Arrays.stream(entries, from, to)
                                .mapToInt(entry -> (int) entry)
                                .toArray());
                from = to;
            }
        }
        return lists;
    }

    /** Places of the heaviest entries of a vector, the first among equals first. Weights are above 0, so their bits sort as they do. */
    private static int[] heaviest(SparseVector vector) {
        long[] entries = new long[vector.keys().length];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = (long) -Float.floatToIntBits(vector.weights()[i]) << Integer.SIZE | i;
        }
        Arrays.sort(entries);
        return Arrays.stream(entries)
                .limit(HEAVIEST)
                .mapToInt(entry -> (int) entry)
                .toArray();
    }
}
