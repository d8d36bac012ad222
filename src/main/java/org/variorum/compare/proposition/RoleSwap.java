package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.compare.quantity.Quantity;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;

/**
 * One article makes somebody the doer to whom all others have it done, in the same matter: "Russia accuses the West of massing troops" against
 * "the West accuses Russia". Parties do accuse each other; so the matter must be the same, and the other voices must outnumber. Immutable.
 *
 * @param odd the reading that stands alone
 * @param usual a reading with the two roles exchanged, or, where a role is missing, with the same figure and the other role
 * @param against indexes of the witnesses that have the usual reading, ascending
 */
public record RoleSwap(Proposition odd, Proposition usual, List<Integer> against) {
    /** Independent voices that must have the usual reading; the odd article's own figures may speak as one of them. */
    private static final double LEAST_VOICES = 1.9;
    /** How many more voices it must have than the odd one. */
    private static final double LEAD = 0.9;
    /** Readings of one predicate and one person that are compared with each other. */
    private static final int MOST_READINGS = 60;

    /** All swaps of a story, in the order of their articles. */
    public static List<RoleSwap> in(Witnesses witnesses, List<Proposition> propositions) {
        Map<String, List<Proposition>> done = new TreeMap<>();
        Map<String, List<Proposition>> suffered = new TreeMap<>();
        for (Proposition proposition : propositions) {
            if (!proposition.agent().equals(proposition.patient())) {
                note(proposition.predicate(), proposition.agent(), proposition, done);
                note(proposition.predicate(), proposition.patient(), proposition, suffered);
            }
        }
        List<RoleSwap> swaps = new ArrayList<>();
        done.forEach((role, doers) -> {
            List<Proposition> sufferers = suffered.getOrDefault(role, List.of());
            for (Proposition odd : sufferers.isEmpty() ? List.<Proposition>of() : doers) {
                swap(witnesses, odd, sufferers, doers).ifPresent(swaps::add);
            }
            for (Proposition odd : sufferers) {
                swap(witnesses, odd, doers, sufferers).ifPresent(swaps::add);
            }
        });
        return distinct(swaps);
    }

    private static void note(
            String predicate, String entity, Proposition proposition, Map<String, List<Proposition>> into) {
        List<Proposition> known = into.computeIfAbsent(predicate + "\0" + entity, role -> new ArrayList<>());
        if (!entity.isEmpty() && known.size() < MOST_READINGS) {
            known.add(proposition);
        }
    }

    private static Optional<RoleSwap> swap(
            Witnesses witnesses, Proposition odd, List<Proposition> reversed, List<Proposition> alike) {
        List<Proposition> usual = reversed.stream()
                .filter(other -> other.sameMatter(odd, witnesses.rarity()))
                .toList();
        Set<Integer> against = articles(usual);
        Optional<Proposition> clearest = usual.stream()
                .filter(other -> other.reverses(odd) || (!(other.whole() && odd.whole()) && other.sharesFigure(odd)))
                .min(Comparator.comparing(other -> other.whole() ? 0 : 1));
        if (clearest.isEmpty() || against.contains(odd.article())) {
            return Optional.empty();
        }
        Set<Integer> with = articles(alike.stream()
                .filter(other -> other.equals(odd)
                        || other.sameMatter(odd, witnesses.rarity())
                        || (foreign(witnesses, odd, other) && other.whole()))
                .toList());
        against.addAll(articles(reversed.stream()
                .filter(other -> foreign(witnesses, odd, other) && other.reverses(odd))
                .toList()));
        against.removeAll(with);
        Set<Integer> doers = othersWithFigure(witnesses, odd);
        double own = doers.remove(odd.article()) ? 1 : 0;
        against.addAll(doers);
        double voices = witnesses.voices(List.copyOf(against)) + own;
        return voices >= LEAST_VOICES && voices >= witnesses.voices(List.copyOf(with)) + LEAD
                ? Optional.of(new RoleSwap(odd, clearest.get(), List.copyOf(against)))
                : Optional.empty();
    }

    /** Whether the words of two articles cannot be compared; once a matter is found, those of other languages who have both roles speak to it too. */
    private static boolean foreign(Witnesses witnesses, Proposition odd, Proposition other) {
        return !witnesses.language(odd.article()).equals(witnesses.language(other.article()));
    }

    /**
     * Witnesses, the odd one included, that give a figure of the odd sentence to the odd reading's agent, where the odd sentence itself does not:
     * elsewhere 100,000 Russian troops are massed, here Russia accuses somebody of massing them.
     */
    private static Set<Integer> othersWithFigure(Witnesses witnesses, Proposition odd) {
        Set<Integer> found = new TreeSet<>();
        List<Quantity> given = odd.figures().stream()
                .filter(figure -> !odd.agent().isEmpty() && !figure.actor().equals(odd.agent()))
                .toList();
        for (Witness witness : given.isEmpty() ? List.<Witness>of() : witnesses.all()) {
            boolean turned = witness.annotation().figures().stream()
                    .map(figure -> Quantity.of(witness, figure))
                    .anyMatch(figure ->
                            figure.actor().equals(odd.agent()) && given.stream().anyMatch(figure::sameCount));
            if (turned) {
                found.add(witness.index());
            }
        }
        return found;
    }

    private static Set<Integer> articles(List<Proposition> propositions) {
        Set<Integer> articles = new TreeSet<>();
        propositions.forEach(proposition -> articles.add(proposition.article()));
        return articles;
    }

    /** A swap shows on both names; it is told once. */
    private static List<RoleSwap> distinct(List<RoleSwap> swaps) {
        Map<Integer, Map<Integer, RoleSwap>> byPlace = new TreeMap<>();
        for (RoleSwap swap : swaps) {
            byPlace.computeIfAbsent(swap.odd().article(), article -> new TreeMap<>())
                    .merge(
                            swap.odd().number(),
                            swap,
                            (a, b) -> b.against().size() > a.against().size() ? b : a);
        }
        return byPlace.values().stream().flatMap(map -> map.values().stream()).toList();
    }
}
