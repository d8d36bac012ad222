package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.claim.Claim;
import org.variorum.compare.quantity.Quantity;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.wording.Rarity;
import org.variorum.compare.wording.Stem;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Span;

/**
 * A claim of one article with its roles settled. Immutable.
 *
 * @param article index of the witness
 * @param number index of the claim in its annotation
 * @param claim the claim
 * @param holder entity that says so; empty for the article itself, or where it is open
 * @param agent entity that does it; empty if unknown
 * @param patient entity it is done to; empty if unknown
 * @param stems stems of the sentence, names left out
 * @param figures figures of the sentence
 */
public record Proposition(
        int article,
        int number,
        Claim claim,
        String holder,
        String agent,
        String patient,
        Set<String> stems,
        List<Quantity> figures) {
    /** Weight of shared stems that makes one matter of two sentences which share a figure. */
    private static final double WITH_FIGURE = 0.9;
    /** The same without a figure. */
    private static final double WITHOUT_FIGURE = 2.0;
    /** Share of the poorer sentence's weight that must be shared, with a figure and without. */
    private static final double SHARE_WITH_FIGURE = 0.2;

    private static final double SHARE = 0.3;
    /** Weight of shared stems and its share that make one statement of two sentences, with nothing but the roles exchanged. */
    private static final double SAME_WORDS = 2.5;

    private static final double SHARE_SAME_WORDS = 0.6;

    private static final Set<String> ACTS = Lexicon.rows("compare", Language.UNKNOWN, "acts").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** All propositions of an article that tell at least one role, in the order of its claims. */
    public static List<Proposition> of(Witness witness) {
        List<Claim> claims = witness.annotation().claims();
        return IntStream.range(0, claims.size())
                .mapToObj(i -> of(witness, i, claims.get(i)))
                .filter(proposition ->
                        !proposition.agent().isEmpty() || !proposition.patient().isEmpty())
                .toList();
    }

    private static Proposition of(Witness witness, int number, Claim claim) {
        Span sentence = witness.passage(claim.field(), claim.span())
                .map(passage -> passage.span())
                .orElse(claim.span());
        List<Span> names = witness.annotation().names().stream()
                .filter(name -> name.field() == claim.field() && sentence.contains(name.span()))
                .map(name -> name.span())
                .toList();
        Set<String> stems = new TreeSet<>();
        witness.passage(claim.field(), claim.span()).ifPresent(passage -> {
            for (Stem stem : passage.stems()) {
                if (!Character.isDigit(stem.key().codePointAt(0))
                        && names.stream().noneMatch(stem.span()::overlaps)) {
                    stems.add(stem.key());
                }
            }
        });
        List<Quantity> figures = new ArrayList<>();
        witness.annotation().figures().stream()
                .filter(figure -> figure.field() == claim.field() && sentence.contains(figure.span()))
                .forEach(figure -> figures.add(Quantity.of(witness, figure)));
        return new Proposition(
                witness.index(),
                number,
                claim,
                witness.entity(claim.field(), claim.holder()),
                witness.entity(claim.field(), claim.agent()),
                witness.entity(claim.field(), claim.patient()),
                stems,
                figures);
    }

    /** Class of what is done. */
    public String predicate() {
        return claim.predicate();
    }

    /** Who says so: the holder, or the article itself; what two say is never compared. */
    public String voice() {
        return claim.holder().isEmpty() ? "the article itself" : holder;
    }

    /** Whether both roles are known. */
    public boolean whole() {
        return !agent.isEmpty() && !patient.isEmpty();
    }

    /** Whether both have the same entity in one role at least, and no role is filled by two. */
    public boolean rolesFit(Proposition other) {
        boolean agents = !agent.isEmpty() && agent.equals(other.agent);
        boolean patients = !patient.isEmpty() && patient.equals(other.patient);
        return (agents && (patients || patient.isEmpty() || other.patient.isEmpty()))
                || (patients && (agent.isEmpty() || other.agent.isEmpty()));
    }

    /** Whether both have the same two entities in exchanged roles. */
    public boolean reverses(Proposition other) {
        return whole() && agent.equals(other.patient) && patient.equals(other.agent);
    }

    /** Whether both tell the same act of the same two, the one as the other affirmed or denied: an act needs no more words to be the same. */
    public boolean sameAct(Proposition other) {
        return whole()
                && agent.equals(other.agent)
                && patient.equals(other.patient)
                && predicate().equals(other.predicate())
                && denied() == other.denied()
                && ACTS.contains(predicate());
    }

    /** Whether a figure of one can be a figure of the other. */
    public boolean sharesFigure(Proposition other) {
        return figures.stream().anyMatch(mine -> other.figures.stream().anyMatch(mine::sameCount));
    }

    /** Whether somebody says so who cannot be told from others: such a claim is never lined up. */
    public boolean byStranger() {
        return claim.holder().isPresent() && holder.isEmpty();
    }

    /** Whether it is said not to be so. */
    public boolean denied() {
        return claim.polarity() == Claim.Polarity.NEGATIVE || claim.stance() == Claim.Stance.CONTRADICTS;
    }

    /** Weight of the stems that two sentences share beside the names. */
    public double shared(Proposition other, Rarity rarity) {
        Set<String> shared = new TreeSet<>(stems);
        shared.retainAll(other.stems);
        return rarity.weight(shared);
    }

    /** Whether the two sentences are about the same matter, by the words and figures they share beside the names. */
    public boolean sameMatter(Proposition other, Rarity rarity) {
        double mass = shared(other, rarity);
        double poorer = Math.min(rarity.weight(stems), rarity.weight(other.stems));
        boolean figure = sharesFigure(other);
        return mass >= (figure ? SHARE_WITH_FIGURE : SHARE) * poorer && mass >= (figure ? WITH_FIGURE : WITHOUT_FIGURE);
    }

    /** Whether the two sentences say nearly the same in nearly the same words, names left out. */
    public boolean sameWords(Proposition other, Rarity rarity) {
        double mass = shared(other, rarity);
        double poorer = Math.min(rarity.weight(stems), rarity.weight(other.stems));
        return mass >= SAME_WORDS && mass >= SHARE_SAME_WORDS * poorer;
    }
}
