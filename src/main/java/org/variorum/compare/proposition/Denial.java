package org.variorum.compare.proposition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Passage;
import org.variorum.text.Language;
import org.variorum.text.Span;

/**
 * Whether one article denies what another one asserts, of the same holder: only then do the two stand against each other in one slot. Stateless,
 * safe to share between threads.
 */
public final class Denial {
    /** Assertions and denials that are compared with each other in one slot. */
    static final int MOST_PAIRED = 12;

    private Denial() {}

    /** Assertions and denials together where they contradict each other, else apart. */
    public static List<List<Proposition>> parted(Witnesses witnesses, List<Proposition> group) {
        List<Proposition> asserted = group.stream().filter(p -> !p.denied()).toList();
        List<Proposition> denied = group.stream().filter(Proposition::denied).toList();
        boolean opposed = asserted.stream().limit(MOST_PAIRED).anyMatch(a -> denied.stream()
                .limit(MOST_PAIRED)
                .anyMatch(b -> meet(witnesses, a, b) && inWords(witnesses, a, b)));
        return opposed
                ? List.of(group)
                : Stream.of(asserted, denied).filter(list -> !list.isEmpty()).toList();
    }

    /**
     * Whether the words of the two sentences contradict each other too; if both have a no or neither has, a frame was misread. Words of two
     * languages cannot tell.
     */
    private static boolean inWords(Witnesses witnesses, Proposition a, Proposition b) {
        Language language = witnesses.language(a.article());
        return !language.equals(witnesses.language(b.article()))
                || Rebuttal.between(sentence(witnesses, a), sentence(witnesses, b), language) >= Rebuttal.CONTRADICTION;
    }

    private static String sentence(Witnesses witnesses, Proposition proposition) {
        Witness witness = witnesses.all().get(proposition.article());
        Field field = proposition.claim().field();
        Span clause = proposition.claim().span();
        return witness.words(
                field, witness.passage(field, clause).map(Passage::span).orElse(clause));
    }

    /** Whether two articles of the same days speak of the same matter, both roles known. */
    static boolean meet(Witnesses witnesses, Proposition a, Proposition b) {
        Optional<Days> left =
                witnesses.all().get(a.article()).settled().published().days();
        Optional<Days> right =
                witnesses.all().get(b.article()).settled().published().days();
        boolean sameDays = left.isPresent() && right.isPresent() && left.get().overlaps(right.get());
        return a.article() != b.article() && sameDays && a.whole() && b.whole() && a.sameMatter(b, witnesses.rarity());
    }
}
