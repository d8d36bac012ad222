package org.variorum.score.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what a set of sources supports where they claim different values of the same things. Knows nothing of news: an object is anything with
 * a name. Three methods share the work: {@link Confusion} where all objects draw from a few common labels; where each has values of its own,
 * {@link Investment} if the objects are many and told by many, nothing is known of their sources, and some of those claim far more than others;
 * else {@link NaiveBayes}. Stateless, safe to share between threads.
 */
public final class Fusion {
    private static final int MANY_OBJECTS = 15; // enough to tell sources apart by their claims alone
    private static final int MANY_CLAIMS = 4; // an object, enough to check those who claim little
    private static final double UNEVEN = 0.5; // from there on who claims little is likelier to know what he claims
    private static final double PRIOR_WEIGHT = 4;
    private static final double PRIOR = 0.8;

    private Fusion() {}

    /**
     * Fuses rows. The same row given twice counts once; the order of the rows decides only the order of the objects.
     *
     * @param ledger what earlier calls learned about the sources
     * @return one supported value for each object, in order of first appearance, and every source
     */
    public static Fused fuse(Claims claims, Optional<Ledger> ledger) {
        if (claims.size() == 0) {
            return new Fused(List.of(), List.of());
        }
        Board board = Board.of(claims);
        Standings past = past(board, ledger.orElse(Ledger.empty()).before(claims));
        Belief belief = belief(board, past);
        List<SupportedValue> values = new ArrayList<>();
        for (int object = 0; object < board.objects(); object++) {
            values.add(best(board, object, belief.support()));
        }
        List<SourceConsistency> sources = new ArrayList<>();
        for (int source = 0; source < board.sources(); source++) {
            sources.add(consistency(board.source(source), belief.good()[source], belief.evidence()[source]));
        }
        return new Fused(List.copyOf(values), List.copyOf(sources));
    }

    private static Belief belief(Board board, Standings past) {
        if (Confusion.fits(board)) {
            return Confusion.of(board, past).settle();
        }
        SharedErrors errors = new SharedErrors(board, past.pairs());
        boolean unknown = past.isEmpty() && board.objects() >= MANY_OBJECTS;
        boolean checked = board.claims() >= MANY_CLAIMS * board.objects();
        return unknown && checked && board.unevenness() >= UNEVEN
                ? new Investment(board, errors).settle()
                : new NaiveBayes(board, errors, past).settle();
    }

    /** The pairs of sources that err alike in these rows; none where all objects draw from a few labels, for there everybody errs alike. */
    static Map<Ledger.Couple, SharedErrors.Pair> sharedErrors(Claims claims, Ledger ledger) {
        Board board = Board.of(claims);
        Map<Ledger.Couple, SharedErrors.Pair> named = new TreeMap<>();
        if (!Confusion.fits(board)) {
            Standings past = past(board, ledger.before(claims));
            new SharedErrors(board, past.pairs()).counted().forEach((key, pair) -> {
                String first = board.source((int) (key >> Integer.SIZE));
                named.put(new Ledger.Couple(first, board.source(key.intValue())), pair);
            });
        }
        return named;
    }

    /** The good part of a source's evidence, which its consistency was made of. */
    static double good(SourceConsistency source) {
        double good = source.consistency() * (PRIOR_WEIGHT + source.evidence()) - PRIOR_WEIGHT * PRIOR;
        return Math.max(0, Math.min(source.evidence(), good));
    }

    /** What a ledger knows of the sources on a board. */
    private static Standings past(Board board, Ledger ledger) {
        Map<String, Integer> numbers = new HashMap<>();
        double[] good = new double[board.sources()];
        double[] evidence = new double[board.sources()];
        for (int source = 0; source < good.length; source++) {
            numbers.put(board.source(source), source);
            good[source] = ledger.of(board.source(source)).good();
            evidence[source] = ledger.of(board.source(source)).evidence();
        }
        Map<Long, SharedErrors.Pair> pairs = new HashMap<>();
        ledger.pairs().forEach((names, pair) -> {
            Integer a = numbers.get(names.first());
            Integer b = numbers.get(names.second());
            if (a != null && b != null) {
                pairs.put(SharedErrors.key(a, b), pair);
            }
        });
        return new Standings(good, evidence, pairs);
    }

    /** The best supported value; among equals the one with more holders, then the first by name. */
    private static SupportedValue best(Board board, int object, double[] support) {
        int best = board.first(object);
        for (int value = best + 1; value < board.first(object + 1); value++) {
            boolean more = support[value] > support[best] + 1e-12;
            boolean even = Math.abs(support[value] - support[best]) <= 1e-12;
            boolean larger = board.from(value + 1) - board.from(value) > board.from(best + 1) - board.from(best);
            best = more || (even && larger) ? value : best;
        }
        return new SupportedValue(board.object(object), board.value(best), Math.min(1, support[best]));
    }

    private static SourceConsistency consistency(String source, double good, double evidence) {
        double yes = PRIOR_WEIGHT * PRIOR + good;
        double no = PRIOR_WEIGHT * (1 - PRIOR) + Math.max(0, evidence - good);
        BetaInterval interval = BetaInterval.of(yes, no);
        return new SourceConsistency(source, interval.mean(), interval.low(), interval.high(), evidence);
    }
}
