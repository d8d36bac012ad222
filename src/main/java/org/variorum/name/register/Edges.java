package org.variorum.name.register;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.variorum.name.Kind;
import org.variorum.name.spelling.Comparing;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.block.Candidates;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Pairs of names that are surely one, the surest first, of equals those of the lowest numbers. A pair is one number: how
 * unsure, in 65,535ths, then the number of either name; so millions of them take little room and are put in order at
 * once. Computed on all cores; what comes out does not depend on their number.
 */
final class Edges {
    /** Names that can be told apart. */
    static final int MOST_NAMES = 1 << 24;

    static final double SURE = .8;
    private static final double SURE_OF_PLACE = .9;
    private static final double SURE_OF_ORGANIZATION = .93;
    private static final double STEPS = 65_535;
    private static final int NAME_BITS = 24;

    private final NameMatcher matcher;
    private final List<ParsedName> names;
    private final byte[] kinds;

    Edges(NameMatcher matcher, List<ParsedName> names, List<Kind> kinds) {
        if (names.size() > MOST_NAMES) {
            throw new IllegalArgumentException(names.size() + " distinct names; no more than " + MOST_NAMES
                    + " can be resolved at once, so split the night");
        }
        this.matcher = matcher;
        this.names = names;
        this.kinds = new byte[names.size()];
        for (int i = 0; i < this.kinds.length; i++) {
            this.kinds[i] = (byte) kinds.get(i).ordinal();
        }
    }

    /** All pairs but those of two names before a number, in order. */
    long[] from(int number) {
        Candidates candidates = new Candidates(names, kinds, number);
        Queue<Found> idle =
                new ConcurrentLinkedQueue<>(); // as many as threads, for each is as large as all names together
        long[] edges = IntStream.range(0, candidates.chunks())
                .parallel()
                .mapToObj(chunk -> edges(candidates, chunk, idle))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.parallelSort(edges);
        return edges;
    }

    private long[] edges(Candidates candidates, int chunk, Queue<Found> idle) {
        Found taken = idle.poll();
        Found found = taken == null ? new Found(candidates.walk()) : taken;
        found.count = 0;
        candidates.each(chunk, found::add);
        long[] edges = Arrays.copyOf(found.edges, found.count);
        idle.add(found);
        return edges;
    }

    /** What one thread finds. */
    private final class Found {
        private final Candidates.Walk walk;
        private final Comparing comparing = matcher.comparing();
        private long[] edges = new long[64];
        private int count;

        Found(Candidates.Walk walk) {
            this.walk = walk;
        }

        void add(int name) {
            for (int other : walk.of(name)) {
                double score = score(comparing, name, other);
                if (score >= 0) {
                    if (count == edges.length) {
                        edges = Arrays.copyOf(edges, count * 2);
                    }
                    edges[count++] = edge(Math.min(other, name), Math.max(other, name), score);
                }
            }
        }
    }

    private static long edge(int a, int b, double score) {
        return ((long) ((1 - score) * STEPS) << NAME_BITS | a) << NAME_BITS | b;
    }

    /** The lower of the two names of a pair. */
    static int first(long edge) {
        return (int) (edge >>> NAME_BITS) & MOST_NAMES - 1;
    }

    /** The higher one. */
    static int second(long edge) {
        return (int) edge & MOST_NAMES - 1;
    }

    /** How sure two names are one; negative where they are not sure enough. */
    private double score(Comparing comparing, int a, int b) {
        ParsedName x = names.get(a);
        ParsedName y = names.get(b);
        boolean person = kinds[a] == Kind.PERSON.ordinal();
        boolean organization = kinds[a] == Kind.ORGANIZATION.ordinal();
        boolean exact = person
                ? x.core() < 2 || y.core() < 2
                : x.script() == y.script()
                        && !(organization && x.tokens().size() == y.tokens().size() && x.core() + y.core() > 2);
        if (exact || (!person && x.script() == y.script() && x.sameWords(y))) {
            return x.script() == y.script() && x.sameWords(y) ? 1 : -1;
        }
        if (person && Namesakes.apart(x, y)) {
            return -1;
        }
        double score = comparing.scoreIfLikely(x, y);
        double least = person ? SURE : organization ? SURE_OF_ORGANIZATION : SURE_OF_PLACE;
        if (score < least || (organization && comparing.nounAgainstName(x, y))) {
            return -1;
        }
        boolean against = person && x.script() == y.script() && (comparing.conflict(x, y) || comparing.doubtful(x, y));
        return against ? -1 : score;
    }
}
