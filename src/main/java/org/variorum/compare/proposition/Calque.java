package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Span;

/**
 * "Failed to respond to the demand" where others have the demand rejected and the response given: a translation that took one meaning of a verb
 * for another. Only predicates that the table lists, said not to be so, with the odd object in the same sentence; others must tell both that
 * the same did it and that the demand met with the other predicate. Immutable.
 *
 * @param odd the reading that no other voice supports
 * @param usual the claim that the odd one probably stands for, in another article
 * @param against indexes of the witnesses that tell the contrary or the likely reading, ascending
 */
public record Calque(Proposition odd, Proposition usual, List<Integer> against) {
    /** Independent voices that must speak against it. */
    private static final double VOICES = 1.9;

    private static final List<List<String>> ROWS = Lexicon.rows("compare", Language.UNKNOWN, "calques");

    /** All of them in a story, in the order of its articles. */
    public static List<Calque> in(Witnesses witnesses, List<Proposition> propositions) {
        List<Calque> found = new ArrayList<>();
        for (Proposition odd : propositions) {
            for (List<String> row : ROWS) {
                if (odd.denied()
                        && odd.whole()
                        && odd.claim().holder().isEmpty()
                        && odd.predicate().equals(row.get(0))) {
                    calque(witnesses, propositions, odd, row.get(1), row.get(2)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Calque> calque(
            Witnesses witnesses, List<Proposition> all, Proposition odd, String likely, String object) {
        boolean objected = all.stream()
                .anyMatch(p -> p.article() == odd.article()
                        && p.predicate().equals(object)
                        && p.agent().equals(odd.patient())
                        && oneSentence(witnesses, p, odd));
        List<Proposition> done = objected
                ? all.stream()
                        .filter(p -> p.article() != odd.article() && !p.denied())
                        .filter(p -> p.predicate().equals(odd.predicate())
                                && p.agent().equals(odd.agent()))
                        .filter(p -> p.patient().isEmpty() || p.patient().equals(odd.patient()))
                        .toList()
                : List.of();
        List<Proposition> usual = all.stream()
                .filter(p -> p.article() != odd.article() && !p.denied())
                .filter(p -> p.predicate().equals(likely) && p.patient().equals(odd.patient()))
                .toList();
        Set<Integer> against = new TreeSet<>();
        done.forEach(p -> against.add(p.article()));
        usual.forEach(p -> against.add(p.article()));
        return done.isEmpty() || usual.isEmpty() || witnesses.voices(List.copyOf(against)) < VOICES
                ? Optional.empty()
                : Optional.of(new Calque(odd, usual.get(0), List.copyOf(against)));
    }

    private static boolean oneSentence(Witnesses witnesses, Proposition a, Proposition b) {
        Witness witness = witnesses.all().get(a.article());
        Span span = a.claim().span();
        return a.claim().field() == b.claim().field()
                && witness.passage(b.claim().field(), b.claim().span())
                        .filter(passage -> passage.span().contains(span))
                        .isPresent();
    }
}
