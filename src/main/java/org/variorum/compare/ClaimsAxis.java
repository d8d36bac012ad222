package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.claim.Claim;
import org.variorum.compare.proposition.Calque;
import org.variorum.compare.proposition.Denial;
import org.variorum.compare.proposition.Exchange;
import org.variorum.compare.proposition.Pending;
import org.variorum.compare.proposition.Proposition;
import org.variorum.compare.proposition.RoleSwap;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.compare.wording.Collation;
import org.variorum.compare.wording.Rarity;
import org.variorum.text.Span;

/**
 * Lines up propositions: one slot for one holder, predicate, agent and patient in one matter. The holder is part of the key, because what two parties say
 * against each other can both stand in one good article. A denial contradicts an assertion only of the same holder in the same matter; otherwise
 * both get a slot of their own. A claim that a single voice has is kept, as standing alone, if the importance table lists its predicate, or "deny" for what is
 * denied, and both roles are known. An act such as an answer or an arrest is told by its two roles; other claims need words for their matter too. Exchanged roles are suspect and never scored. Immutable, safe to share between threads.
 */
final class ClaimsAxis implements AxisComparer {
    /** Weight of shared stems that makes one matter of two claims with the same holder, predicate and roles. */
    private static final double SOME = 0.7;
    /** Word of the importance table for whatever is denied. */
    private static final String DENIAL = "deny";

    private final Importance importance;

    ClaimsAxis(Importance importance) {
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.CLAIMS;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        List<Proposition> all = witnesses.all().stream()
                .flatMap(w -> Proposition.of(w).stream())
                .toList();
        List<RoleSwap> swaps = RoleSwap.in(witnesses, all);
        List<Calque> calques = Calque.in(witnesses, all);
        Set<Proposition> odd = Stream.concat(
                        swaps.stream().map(RoleSwap::odd), calques.stream().map(Calque::odd))
                .collect(Collectors.toSet());
        Collation<Proposition> collation =
                new Collation<>(witnesses.rarity(), proposition -> proposition, (a, b) -> fit(witnesses, a, b));
        all.stream()
                .filter(proposition -> !odd.contains(proposition) && !proposition.byStranger())
                .sorted(Comparator.comparing(Proposition::whole).reversed()) // who tells both roles opens the matter
                .forEach(proposition -> collation.add(proposition, key(proposition), features(proposition)));
        String[][] ids = witnesses.all().stream().map(w -> ownIds(witnesses, w)).toArray(String[][]::new);
        Map<String, Set<Integer>> telling = new HashMap<>();
        all.forEach(
                proposition -> alike(proposition).forEach(role -> telling.computeIfAbsent(role, r -> new TreeSet<>())
                        .add(proposition.article())));
        List<SlotDraft<?>> drafts = new ArrayList<>();
        List<List<Proposition>> groups = Pending.joined(witnesses, collation.groups());
        for (List<Proposition> group : Exchange.joined(witnesses, groups, all)) {
            for (List<Proposition> matter : Denial.parted(witnesses, group)) {
                Proposition first = matter.get(0);
                String key = witnesses.all().get(first.article()).article().id() + " " + first.number();
                String id = witnesses.id(Axis.CLAIMS.word(), key);
                matter.forEach(proposition -> ids[proposition.article()][proposition.number()] = id);
                draft(witnesses, key, matter, swaps).ifPresent(draft -> {
                    alike(first).forEach(role -> telling.getOrDefault(role, Set.of())
                            .forEach(draft::tells));
                    drafts.add(draft);
                });
            }
        }
        List<Suspect> suspects = new ArrayList<>();
        swaps.forEach(swap -> suspects.add(suspect(witnesses, swap)));
        calques.forEach(calque -> suspects.add(suspect(witnesses, calque)));
        return new Lineup(drafts, suspects, Arrays.stream(ids).map(List::of).toList());
    }

    /** The same done by the same, or done to the same: an article that has it may tell the claim in other words. */
    private static List<String> alike(Proposition proposition) {
        List<String> alike = new ArrayList<>();
        if (!proposition.agent().isEmpty()) {
            alike.add(proposition.predicate() + " by " + proposition.agent());
        }
        if (!proposition.patient().isEmpty()) {
            alike.add(proposition.predicate() + " to " + proposition.patient());
        }
        return alike;
    }

    /** What two claims must share before they are compared at all: who says so, and what is done. */
    private static String key(Proposition proposition) {
        return proposition.voice() + '\0' + proposition.predicate();
    }

    /** What it may be found by: the words around it, and for articles in other languages both roles. */
    private static Set<String> features(Proposition proposition) {
        Set<String> features = new TreeSet<>(proposition.stems());
        if (proposition.whole()) {
            features.add(proposition.agent() + ' ' + proposition.patient());
        }
        return features;
    }

