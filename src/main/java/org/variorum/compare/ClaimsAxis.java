package org.variorum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.claim.Claim;
import org.variorum.compare.proposition.Proposition;
import org.variorum.compare.proposition.RoleSwap;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.text.Span;

/**
 * Lines up propositions: one slot for one holder, predicate, agent and patient. The holder is part of the key, because what two parties say
 * against each other can both stand in one good article. A denial contradicts an assertion only of the same holder in the same matter; otherwise
 * both get a slot of their own. A claim that a single voice has is kept, as standing alone, if the importance table lists its predicate and both
 * roles are known. Exchanged roles are suspect and never scored. Immutable, safe to share between threads.
 */
public final class ClaimsAxis implements AxisComparer {
    /** Assertions and denials that are compared with each other in one slot. */
    private static final int MOST_PAIRED = 12;
    /** Voices that make a suspect certain. */
    private static final double SURE_VOICES = 4;

    private final Compatibility compatibility;
    private final Importance importance;

    ClaimsAxis(Compatibility compatibility, Importance importance) {
        this.compatibility = compatibility;
        this.importance = importance;
    }

    @Override
    public Axis axis() {
        return Axis.CLAIMS;
    }

    @Override
    public Lineup compare(Witnesses witnesses) {
        List<Proposition> all =
                witnesses.all().stream().flatMap(w -> Proposition.of(w).stream()).toList();
        List<RoleSwap> swaps = RoleSwap.in(witnesses, all);
        Set<Proposition> odd = swaps.stream().map(RoleSwap::odd).collect(Collectors.toSet());
        Map<Key, List<Proposition>> byKey = new LinkedHashMap<>();
        all.stream()
                .filter(proposition -> !odd.contains(proposition) && !proposition.byStranger())
                .forEach(proposition -> byKey.computeIfAbsent(Key.of(proposition), key -> new ArrayList<>())
                        .add(proposition));
        joinPartial(byKey);
        String[][] ids = witnesses.all().stream().map(w -> ownIds(witnesses, w)).toArray(String[][]::new);
        List<Slot> slots = new ArrayList<>();
        byKey.forEach((key, propositions) -> {
            for (List<Proposition> matter : matters(witnesses, propositions)) {
                String name = key + (matter.size() < propositions.size() && matter.get(0).denied() ? " not" : "");
                String id = SlotDraft.id(witnesses.story().id(), Axis.CLAIMS, name);
                matter.forEach(proposition -> ids[proposition.article()][proposition.number()] = id);
                slot(witnesses, key, name, matter, swaps).ifPresent(slots::add);
            }
        });
        List<Suspect> suspects =
                swaps.stream().map(swap -> suspect(witnesses, swap)).toList();
        return new Lineup(slots, suspects, Arrays.stream(ids).map(List::of).toList());
    }

    /** What makes two claims speak of the same: the holder too. */
    private record Key(String holder, boolean narrator, String predicate, String agent, String patient) {
        static Key of(Proposition proposition) {
            return new Key(
                    proposition.holder(),
                    proposition.claim().holder().isEmpty(),
                    proposition.predicate(),
                    proposition.agent(),
                    proposition.patient());
        }

        boolean partial() {
            return agent.isEmpty() || patient.isEmpty();
        }

        boolean within(Key other) {
            return holder.equals(other.holder)
                    && narrator == other.narrator
                    && predicate.equals(other.predicate)
                    && (agent.isEmpty() || agent.equals(other.agent))
                    && (patient.isEmpty() || patient.equals(other.patient));
        }
    }

    /** A claim that tells one role only joins the claim that tells both, where exactly one fits. */
    private static void joinPartial(Map<Key, List<Proposition>> byKey) {
        Map<String, List<Key>> whole = byKey.keySet().stream()
                .filter(key -> !key.partial())
                .collect(Collectors.groupingBy(Key::predicate, TreeMap::new, Collectors.toList()));
        for (Key key : byKey.keySet().stream().filter(Key::partial).toList()) {
            List<Key> fitting = whole.getOrDefault(key.predicate(), List.of()).stream()
                    .filter(key::within)
                    .limit(2)
                    .toList();
            if (fitting.size() == 1) {
                List<Proposition> joining = byKey.remove(key);
                byKey.computeIfPresent(fitting.get(0), (k, known) -> {
                    known.addAll(joining == null ? List.of() : joining);
                    return known;
                });
            }
        }
    }

