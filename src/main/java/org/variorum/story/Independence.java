package org.variorum.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.variorum.story.copy.Copies;
import org.variorum.story.copy.Overlap;
import org.variorum.story.sketch.Credits;
import org.variorum.story.sketch.Shingles;
import org.variorum.story.sketch.Sketch;

/**
 * Tells how far the members of one story are one voice, from text evidence only and never from what they agree on. Copies are linked to their
 * original, originals to each other; each original to at most {@link #MOST} earlier ones for each kind of evidence, so the list stays linear in
 * the members. Stateless but for its tables.
 */
final class Independence {
    /** Earlier members that one is linked to for each kind of evidence. */
    static final int MOST = 20;

    private static final double WORDING = 2.5; // probability for each share of unquoted shingles
    private static final double MOST_CERTAIN = 0.9; // for anything but a copy
    private static final double FINEST = 1000; // steps of a probability that are told
    private static final double SAME_CREDIT = 0.5;
    private static final double SAME_CITATION = 0.2;
    private static final double SAME_OUTLET = 0.5;
    private static final double SAME_SITE = 0.4;

    private final List<Sketch> articles;
    private final Copies copies;
    private final Map<Integer, List<Overlap>> overlaps = new HashMap<>(); // by the second article

    Independence(List<Sketch> articles, Copies copies) {
        this.articles = articles;
        this.copies = copies;
        for (Overlap overlap : copies.overlaps()) {
            this.overlaps.computeIfAbsent(overlap.b(), b -> new ArrayList<>()).add(overlap);
        }
    }

    /** One reason to think that two articles are not independent. */
    private record Reason(double p, String words) {}

    /** The reasons found so far, by pair of articles in ascending order. */
    private static final class Reasons {
        private final SortedMap<Long, List<Reason>> pairs = new TreeMap<>();

        void add(int a, int b, Reason reason) {
            long pair = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
            pairs.computeIfAbsent(pair, p -> new ArrayList<>(1)).add(reason);
        }
    }

    /**
     * The dependences among the members of one story.
     *
     * @param members indexes of its articles, ascending
     */
    List<Story.Dependence> among(List<Integer> members) {
        int[] places = members.stream().mapToInt(Integer::intValue).toArray();
        Reasons reasons = new Reasons();
        List<Integer> authors = new ArrayList<>();
        for (int member : members) {
            if (copies.isOriginal(member)) {
                authors.add(member);
            } else {
                int original = copies.originals()[member];
                reasons.add(original, member, copy(original, member));
            }
        }
        for (int author : authors) {
            wording(author, places, reasons);
        }
        agencies(authors, reasons);
        house(authors, Sketch::source, SAME_OUTLET, reasons);
        house(authors, Sketch::site, SAME_SITE, reasons);
        List<Story.Dependence> dependences = new ArrayList<>();
        reasons.pairs.forEach((pair, of) -> dependences.add(dependence(
                Arrays.binarySearch(places, (int) (pair >> Integer.SIZE)),
                Arrays.binarySearch(places, pair.intValue()),
                of)));
        return dependences;
    }

    /**
     * Whose text a story ultimately is: the agencies that its originals credit, the outlets of those that credit nobody.
     *
     * @param members indexes of its articles, ascending
     */
    int origins(List<Integer> members) {
        Set<String> houses = new HashSet<>();
        List<Sketch> authors =
                members.stream().filter(copies::isOriginal).map(articles::get).toList();
        Map<String, String> outlets = new HashMap<>(); // by any name that it goes by
        authors.forEach(author -> author.credits().house().forEach(name -> outlets.putIfAbsent(name, author.source())));
        for (Sketch author : authors) {
            Credits its = author.credits();
            houses.add(its.credited().stream()
                    .filter(name -> !its.house().contains(name))
                    .findFirst()
                    .map(agency -> outlets.getOrDefault(agency, agency))
                    .orElse(author.source()));
        }
        return houses.size();
    }

    private Reason copy(int original, int member) {
        Shingles first = articles.get(original).shingles();
        Shingles second = articles.get(member).shingles();
        String how = first.identity() == second.identity()
                ? "verbatim copy"
                : percent("copy", first.shared(second).containment());
        return new Reason(1, how + "; original: " + copies.reasons()[original]);
    }

    private void wording(int author, int[] places, Reasons reasons) {
        overlaps.getOrDefault(author, List.of()).stream()
                .filter(o -> Arrays.binarySearch(places, o.a()) >= 0)
                .sorted(Comparator.<Overlap>comparingDouble(o -> -o.unquoted()).thenComparing(Overlap::a))
                .limit(MOST)
                .forEach(o -> reasons.add(
                        o.a(),
                        author,
                        new Reason(
                                Math.min(MOST_CERTAIN, WORDING * o.unquoted()),
                                percent(Story.Dependence.SHARED_WORDING, o.unquoted()))));
    }

    /** Links articles that lean on one agency. */
    private void agencies(List<Integer> authors, Reasons reasons) {
        SortedMap<String, List<Integer>> leaning = new TreeMap<>();
        for (int author : authors) {
            Credits mine = articles.get(author).credits();
            for (String agency : mine.cited()) {
                List<Integer> earlier = leaning.computeIfAbsent(agency, a -> new ArrayList<>());
                for (int other : earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size())) {
                    boolean both = mine.credited().contains(agency)
                            && articles.get(other).credits().credited().contains(agency);
                    reasons.add(
                            other,
                            author,
                            both
                                    ? new Reason(SAME_CREDIT, "both credit " + agency)
                                    : new Reason(SAME_CITATION, "both cite " + agency));
                }
                earlier.add(author);
            }
        }
    }

    /** Links articles of one house: an outlet, or a site that carries several outlets. */
    private void house(List<Integer> authors, Function<Sketch, String> houses, double p, Reasons reasons) {
        Map<String, List<Integer>> sharing = new HashMap<>();
        for (int author : authors) {
            String house = houses.apply(articles.get(author));
            if (!house.isEmpty() && !house.equals("unknown")) {
                List<Integer> earlier = sharing.computeIfAbsent(house, h -> new ArrayList<>());
                for (int other : earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size())) {
                    reasons.add(other, author, new Reason(p, p == SAME_OUTLET ? "same outlet" : "same site"));
                }
                earlier.add(author);
            }
        }
    }

    /** Several reasons are taken as independent of each other. */
    private static Story.Dependence dependence(int a, int b, List<Reason> reasons) {
        double apart = reasons.stream().mapToDouble(r -> 1 - r.p()).reduce(1, (x, y) -> x * y);
        double p = apart == 0 ? 1 : Math.round(Math.min(MOST_CERTAIN, 1 - apart) * FINEST) / FINEST;
        return new Story.Dependence(
                a, b, p, String.join("; ", reasons.stream().map(Reason::words).toList()));
    }

    private static String percent(String what, double share) {
        return String.format(Locale.ROOT, "%s (%.0f %% of the shorter text)", what, 100 * share);
    }
}
