package org.variorum.story.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.variorum.story.sketch.Shingles;
import org.variorum.story.sketch.Sketch;

/**
 * Finds texts that stand in several places. A pair is verified by how much of the shorter text the other holds, for true copies are cut, re-led
 * and stitched, and their Jaccard index is small. Groups grow by falling likeness as long as the members of both still share much on average, so that no chain of
 * likenesses and no digest joins texts that have nothing in common. For one thread; works on all cores.
 */
public final class CopyFinder {
    private static final double NOTHING_IN_COMMON = 0.03; // share below which a digest is all that links two texts
    private static final int LOOKED_AT = 6; // members of a group that a newcomer is compared with

    private final List<Sketch> articles;
    private final double copyContainment;
    private final double chainContainment;
    private final int[] groups; // by article one before it in its group, or itself
    private final Map<Integer, List<Integer>> wordings = new HashMap<>(); // different ones of a group, by its root

    /**
     * @param articles in order of publication, then of id
     * @param copyContainment share of the shorter text that proves a copy
     * @param chainContainment share that the members of two groups must hold of each other on average to become one group
     */
    public CopyFinder(List<Sketch> articles, double copyContainment, double chainContainment) {
        this.articles = articles;
        this.copyContainment = copyContainment;
        this.chainContainment = chainContainment;
        this.groups = IntStream.range(0, articles.size()).toArray();
    }

    /** The copies among the articles. */
    public Copies find() {
        List<Overlap> overlaps = new SharedWording(articles, distinct(), copyContainment).find();
        overlaps.stream()
                .filter(overlap -> overlap.containment() >= copyContainment)
                .sorted(Comparator.<Overlap>comparingDouble(overlap -> -overlap.containment())
                        .thenComparing(Overlap::b)
                        .thenComparing(Overlap::a))
                .forEach(overlap -> join(root(overlap.a()), root(overlap.b())));
        return elect(overlaps);
    }

    /** Groups equal wordings; hands out the first of each. */
    private int[] distinct() {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            Shingles shingles = articles.get(i).shingles();
            if (shingles.hashes().length > 0) {
                Integer earlier = first.putIfAbsent(shingles.identity(), i);
                groups[i] = earlier == null ? i : earlier;
            }
        }
        return IntStream.range(0, groups.length).filter(i -> groups[i] == i).toArray();
    }

    private void join(int a, int b) {
        if (a != b && goTogether(members(a), members(b))) {
            int root = Math.min(a, b);
            List<Integer> together = new ArrayList<>(members(a));
            together.addAll(members(b));
            together.sort(null);
            groups[Math.max(a, b)] = root;
            wordings.remove(Math.max(a, b));
            wordings.put(root, together);
        }
    }

    private List<Integer> members(int root) {
        return wordings.getOrDefault(root, List.of(root));
    }

    private boolean goTogether(List<Integer> some, List<Integer> others) {
        DoubleSummaryStatistics shares = some.stream()
                .limit(LOOKED_AT)
                .flatMapToDouble(a -> others.stream().limit(LOOKED_AT).mapToDouble(b -> contained(a, b)))
                .summaryStatistics();
        return shares.getAverage() >= chainContainment && shares.getMin() >= NOTHING_IN_COMMON;
    }

    private double contained(int a, int b) {
        return articles.get(a).shingles().shared(articles.get(b).shingles()).containment();
    }

    private int root(int article) {
        int at = article;
        while (groups[at] != at) {
            groups[at] = groups[groups[at]];
            at = groups[at];
        }
        return at;
    }

    private Copies elect(List<Overlap> overlaps) {
        Map<Integer, List<Integer>> copies = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            copies.computeIfAbsent(root(i), root -> new ArrayList<>(1)).add(i);
        }
        int[] originals = IntStream.range(0, groups.length).toArray();
        String[] reasons = new String[groups.length];
        Arrays.fill(reasons, "");
        for (List<Integer> group : copies.values()) {
            if (group.size() > 1) {
                int original = elect(group, reasons);
                group.forEach(copy -> originals[copy] = original);
            }
        }
        List<Overlap> ofAuthors = overlaps.stream()
                .filter(overlap -> originals[overlap.a()] == overlap.a() && originals[overlap.b()] == overlap.b())
                .toList();
        return new Copies(originals, reasons, ofAuthors);
    }

    private int elect(List<Integer> group, String[] reasons) {
        List<Sketch> left = group.stream().map(articles::get).toList();
        for (Primacy rule : Primacy.values()) {
            List<Sketch> passed = rule.among(left);
            if (passed.size() == 1) {
                String first = passed.get(0).id();
                int original = group.stream()
                        .filter(copy -> articles.get(copy).id().equals(first))
                        .findFirst()
                        .orElseThrow();
                reasons[original] = rule.words();
                return original;
            }
            left = passed.isEmpty() ? left : passed;
        }
        throw new IllegalStateException("the last rule leaves one");
    }
}
