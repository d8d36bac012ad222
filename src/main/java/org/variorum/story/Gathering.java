package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers articles into groups by average linkage: in each round every group names the one it is most like, and those that name each other
 * become one (reciprocal agglomerative clustering, Sumengen and others 2021). A link below the least likeness is forgotten: an average of such
 * links never rises above it. The outcome depends on no order but that of the articles. For one thread.
 */
final class Gathering {
    private static final int NOBODY = -1;

    private final GroupingSettings settings;
    private final Bundle[] groups; // by the lowest index of an article in it
    private final Branch[] branches;
    private final int[] into; // which group each one went into, or itself
    private final int[][] links; // groups that one may join, ascending
    private final int[] best;

    Gathering(List<Bundle> articles, List<int[]> neighbours, GroupingSettings settings) {
        this.settings = settings;
        this.groups = articles.toArray(new Bundle[0]);
        this.branches = IntStream.range(0, groups.length)
                .mapToObj(i -> Branch.leaf(i, groups[i].prints()))
                .toArray(Branch[]::new);
        this.into = IntStream.range(0, groups.length).toArray();
        this.links = neighbours.toArray(new int[0][]);
        this.best = new int[groups.length];
    }

    /** The groups, in order of their first article. */
    List<Branch> gather() {
        for (int i = 0; i < groups.length; i++) {
            look(i);
        }
        int[] open = IntStream.range(0, groups.length)
                .filter(i -> links[i].length > 0)
                .toArray();
        while (open.length > 0) {
            List<Integer> grown = join(open);
            if (grown.isEmpty()) {
                break;
            }
            boolean[] affected = new boolean[groups.length];
            for (int group : grown) {
                look(group);
                affected[group] = true;
                for (int other : links[group]) {
                    affected[other] = true;
                }
            }
            for (int group : open) {
                if (into[group] == group && !affected[group] && touches(group)) {
                    affected[group] = true;
                }
            }
            Arrays.stream(open).filter(i -> into[i] == i && affected[i]).forEach(this::look);
            open = Arrays.stream(open)
                    .filter(i -> into[i] == i && links[i].length > 0)
                    .toArray();
        }
        return IntStream.range(0, groups.length)
                .filter(i -> into[i] == i)
                .mapToObj(i -> branches[i])
                .toList();
    }

    /** Whether a group that this one is linked to went into another. */
    private boolean touches(int group) {
        return Arrays.stream(links[group]).anyMatch(other -> into[other] != other);
    }

    /** Joins all pairs that name each other. */
    private List<Integer> join(int[] open) {
        List<Integer> grown = new ArrayList<>();
        for (int a : open) {
            int b = best[a];
            if (b > a && best[b] == a) {
                branches[a] = Branch.of(branches[a], branches[b], accord(groups[a], groups[b]));
                groups[a] = groups[a].plus(groups[b]);
                links[a] = IntStream.concat(Arrays.stream(links[a]), Arrays.stream(links[b]))
                        .toArray();
                links[b] = new int[0];
                into[b] = a;
                grown.add(a);
            }
        }
        return grown;
    }

    /** How well two groups accord; without bound if one is a single text. */
    private static double accord(Bundle a, Bundle b) {
        return Math.min(a.size(), b.size()) < 2 ? Double.POSITIVE_INFINITY : a.accord(b);
    }

    /** Brings the links of one group up to date and finds the one it is most like, the first among equals. */
    private void look(int group) {
        int[] current = Arrays.stream(links[group])
                .map(this::group)
                .filter(other -> other != group)
                .sorted()
                .distinct()
                .toArray();
        int size = 0;
        best[group] = NOBODY;
        double most = 0;
        for (int other : current) {
            double value = groups[group].likeness(groups[other]);
            if (value >= settings.likeness()) {
                if (value > most && value >= settings.asked(groups[group], groups[other])) {
                    most = value;
                    best[group] = other;
                }
                current[size++] = other;
            }
        }
        links[group] = Arrays.copyOf(current, size);
    }

    private int group(int index) {
        int at = index;
        while (into[at] != at) {
            into[at] = into[into[at]];
            at = into[at];
        }
        return at;
    }
}
