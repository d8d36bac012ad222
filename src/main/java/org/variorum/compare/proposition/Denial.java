package org.variorum.compare.proposition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.compare.witness.Witnesses;

/**
 * Whether one article denies what another one asserts, of the same holder: only then do the two stand against each other in one slot. Stateless,
 * safe to share between threads.
 */
public final class Denial {
    /** Assertions and denials that are compared with each other in one slot. */
    private static final int MOST_PAIRED = 12;

    private Denial() {}

    /** Assertions and denials together where they contradict each other, else apart. */
    public static List<List<Proposition>> parted(Witnesses witnesses, List<Proposition> group) {
        List<Proposition> asserted = group.stream().filter(p -> !p.denied()).toList();
        List<Proposition> denied = group.stream().filter(Proposition::denied).toList();
        boolean opposed = asserted.stream()
                .limit(MOST_PAIRED)
                .anyMatch(a -> denied.stream().limit(MOST_PAIRED).anyMatch(b -> contradict(witnesses, a, b)));
        return opposed
                ? List.of(group)
                : Stream.of(asserted, denied).filter(list -> !list.isEmpty()).toList();
    }

    /** Two articles of the same days that say the opposite in the same matter, both roles known. */
    private static boolean contradict(Witnesses witnesses, Proposition a, Proposition b) {
        Optional<Days> left =
                witnesses.all().get(a.article()).settled().published().days();
        Optional<Days> right =
                witnesses.all().get(b.article()).settled().published().days();
        boolean sameDays = left.isPresent() && right.isPresent() && left.get().overlaps(right.get());
        return a.article() != b.article() && sameDays && a.whole() && b.whole() && a.sameMatter(b, witnesses.rarity());
    }
}
