package org.variorum.name.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.spelling.Comparing;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.ParsedName;
import org.variorum.text.Language;

/**
 * Joins spellings to entities: names that share a rare key are compared, the surest pairs are joined first, and no join
 * is made that any member of either side speaks against. So one bridge between two persons does not make them one. Used
 * once, by one thread.
 */
final class Clustering {
    private static final double AGAINST = .3;
    private static final int MEMBERS_ASKED = 12;

    private final NameMatcher matcher;
    private final Comparing comparing;
    private final NameNumbers numbers;
    private final List<Kind> kinds;
    private final List<ParsedName> parsed;
    private final Cluster[] clusters;
    private final Map<Language, Nominatives> inLanguage = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /**
     * Starts with every spelling by itself, but those of a known entity together.
     *
     * @param kindOfName the spellings of this night and of all known entities; their order decides between equals
     */
    Clustering(NameMatcher matcher, SortedMap<String, Kind> kindOfName, List<KnownEntity> before) {
        this.matcher = matcher;
        this.comparing = matcher.comparing();
        SortedMap<String, Kind> kindOfKnown = new TreeMap<>();
        before.forEach(known -> known.spellings().forEach(name -> kindOfKnown.put(name, known.kind())));
        this.numbers = new NameNumbers(new TreeSet<>(kindOfKnown.keySet()), new TreeSet<>(kindOfName.keySet()));
        this.kinds = numbers.all().stream()
                .map(name -> kindOfKnown.getOrDefault(name, kindOfName.getOrDefault(name, Kind.PERSON)))
                .toList();
        this.clusters = IntStream.range(0, kinds.size()).mapToObj(Cluster::new).toArray(Cluster[]::new);
        this.parsed = matcher.parseAll(numbers.all());
        before.forEach(this::know);
    }

    private void know(KnownEntity known) {
        for (String spelling : known.spellings()) {
            clusters[number(spelling)].known = known.id();
            join(number(known.spellings().get(0)), number(spelling));
        }
    }

    /**
     * Does as the desk says: variants are one with the preferred name, or two where marked so, whatever they look like.
     */
    void heed(HouseName name) {
        for (String variant : name.variants()) {
            boolean two = variant.startsWith("!");
            String other = two ? variant.substring(1) : variant;
            if (numbers.has(name.preferred()) && numbers.has(other)) {
                if (two) {
                    keepApart(number(name.preferred()), number(other));
                    keepApart(number(other), number(name.preferred()));
                } else {
                    join(number(name.preferred()), number(other));
                }
            }
        }
    }

    /** Joins the name of a person or place in an oblique case with its nominative, if the names have it. */
    void lead(String name, Language language) {
        Kind kind = kinds.get(number(name));
        if (kind == Kind.PERSON && name.indexOf(' ') < 0) {
            return;
        }
        Nominatives nominatives = inLanguage.computeIfAbsent(language, Nominatives::new);
        nominatives
                .of(name, kind == Kind.PERSON && listed(name), other -> kind(other) == kind)
                .filter(nominative -> !keptApart(clusters[number(name)], clusters[number(nominative)]))
                .ifPresent(nominative -> join(number(name), number(nominative)));
    }

    private @Nullable Kind kind(String name) {
        return numbers.has(name) ? kinds.get(numbers.of(name)) : null;
    }

    /** Whether the first word of a name is listed as it stands. */
    private boolean listed(String name) {
        ParsedName words = parsed.get(number(name));
        return !words.tokens().isEmpty() && words.tokens().get(0).common();
    }

    private void keepApart(int name, int other) {
        apart.computeIfAbsent(name, k -> new TreeSet<>()).add(other);
    }

    private int number(String name) {
        return numbers.of(name);
    }

    /** Compares and joins; afterwards {@link #clusters} tells. */
    void run() {
        for (long edge :
                new Edges(matcher, parsed, kinds).from(numbers.known())) { // two that are known are one or two already
            Cluster a = clusters[Edges.first(edge)];
            Cluster b = clusters[Edges.second(edge)];
            if (a != b && agree(a, b)) {
                join(Edges.first(edge), Edges.second(edge));
            }
        }
    }

    /** The cluster of each spelling, without what was needed to find it. */
    Function<String, Cluster> clusters() {
        NameNumbers places = numbers;
        Cluster[] found = clusters;
        return name -> found[places.of(name)];
    }

    private boolean agree(Cluster a, Cluster b) {
        if (!a.known.isEmpty() && !b.known.isEmpty() && !a.known.equals(b.known)) {
            return false;
        }
        return !keptApart(a, b) && !speaksAgainst(a, b);
    }

    /** Whether the desk says that a name of one is not a name of the other. */
    private boolean keptApart(Cluster a, Cluster b) {
        for (int i = 0; i < a.size(); i++) {
            for (int other : apart.getOrDefault(a.member(i), Set.of())) {
                if (clusters[other] == b) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether any two of the first members of both can hardly be one. */
    private boolean speaksAgainst(Cluster a, Cluster b) {
        for (int i = 0; i < Math.min(MEMBERS_ASKED, a.size()); i++) {
            for (int j = 0; j < Math.min(MEMBERS_ASKED, b.size()); j++) {
                if (speaksAgainst(parsed.get(a.member(i)), parsed.get(b.member(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two names can hardly be one: they score low, or words of both fit nothing and they do not score high. */
    private boolean speaksAgainst(ParsedName x, ParsedName y) {
        double score = comparing.score(x, y);
        return score < AGAINST || Namesakes.apart(x, y) || (score < Edges.SURE && comparing.conflict(x, y));
    }

    private void join(int a, int b) {
        Cluster into = clusters[a].size() >= clusters[b].size() ? clusters[a] : clusters[b];
        Cluster from = into == clusters[a] ? clusters[b] : clusters[a];
        if (into == from || (!into.known.isEmpty() && !from.known.isEmpty() && !into.known.equals(from.known))) {
            return;
        }
        into.take(from);
        for (int i = 0; i < from.size(); i++) {
            clusters[from.member(i)] = into;
        }
    }
}