    /** Where both roles are known and the same, little more must be shared; where one is open, the matter must be the same. */
    private static double fit(Witnesses witnesses, Proposition a, Proposition b) {
        if (!a.rolesFit(b)) {
            return -1;
        }
        Rarity rarity = witnesses.rarity();
        if (!witnesses.language(a.article()).equals(witnesses.language(b.article()))) {
            return a.whole() && b.whole() ? SOME : 0; // words of two languages are never the same
        }
        double shared = a.shared(b, rarity);
        if (a.sameAct(b)) {
            return Math.max(shared, SOME);
        }
        boolean close = (a.whole() && b.whole()) ? shared >= SOME : a.sameMatter(b, rarity);
        return close ? shared : 0;
    }

    private Optional<SlotDraft<?>> draft(
            Witnesses witnesses, String key, List<Proposition> matter, List<RoleSwap> swaps) {
        Proposition clearest = Collections.max(
                matter, // of equals the first
                Comparator.comparing(Proposition::whole).thenComparing(p -> witnesses.inMainLanguage(p.article())));
        String kind = clearest.denied() ? DENIAL : clearest.predicate();
        int worth = importance.of(Axis.CLAIMS, kind);
        SlotDraft<Proposition> draft =
                new SlotDraft<>(Axis.CLAIMS, key, title(witnesses, clearest), worth, ClaimsAxis::relate);
        long denials = matter.stream().filter(Proposition::denied).count();
        boolean swapped = matter.stream().anyMatch(clearest::reverses);
        boolean done = matter.stream().anyMatch(p -> !p.claim().planned());
        boolean mostDeny = 2 * denials > matter.size();
        matter.stream()
                .sorted(Comparator.comparing(p -> p.denied() != mostDeny))
                .forEach(p -> draft.say(
                        p.article(),
                        p,
                        swapped ? roles(witnesses, p) : said(p, done),
                        p.claim().field(),
                        p.claim().span()));
        swaps.stream()
                .filter(swap -> matter.contains(swap.usual()))
                .map(RoleSwap::odd)
                .forEach(p -> draft.suspect(
                        p.article(),
                        p,
                        "roles exchanged",
                        p.claim().field(),
                        p.claim().span()));
        return draft.speaking() > 1 || (importance.lists(Axis.CLAIMS, kind) && clearest.whole())
                ? Optional.of(draft)
                : Optional.empty();
    }

    private static String said(Proposition proposition, boolean done) {
        boolean pending = done && proposition.claim().planned();
        Slot.Said said =
                proposition.denied() ? Slot.Said.DENIES : pending ? Slot.Said.STILL_TO_COME : Slot.Said.SAYS_SO;
        return said.words();
    }

    private static Relation relate(Proposition a, Proposition b) {
        boolean alike = a.denied() == b.denied() && a.predicate().equals(b.predicate());
        return alike && a.rolesFit(b) ? Relation.EQUAL : Relation.CONTRADICTION;
    }

    private static String title(Witnesses witnesses, Proposition clearest) {
        String holder = witnesses.name(clearest.holder());
        Span clause = clearest.claim().span();
        String words = witnesses
                .all()
                .get(clearest.article())
                .around(clearest.claim().field(), new Span(clause.start(), clause.start()));
        return (holder.isEmpty() ? "" : holder + ": ") + roles(witnesses, clearest) + ": " + words;
    }

    private static String roles(Witnesses witnesses, Proposition proposition) {
        return Stream.of(
                        witnesses.name(proposition.agent()),
                        proposition.predicate(),
                        witnesses.name(proposition.patient()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static Suspect suspect(Witnesses witnesses, RoleSwap swap) {
        Witness usual = witnesses.all().get(swap.usual().article());
        Claim other = swap.usual().claim();
        String likely = swap.usual().whole()
                ? usual.words(other.field(), roles(other))
                : usual.around(other.field(), other.span());
        Span roles = roles(swap.odd().claim());
        return suspect(witnesses, swap.odd(), roles, Suspect.Rule.EXCHANGED_ROLES, likely, swap.against());
    }

    private static Suspect suspect(Witnesses witnesses, Calque found) {
        Claim usual = found.usual().claim();
        String likely = witnesses.all().get(found.usual().article()).words(usual.field(), usual.span());
        Span clause = found.odd().claim().span();
        return suspect(witnesses, found.odd(), clause, Suspect.Rule.ODD_PREDICATE, likely, found.against());
    }

    private static Suspect suspect(
            Witnesses witnesses, Proposition odd, Span span, Suspect.Rule rule, String likely, List<Integer> against) {
        return new Suspect(
                witnesses.all().get(odd.article()).article().id(),
                odd.claim().field(),
                span,
                rule,
                likely,
                witnesses.ids(against),
                Witnesses.gravity(witnesses.voices(against)));
    }

    /** From one role to the other, or the whole clause where one of them is missing. */
    private static Span roles(Claim claim) {
        return claim.agent().flatMap(agent -> claim.patient().map(agent::cover)).orElse(claim.span());
    }

    /** Ids for the claims of one article that are lined up with no other. */
    private static String[] ownIds(Witnesses witnesses, Witness witness) {
        return IntStream.range(0, witness.annotation().claims().size())
                .mapToObj(i -> witness.article().id() + " " + i)
                .map(key -> witnesses.id(Axis.CLAIMS.word(), key))
                .toArray(String[]::new);
    }
}
