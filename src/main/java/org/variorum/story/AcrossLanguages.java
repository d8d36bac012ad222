package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.story.sketch.Facts;
import org.variorum.story.sketch.Sketch;

/**
 * Joins groups that report one event in different languages. Their words cannot be compared, but whom they name, which days they speak of and which
 * figures they print are the same in every language. Both must share several of each kind, and each must be the other's best. Two groups that have a
 * language in common are never joined: in that one they could be compared, and were told apart. For one thread.
 */
final class AcrossLanguages {
    private static final int MOST = 40; // heaviest facts of an article
    private static final int SHARED_NAMES = 2; // at least, and
    private static final int SHARED_VALUES = 3; // days and figures at least
    private static final double LIKENESS = 0.2; // cosine of the facts of both
    private static final int LONG_LIST = 100; // groups that share a name beyond which the name tells nothing

    private final List<Sketch> articles;
    private final List<Bundle> bundles;
    private final GroupingSettings settings;
    private final TermRegister register;

    /**
     * @param articles that are no copies
     * @param bundles parallel
     */
    AcrossLanguages(List<Sketch> articles, List<Bundle> bundles, GroupingSettings settings) {
        this.articles = articles;
        this.bundles = bundles;
        this.settings = settings;
        this.register = TermRegister.of(articles.stream().map(Sketch::facts));
    }

    /** A group with its languages and its facts. */
    private record Tongue(List<Integer> group, Set<String> languages, SparseVector facts, Bundle days) {}

    /** The groups, some of them joined; each ascending, in order of their first article. */
    List<List<Integer>> join(List<List<Integer>> groups) {
        if (articles.stream().map(Sketch::language).distinct().count() < 2) {
            return groups;
        }
        List<Tongue> open = groups.stream().map(this::tongue).toList();
        while (true) {
            int[] best = best(open);
            List<Tongue> joined = new ArrayList<>();
            for (int i = 0; i < best.length; i++) {
                boolean mutual = best[i] >= 0 && best[best[i]] == i;
                if (mutual && i < best[i]) {
                    List<Integer> both = new ArrayList<>(open.get(i).group());
                    both.addAll(open.get(best[i]).group());
                    both.sort(null);
                    joined.add(tongue(both));
                } else if (!mutual) {
                    joined.add(open.get(i));
                }
            }
            if (joined.size() == open.size()) {
                return open.stream().map(Tongue::group).toList();
            }
            open = joined;
        }
    }

    private Tongue tongue(List<Integer> group) {
        Set<String> languages = new TreeSet<>();
        SparseVector facts = SparseVector.ZERO;
        for (int article : group) {
            languages.add(articles.get(article).language());
            facts = facts.plus(register.vector(articles.get(article).facts(), MOST));
        }
        return new Tongue(
                group,
                languages,
                facts,
                Bundle.sum(group.stream()
                        .map(article -> bundles.get(article).dated())
                        .toList()));
    }

    /** For each group the one in other languages that it is most like, or -1. */
    private int[] best(List<Tongue> open) {
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            for (int fact : open.get(i).facts().keys()) {
                if (Facts.isName(fact)) {
                    lists.computeIfAbsent(fact, f -> new ArrayList<>()).add(i);
                }
            }
        }
        return IntStream.range(0, open.size())
                .parallel()
                .map(i -> best(open, i, lists))
                .toArray();
    }

    private int best(List<Tongue> open, int i, Map<Integer, List<Integer>> lists) {
        Tongue own = open.get(i);
        return Arrays.stream(own.facts().keys())
                .filter(Facts::isName)
                .mapToObj(lists::get)
                .filter(list -> list.size() <= LONG_LIST)
                .flatMap(List::stream)
                .distinct()
                .filter(other -> fit(own, open.get(other)))
                .min(Comparator.<Integer>comparingDouble(other -> -likeness(own, open.get(other)))
                        .thenComparing(other -> other))
                .orElse(-1);
    }

    private boolean fit(Tongue a, Tongue b) {
        if (!Collections.disjoint(a.languages(), b.languages())
                || a.days().gap(b.days()) > settings.windowDays()
                || a.days().reach(b.days()) > settings.reachDays()) {
            return false;
        }
        int[] shared = Arrays.stream(a.facts().keys())
                .filter(fact -> Arrays.binarySearch(b.facts().keys(), fact) >= 0)
                .toArray();
        long names = Arrays.stream(shared).filter(Facts::isName).count();
        return names >= SHARED_NAMES && shared.length - names >= SHARED_VALUES && likeness(a, b) >= LIKENESS;
    }

    private static double likeness(Tongue a, Tongue b) {
        double lengths = a.facts().square() * b.facts().square();
        return lengths == 0 ? 0 : a.facts().dot(b.facts()) / Math.sqrt(lengths);
    }
}
