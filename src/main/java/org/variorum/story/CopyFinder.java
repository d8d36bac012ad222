package org.variorum.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.story.sketch.Shingles;
import org.variorum.story.sketch.Sketch;

/**
 * Finds texts that stand in several places. Candidates share a rare shingle; each pair is verified by how much of the shorter text the other
 * holds, for true copies are cut, re-led and stitched, and their Jaccard index is small. A copy of a copy must still hold much of the original,
 * so that no chain of likenesses and no digest joins texts that have nothing in common. Linear but for the sorting. For one thread.
 */
final class CopyFinder {
    private static final int SHORT_LIST = 12; // texts with one shingle that are all compared
    private static final int FIRST = 4; // in a longer list each is compared with these many first ones
    private static final int NEXT = 2; // and with these many after it
    private static final int FOOTER = 5; // articles, all of one outlet, that make a shingle part of its dress
    private static final double STILL_MUCH = 0.5; // of the containment that proves a copy, for the copy of a copy
    private static final double WORTH_KEEPING = 0.03;

    private final List<Sketch> articles;
    private final double copyContainment;
    private final int[] originals;
    private final List<Overlap> overlaps = new ArrayList<>();

    /** @param articles in order of publication */
    CopyFinder(List<Sketch> articles, double copyContainment) {
        this.articles = articles;
        this.copyContainment = copyContainment;
        this.originals = new int[articles.size()];
    }

    /** The index of each article's original: its own, unless it is a copy. */
    int[] originals() {
        compare(verbatim());
        elect();
        for (int i = 0; i < originals.length; i++) {
            originals[i] = originals[originals[i]];
        }
        return originals.clone();
    }

    /** Pairs of different wordings that share some of it, once the originals are found. */
    List<Overlap> overlaps() {
        return overlaps;
    }

    /** Points equal wordings to the first of them; hands out one of each. */
    private List<Integer> verbatim() {
        Map<Long, Integer> first = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < originals.length; i++) {
            Shingles shingles = articles.get(i).shingles();
            Integer earlier =
                    shingles.hashes().length == 0 ? Integer.valueOf(i) : first.putIfAbsent(shingles.identity(), i);
            originals[i] = earlier == null ? i : earlier;
            if (earlier == null) {
                distinct.add(i);
            }
        }
        return distinct;
    }

    /** Compares all texts that share a shingle of the common sample. */
    private void compare(List<Integer> distinct) {
        long[] entries = distinct.stream()
                .flatMapToLong(i -> Arrays.stream(articles.get(i).shingles().hashes())
                        .filter(hash -> hash <= Shingles.COMMON)
                        .mapToLong(hash -> (long) (hash >>> 1) << Integer.SIZE | i))
                .sorted()
                .toArray();
        Set<Long> seen = new HashSet<>();
        int from = 0;
        while (from < entries.length) {
            int to = from + 1;
            while (to < entries.length && entries[to] >> Integer.SIZE == entries[from] >> Integer.SIZE) {
                to++;
            }
            if (to - from > 1 && !isDress(entries, from, to)) {
                pairs(entries, from, to, seen);
            }
            from = to;
        }
    }

    private void pairs(long[] entries, int from, int to, Set<Long> seen) {
        boolean all = to - from <= SHORT_LIST;
        for (int i = from; i < to; i++) {
            for (int j = from; j < i; j++) {
                if (all || j < from + FIRST || j >= i - NEXT) {
                    compare((int) entries[j], (int) entries[i], seen);
                } else {
                    j = i - NEXT - 1;
                }
            }
        }
    }

    private void compare(int a, int b, Set<Long> seen) {
        // counted through rather than side by side in one number, whose hash would be a ^ b and collide
        if (seen.add((long) a * articles.size() + b)) {
            Shingles.Shared shared =
                    articles.get(a).shingles().shared(articles.get(b).shingles());
            if (shared.containment() >= WORTH_KEEPING) {
                overlaps.add(new Overlap(a, b, shared));
            }
        }
    }

    /** Whether a shingle is a footer or a teaser: many articles have it, and all are of one known outlet. */
    private boolean isDress(long[] entries, int from, int to) {
        String source = articles.get((int) entries[from]).source();
        return to - from >= FOOTER
                && !source.equals("unknown")
                && Arrays.stream(entries, from, to)
                        .allMatch(entry -> articles.get((int) entry).source().equals(source));
    }

    /** Takes texts in the order of their worth as originals; each claims the copies that nobody claimed before. */
    private void elect() {
        Map<Integer, List<Integer>> links = new TreeMap<>();
        for (Overlap overlap : overlaps) {
            if (overlap.shared().containment() >= copyContainment) {
                links.computeIfAbsent(overlap.a(), a -> new ArrayList<>()).add(overlap.b());
                links.computeIfAbsent(overlap.b(), b -> new ArrayList<>()).add(overlap.a());
            }
        }
        Set<Integer> claimed = new HashSet<>();
        links.keySet().stream()
                .sorted(Comparator.<Integer>comparingLong(i -> articles.get(i).firstDay())
                        .thenComparing(i -> -length(i))
                        .thenComparing(i -> i))
                .forEach(i -> claim(i, links, claimed));
    }

    /**
     * Points all texts that match an original to it, and those that match one of these and still hold much of the original. So a chain of
     * likenesses never leads away from it.
     */
    private void claim(int original, Map<Integer, List<Integer>> links, Set<Integer> claimed) {
        Deque<Integer> open = new ArrayDeque<>();
        if (claimed.add(original)) {
            open.add(original);
        }
        while (!open.isEmpty()) {
            for (int next : links.getOrDefault(open.remove(), List.of())) {
                boolean free = !claimed.contains(next);
                if (free && contained(next, original) >= copyContainment * STILL_MUCH) {
                    claimed.add(next);
                    originals[next] = original;
                    open.add(next);
                }
            }
        }
    }

    private double contained(int a, int b) {
        return articles.get(a).shingles().shared(articles.get(b).shingles()).containment();
    }

    /** Length of a text in shingles, as far as the sample tells. */
    private double length(int i) {
        Shingles shingles = articles.get(i).shingles();
        return (double) shingles.hashes().length / shingles.bound() * Integer.MAX_VALUE;
    }
}
