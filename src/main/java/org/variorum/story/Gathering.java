package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.Likenesses;

/**
 * Gathers articles into groups by average linkage: in each round every group names the one it is most like, and those that name each other
 * become one (reciprocal agglomerative clustering, Sumengen and others 2021). A link below the least likeness is forgotten: an average of such
 * links never rises above it. The outcome depends on no order but that of the articles. For one thread.
 */
final class Gathering {
    private static final int NOBODY = -1;
    private static final double STRANGERS = 0.5; // of the likeness asked for: what articles are that never met

    private final Likenesses likenesses;
    private final GroupingSettings settings;
    private final Bundle[] groups; // by the lowest index of an article in it; of several texts only the days
    private final Bundle[] sums; // of those texts of a group that were summed already
    private final List<List<Bundle>> waiting; // the others: summed when they are asked for, since a sum grows long
    private final Branch[] branches;
    private final boolean[] gone; // into another group
    private final Links links;
    private final int[] best;

    Gathering(List<Bundle> articles, Likenesses likenesses, Links links, GroupingSettings settings) {
        this.likenesses = likenesses;
        this.settings = settings;
        this.groups = articles.toArray(new Bundle[0]);
        this.sums = groups.clone();
        this.waiting = new ArrayList<>(Collections.nCopies(groups.length, List.of()));
        this.branches = IntStream.range(0, groups.length)
                .mapToObj(i -> Branch.leaf(i, groups[i].prints()))
                .toArray(Branch[]::new);
        this.gone = new boolean[groups.length];
        this.links = links;
        this.best = IntStream.range(0, groups.length).map(this::best).toArray();
    }

    /** The groups, in order of their first article. */
    List<Branch> gather() {
        int[] open =
                IntStream.range(0, groups.length).filter(i -> best[i] != NOBODY).toArray();
        while (open.length > 0) {
            BitSet changed = new BitSet();
            int[] pairs = Arrays.stream(open)
                    .filter(i -> best[i] != NOBODY && best[best[i]] == i)
                    .map(i -> Math.min(i, best[i]))
                    .sorted()
                    .distinct()
                    .toArray();
            for (int a : pairs) {
                int b = best[a];
                Arrays.stream(links.of(a)).forEach(changed::set);
                Arrays.stream(links.of(b)).forEach(changed::set);
                join(a, b);
            }
            open = changed.stream().filter(i -> !gone[i]).toArray();
            Arrays.stream(open).forEach(i -> best[i] = best(i));
        }
        return IntStream.range(0, groups.length)
                .filter(i -> !gone[i])
                .mapToObj(i -> branches[i])
                .toList();
    }

    /** Makes one group of two that name each other. */
    private void join(int a, int b) {
        int[] others = links.ofEither(a, b);
        float[] sums = new float[others.length];
        int size = 0;
        for (int other : others) {
            float sum = sum(a, other) + sum(b, other);
            if (sum < settings.likeness() * (groups[a].size() + groups[b].size()) * groups[other].size()) {
                links.cut(other, a);
                links.cut(other, b);
            } else {
                links.turn(other, b, a, sum);
                others[size] = other;
                sums[size++] = sum;
            }
        }
        links.set(a, Arrays.copyOf(others, size), Arrays.copyOf(sums, size));
        links.set(b, new int[0], new float[0]);
        branches[a] = Branch.of(branches[a], branches[b], accord(a, b));
        groups[a] = groups[a].dated().plus(groups[b].dated());
        gone[b] = true;
    }

    /** How well two groups accord, without bound if one is a single text; takes the texts of the second into the first. */
    private double accord(int a, int b) {
        double accord = Double.POSITIVE_INFINITY;
        if (groups[b].size() < 2) {
            wait(a, sums[b]);
        } else if (groups[a].size() < 2) {
            Bundle single = sums[a];
            sums[a] = sums[b];
            waiting.set(a, waiting.get(b));
            wait(a, single);
        } else {
            Bundle mine = whole(a);
            Bundle its = whole(b);
            accord = mine.accord(its);
            sums[a] = mine.plus(its);
        }
        waiting.set(b, List.of());
        return accord;
    }

    private void wait(int group, Bundle text) {
        List<Bundle> more = waiting.get(group).isEmpty() ? new ArrayList<>() : waiting.get(group);
        more.add(text);
        waiting.set(group, more);
    }

    /** The sum of all texts of a group. */
    private Bundle whole(int group) {
        if (!waiting.get(group).isEmpty()) {
            List<Bundle> all = new ArrayList<>(waiting.get(group));
            all.add(sums[group]);
            sums[group] = Bundle.sum(all);
            waiting.set(group, List.of());
        }
        return sums[group];
    }

    /** Two articles that did not meet under a heavy term are compared now; groups of which no two articles met are taken to be unlike. */
    private float sum(int group, int other) {
        int place = links.place(group, other);
        if (place >= 0) {
            return links.sum(group, place);
        }
        int pairs = groups[group].size() * groups[other].size();
        return (float) (pairs == 1 ? likenesses.of(group, other) : STRANGERS * settings.likeness() * pairs);
    }

    /** The group that one is most like, the first among equals. */
    private int best(int group) {
        int most = NOBODY;
        double highest = 0;
        int[] others = links.of(group);
        for (int place = 0; place < others.length; place++) {
            Bundle other = groups[others[place]];
            double value = links.sum(group, place) / ((double) groups[group].size() * other.size());
            if (value > highest && value >= settings.asked(groups[group], other)) {
                highest = value;
                most = others[place];
            }
        }
        return most;
    }
}
