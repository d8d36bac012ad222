package org.variorum.name.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.name.HouseName;
import org.variorum.name.Kind;
import org.variorum.name.KnownEntity;
import org.variorum.name.spelling.block.BlockKeys;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Joins spellings to entities: names that share a rare key are compared, the surest pairs are joined first, and no join
 * is made that any member of either side speaks against. So one bridge between two persons does not make them one. Used
 * once, by one thread.
 */
final class Clustering {
    /** Names under one key beyond which it tells too little. */
    static final int COMMON_KEY = 400;

    private static final double SURE = .8;
    private static final double SURE_OF_PLACE = .9;
    private static final double SURE_OF_ORGANIZATION = .93;
    private static final double AGAINST = .3;
    private static final int MEMBERS_ASKED = 12;

    private final NameMatcher matcher;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Kind> kinds;
    private final List<ParsedName> parsed = new ArrayList<>();
    private final Cluster[] clusters;
    private final Set<Long> apart = new HashSet<>();

    private record Edge(int a, int b, double score) {}

    /** Starts with every spelling by itself; their order decides between equals. */
    Clustering(NameMatcher matcher, SortedMap<String, Kind> kindOfName) {
        this.matcher = matcher;
        this.kinds = List.copyOf(kindOfName.values());
        this.clusters = new Cluster[kinds.size()];
        for (String name : kindOfName.keySet()) {
            int number = parsed.size();
            numbers.put(name, number);
            parsed.add(matcher.parse(name));
            clusters[number] = new Cluster(number, "");
        }
    }

    /** Says that the spellings of a known entity are one and have its id. */
    void know(KnownEntity known) {
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
            if (numbers.containsKey(name.preferred()) && numbers.containsKey(other)) {
                if (two) {
                    apart.add(pair(number(name.preferred()), number(other)));
                } else {
                    join(number(name.preferred()), number(other));
                }
            }
        }
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("not a name of this night or the register: " + name);
        }
        return number;
    }

    /** Compares and joins; afterwards {@link #of} answers. */
    void run() {
        List<Edge> edges = edges();
        edges.sort(Comparator.comparingDouble((Edge e) -> -e.score())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        for (Edge edge : edges) {
            if (clusters[edge.a()] != clusters[edge.b()] && agree(clusters[edge.a()], clusters[edge.b()])) {
                join(edge.a(), edge.b());
            }
        }
    }

    /** The cluster of a spelling. */
    Cluster of(String name) {
        return clusters[number(name)];
    }

    private List<Edge> edges() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            for (String key : BlockKeys.of(parsed.get(i))) {
                blocks.computeIfAbsent(kinds.get(i).word() + key, k -> new ArrayList<>())
                        .add(i);
            }
        }
        return IntStream.range(0, clusters.length)
                .parallel() // names do not change any more, and the order of the result is that of the names
                .boxed()
                .flatMap(name -> edges(name, blocks))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What one name is joined with, of those that stand after it under one of its keys; no pair is kept in memory. */
    private Stream<Edge> edges(int name, Map<String, List<Integer>> blocks) {
        return BlockKeys.of(parsed.get(name)).stream()
                .map(key -> blocks.getOrDefault(kinds.get(name).word() + key, List.of()))
                .filter(block -> block.size() <= COMMON_KEY)
                .flatMap(List::stream)
                .filter(other -> other > name)
                .distinct()
                .map(other -> new Edge(name, other, score(name, other)))
                .filter(edge -> edge.score() >= 0);
    }

    /** How sure two names are one; negative where they are not sure enough. */
    private double score(int a, int b) {
        ParsedName x = parsed.get(a);
        ParsedName y = parsed.get(b);
        if (kinds.get(a) == Kind.PERSON && (core(x) < 2 || core(y) < 2)) {
            return core(x) == core(y) && x.script() == y.script() && same(x, y) ? 1 : -1;
        }
        if (kinds.get(a) != Kind.PERSON && x.script() == y.script()) {
            double exact = same(x, y) ? 1 : -1;
            boolean spelled = kinds.get(a) == Kind.ORGANIZATION
                    && x.tokens().size() == y.tokens().size()
                    && core(x) + core(y) > 2;
            return spelled && matcher.score(x, y) >= SURE_OF_ORGANIZATION ? matcher.score(x, y) : exact;
        }
        double score = matcher.score(x, y);
        double least =
                kinds.get(a) == Kind.PERSON ? SURE : kinds.get(a) == Kind.PLACE ? SURE_OF_PLACE : SURE_OF_ORGANIZATION;
        return score >= least ? score : -1;
    }

    private static int core(ParsedName name) {
        int core = 0;
        for (NameToken token : name.tokens()) {
            core += token.core() ? 1 : 0;
        }
        return core;
    }

    private static boolean same(ParsedName x, ParsedName y) {
        return x.tokens().stream()
                .map(NameToken::text)
                .toList()
                .equals(y.tokens().stream().map(NameToken::text).toList());
    }

    private boolean agree(Cluster a, Cluster b) {
        if (!a.known.isEmpty() && !b.known.isEmpty() && !a.known.equals(b.known)) {
            return false;
        }
        int asked = 0;
        for (int x : a.members) {
            for (int y : b.members) {
                if (apart.contains(pair(x, y))) {
                    return false;
                }
                if (asked++ < MEMBERS_ASKED * MEMBERS_ASKED && speaksAgainst(parsed.get(x), parsed.get(y))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two names can hardly be one: they score low, or words of both fit nothing and they do not score high. */
    private boolean speaksAgainst(ParsedName x, ParsedName y) {
        double score = matcher.score(x, y);
        return score < AGAINST || (score < SURE && matcher.conflict(x, y));
    }

    private void join(int a, int b) {
        Cluster into = clusters[a].members.size() >= clusters[b].members.size() ? clusters[a] : clusters[b];
        Cluster from = into == clusters[a] ? clusters[b] : clusters[a];
        if (into == from || !into.known.isEmpty() && !from.known.isEmpty() && !into.known.equals(from.known)) {
            return;
        }
        into.take(from);
        from.members.forEach(member -> clusters[member] = into);
    }

    /** One number for two, the same whichever comes first. Not side by side at 32 bits: the hash of that is a ^ b, and close numbers collide. */
    private static long pair(int a, int b) {
        return (long) Math.min(a, b) * 0x7FFF_FFEDL + Math.max(a, b);
    }
}