    /** Assertions and denials together where they contradict each other, else apart. */
    private static List<List<Proposition>> matters(Witnesses witnesses, List<Proposition> propositions) {
        List<Proposition> asserted =
                propositions.stream().filter(p -> !p.denied()).toList();
        List<Proposition> denied =
                propositions.stream().filter(Proposition::denied).toList();
        boolean opposed = asserted.stream()
                .limit(MOST_PAIRED)
                .anyMatch(a -> denied.stream().limit(MOST_PAIRED).anyMatch(b -> contradict(witnesses, a, b)));
        return opposed
                ? List.of(propositions)
                : Stream.of(asserted, denied).filter(list -> !list.isEmpty()).toList();
    }

    /** Two articles of the same days that say the opposite in the same matter, both roles known. */
    private static boolean contradict(Witnesses witnesses, Proposition a, Proposition b) {
        Optional<Days> left = witnesses.all().get(a.article()).settled().published().days();
        Optional<Days> right = witnesses.all().get(b.article()).settled().published().days();
        boolean sameDays = left.isPresent() && right.isPresent() && left.get().overlaps(right.get());
        return a.article() != b.article()
                && sameDays
                && !a.agent().isEmpty()
                && !a.patient().isEmpty()
                && a.agent().equals(b.agent())
                && a.patient().equals(b.patient())
                && a.sameMatter(b, witnesses.rarity());
    }

    private Optional<Slot> slot(
            Witnesses witnesses, Key key, String name, List<Proposition> matter, List<RoleSwap> swaps) {
        int worth = importance.of(Axis.CLAIMS, key.predicate());
        SlotDraft<Proposition> draft = new SlotDraft<>(Axis.CLAIMS, name, title(witnesses, key, matter), worth);
        long denials = matter.stream().filter(Proposition::denied).count();
        boolean mostDeny = 2 * denials > matter.size();
        Stream.concat(
                        matter.stream().filter(p -> p.denied() == mostDeny),
                        matter.stream().filter(p -> p.denied() != mostDeny))
                .forEach(p -> draft.say(p.article(), p, stance(p), p.claim().field(), p.claim().span()));
        swaps.stream()
                .filter(swap -> matter.contains(swap.usual()))
                .map(RoleSwap::odd)
                .forEach(p -> draft.suspect(p.article(), p, "roles exchanged", p.claim().field(), p.claim().span()));
        boolean worthAlone = worth > 1 && !key.partial();
        return draft.speaking() > 1 || worthAlone
                ? Optional.of(draft.toSlot(witnesses, compatibility, ClaimsAxis::relate))
                : Optional.empty();
    }

    private static String stance(Proposition proposition) {
        Claim.Stance stance = proposition.denied()
                ? Claim.Stance.CONTRADICTS
                : proposition.claim().stance();
        return stance.word();
    }

    private static Relation relate(Proposition a, Proposition b) {
        return a.denied() == b.denied() ? Relation.EQUAL : Relation.CONTRADICTION;
    }

    private static String title(Witnesses witnesses, Key key, List<Proposition> matter) {
        String holder = witnesses.name(key.holder());
        String roles = Stream.of(witnesses.name(key.agent()), key.predicate(), witnesses.name(key.patient()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" – "));
        Proposition first = matter.get(0);
        Witness witness = witnesses.all().get(first.article());
        Span shown = first.claim().span();
        return (holder.isEmpty() ? "" : holder + ": ") + roles + ": "
                + witness.around(first.claim().field(), new Span(shown.start(), shown.start()));
    }

    private static Suspect suspect(Witnesses witnesses, RoleSwap swap) {
        Witness usual = witnesses.all().get(swap.usual().article());
        Claim claim = swap.odd().claim();
        return new Suspect(
                witnesses.all().get(swap.odd().article()).article().id(),
                claim.field(),
                roles(claim),
                Suspect.Kind.ROLE_SWAP,
                usual.words(swap.usual().claim().field(), roles(swap.usual().claim())),
                witnesses.ids(swap.against()),
                Math.min(1, witnesses.voices(swap.against()) / SURE_VOICES));
    }

    /** From one role to the other, or the whole clause where one of them is missing. */
    private static Span roles(Claim claim) {
        return claim.agent()
                .flatMap(agent -> claim.patient().map(agent::cover))
                .orElse(claim.span());
    }

    /** Ids for the claims of one article that are lined up with no other. */
    private static String[] ownIds(Witnesses witnesses, Witness witness) {
        return IntStream.range(0, witness.annotation().claims().size())
                .mapToObj(i -> SlotDraft.id(witnesses.story().id(), Axis.CLAIMS, witness.article().id() + " " + i))
                .toArray(String[]::new);
    }
}
