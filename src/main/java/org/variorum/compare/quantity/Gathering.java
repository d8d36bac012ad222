package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Collation;
import org.variorum.compare.wording.Rarity;

/**
 * Gathers the figures of one quantity: first those that two sentences alone show to be of one, then a number that the voices of several articles
 * speak against. A number is never held against an article that gives the other one too. Serves one story and one thread; linear in its figures.
 */
public final class Gathering {
    /** How much better figures that agree, or that fit, gather than figures that only speak of the same. */
    private static final double AGREEING = 2;

    private static final double FITTING = 1.5;
    /** Figures of a group that are compared with those of another one. */
    private static final int MOST_PAIRED = 12;
    /** Independent voices with one number that tell a slip in another one from another quantity. */
    private static final double CORROBORATED = 1.75;
    /** So many that little more is needed. */
    private static final double CROWD = 2.75;

    private final Witnesses witnesses;
    private final Map<String, List<Quantity>> told = new HashMap<>();

    private Gathering(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /** Groups of figures that tell of one quantity each, in the order of their first figures. */
    public static List<List<Told>> of(Witnesses witnesses, List<Told> figures) {
        Gathering gathering = new Gathering(witnesses);
        figures.forEach(figure -> gathering
                .told
                .computeIfAbsent(figure.article() + figure.kind(), kind -> new ArrayList<>())
                .add(figure.quantity()));
        Collation<Told> collation = new Collation<>(witnesses.rarity(), figure -> figure, gathering::fit);
        figures.forEach(figure -> collation.add(figure, figure.kind(), figure.features()));
        return gathering.withDissent(collation.groups());
    }

    private List<List<Told>> withDissent(List<List<Told>> groups) {
        Collation<Integer> collation =
                new Collation<>(witnesses.rarity(), index -> index, (a, b) -> dissent(groups.get(a), groups.get(b)));
        for (int i = 0; i < groups.size(); i++) {
            Set<String> features = new TreeSet<>();
            groups.get(i).stream().limit(MOST_PAIRED).forEach(figure -> features.addAll(figure.features()));
            collation.add(i, groups.get(i).get(0).kind(), features);
        }
        return collation.groups().stream()
                .map(joined ->
                        joined.stream().flatMap(i -> groups.get(i).stream()).toList())
                .toList();
    }

    private double fit(Told a, Told b) {
        double closeness = closeness(a, b);
        return switch (Outcome.of(a.quantity(), b.quantity(), witnesses.rarity())) {
            case AGREE -> AGREEING * closeness;
            case COMPATIBLE -> FITTING * closeness;
            case UPDATE, CONFLICT -> tells(a, b) || tells(b, a) ? 0 : closeness;
            case DIFFERENT_QUANTITY -> apart(a.quantity(), b.quantity()) ? -1 : 0;
        };
    }

    private double closeness(Told a, Told b) {
        Rarity rarity = witnesses.rarity();
        Set<String> shared = new TreeSet<>(a.quantity().around());
        shared.retainAll(b.quantity().around());
        return 1 + rarity.weight(shared);
    }

    private double dissent(List<Told> some, List<Told> others) {
        Set<Integer> articles = new TreeSet<>();
        some.forEach(one -> articles.add(one.article()));
        double most = Math.max(voices(some), voices(others));
        if (most < CORROBORATED || others.stream().anyMatch(other -> articles.contains(other.article()))) {
            return 0;
        }
        double best = 0;
        for (Told a : some.subList(0, Math.min(some.size(), MOST_PAIRED))) {
            for (Told b : others.subList(0, Math.min(others.size(), MOST_PAIRED))) {
                if (tells(a, b) || tells(b, a)) {
                    return 0;
                }
                Outcome outcome = a.against(b, isCrowd(most), witnesses.rarity());
                boolean another = outcome == Outcome.CONFLICT || outcome == Outcome.UPDATE;
                best = another ? Math.max(best, closeness(a, b)) : best;
            }
        }
        return best;
    }

    private double voices(List<Told> group) {
        return voices(witnesses, group);
    }

    private static double voices(Witnesses witnesses, List<Told> group) {
        return witnesses.voices(
                group.stream().limit(MOST_PAIRED).map(Told::article).distinct().toList());
    }

    private static boolean isCrowd(double voices) {
        return voices >= CROWD;
    }

    /** Whether so many independent voices have one of two numbers that another one is likely to be a slip. */
    public static boolean isCrowd(Witnesses witnesses, List<Told> some, List<Told> others) {
        return isCrowd(Math.max(voices(witnesses, some), voices(witnesses, others)));
    }

    /** Whether the article of the one tells the other's number too: then the two are different quantities for it. */
    private boolean tells(Told one, Told other) {
        return told.getOrDefault(one.article() + one.kind(), List.of()).stream().anyMatch(other.quantity()::fits);
    }

    /** Whether two figures cannot be of one quantity; some of those killed and all who were killed can stand in one slot. */
    private static boolean apart(Quantity a, Quantity b) {
        return !a.fits(b) && a.special().equals(b.special());
    }
}
