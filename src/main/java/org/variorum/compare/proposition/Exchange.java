package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.compare.witness.Witnesses;

/**
 * Two readings that exchange the roles where no majority tells which of them slipped: they stand against each other in one slot. Where there is
 * a majority it is a {@link RoleSwap}. Parties do accuse each other; so the words must be nearly the same, and neither article may have both
 * directions. Stateless, safe to share between threads.
 */
public final class Exchange {
    /** Propositions of a group that are compared with those of another one. */
    private static final int MOST_PAIRED = 12;

    private Exchange() {}

    /** Two groups as one where they say the same with the roles exchanged, and no voice tells which of the two slipped. */
    public static List<List<Proposition>> joined(
            Witnesses witnesses, List<List<Proposition>> groups, List<Proposition> all) {
        Map<String, Integer> places = new TreeMap<>();
        List<List<Proposition>> merged = new ArrayList<>();
        for (List<Proposition> group : groups) {
            Proposition first = group.get(0);
            Optional<Integer> mirror = Optional.ofNullable(places.get(key(first, first.patient(), first.agent())))
                    .filter(place -> first.whole() && exchanged(witnesses, group, merged.get(place), all));
            if (mirror.isPresent()) {
                merged.set(
                        mirror.get(),
                        Stream.concat(merged.get(mirror.get()).stream(), group.stream())
                                .toList());
            } else {
                places.putIfAbsent(key(first, first.agent(), first.patient()), merged.size());
                merged.add(group);
            }
        }
        return merged;
    }

    private static boolean exchanged(
            Witnesses witnesses, List<Proposition> some, List<Proposition> others, List<Proposition> all) {
        return some.stream().limit(MOST_PAIRED).anyMatch(a -> others.stream()
                .limit(MOST_PAIRED)
                .anyMatch(b -> a.reverses(b)
                        && a.article() != b.article()
                        && a.denied() == b.denied()
                        && a.sameWords(b, witnesses.rarity())
                        && all.stream().noneMatch(c -> tellsBoth(c, a, b))));
    }

    /** Whether an article has both directions: then two parties do to each other what the one does to the other. */
    private static boolean tellsBoth(Proposition other, Proposition a, Proposition b) {
        return (other.article() == a.article() && other.predicate().equals(a.predicate()) && other.reverses(a))
                || (other.article() == b.article() && other.predicate().equals(b.predicate()) && other.reverses(b));
    }

    private static String key(Proposition first, String agent, String patient) {
        return String.join("\0", first.voice(), first.predicate(), agent, patient);
    }
}
