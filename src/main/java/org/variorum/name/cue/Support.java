package org.variorum.name.cue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Kind;
import org.variorum.name.cue.word.Atom;
import org.variorum.name.cue.word.NameLists;

/**
 * What the places of a text where a name shows clearly tell about the places where it does not: full names vouch for
 * last names, the words around one place for the same name elsewhere, an expansion for its acronym. One instance serves
 * one text; not shared between threads.
 */
final class Support {
    private static final double CLEAR = 3;
    private static final double MOST_FROM_SAME_WORDS = 4;
    private static final int MOST_TIMES_SEEN = 3;

    private final NameLists lists;
    private final CueWeights weights;
    private final Expansions expansions;
    private final Map<String, double[]> sameWords = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> personFirsts = new HashSet<>();
    private final Set<String> personLasts = new HashSet<>();
    private final Set<String> organizationLasts = new HashSet<>();
    private final Set<String> clearNames = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Kind> acronyms = new HashMap<>();

    /** Takes in what the first look at all candidates has come to. */
    Support(List<Candidate> candidates, Expansions expansions, NameLists lists, CueWeights weights) {
        this.lists = lists;
        this.weights = weights;
        this.expansions = expansions;
        candidates.forEach(candidate -> seen.add(candidate.lower()));
        for (Candidate candidate : candidates) {
            String lower = nominative(candidate.lower());
            double[] sum = sameWords.computeIfAbsent(lower, k -> new double[Kind.values().length]);
            for (Kind kind : Kind.values()) {
                sum[kind.ordinal()] += candidate.around(kind);
            }
            times.merge(lower, 1, Integer::sum);
            Kind best = candidate.best();
            if (best == Kind.PLACE) {
                places.add(lower);
            }
            if (candidate.points(best) >= CLEAR) {
                clear(candidate, lower, best);
            }
        }
    }

    /** A word as it stands, or as the text has it in the nominative: Салмарк for Салмарка. */
    private String nominative(String lower) {
        return lists.nominatives(lower).stream()
                .filter(seen::contains)
                .sorted()
                .findFirst()
                .orElse(lower);
    }

    private void clear(Candidate candidate, String lower, Kind kind) {
        clearNames.add(lower);
        if (kind == Kind.PERSON && candidate.length() > 1) {
            personFirsts.addAll(lists.forms(candidate.first().lower()));
            personLasts.addAll(lists.forms(candidate.last().lower()));
        } else if (kind == Kind.PERSON && candidate.titled) {
            personLasts.addAll(lists.forms(lower));
        }
        if (candidate.length() > 1 && kind == Kind.ORGANIZATION) {
            organizationLasts.add(candidate.last().lower());
        }
        if (candidate.length() > 1 && kind != Kind.PERSON) {
            acronyms.putIfAbsent(initials(candidate), kind);
        }
    }

    /** Adds what the rest of the text says about a candidate. */
    void speakFor(Candidate candidate) {
        String lower = candidate.lower();
        String same = nominative(lower);
        double[] sum = sameWords.getOrDefault(same, new double[Kind.values().length]);
        for (Kind kind : Kind.values()) {
            double others = sum[kind.ordinal()] - candidate.around(kind);
            double most = Math.max(-MOST_FROM_SAME_WORDS, Math.min(MOST_FROM_SAME_WORDS, others));
            weights.add(Cue.SAME_WORDS_ELSEWHERE, candidate, kind, most);
        }
        if (lists.commonness(lower) == 0) {
            weights.add(Cue.SEEN_AGAIN, candidate, Math.min(MOST_TIMES_SEEN, times.getOrDefault(same, 1) - 1));
        }
        if (candidate.length() == 1) {
            alone(candidate, lower);
        }
    }

    private void alone(Candidate candidate, String lower) {
        Set<String> forms = lists.forms(lower);
        if (!Collections.disjoint(personLasts, forms)) {
            weights.add(Cue.LAST_WORD_OF_A_PERSON, candidate, 1);
        } else if (!Collections.disjoint(personFirsts, forms)) {
            weights.add(Cue.FIRST_WORD_OF_A_PERSON, candidate, 1);
        }
        if (organizationLasts.contains(lower)) {
            weights.add(Cue.LAST_WORD_OF_AN_ORGANIZATION, candidate, 1);
        }
        Kind expanded = acronyms.get(lower);
        if (expansions.common(lower)) {
            weights.add(Cue.STANDS_FOR_COMMON_WORDS, candidate, 1);
        } else if (expanded != null && candidate.first().acronym()) {
            weights.add(Cue.EXPANSION_STANDS_IN_TEXT, candidate, expanded, 1);
        } else if (expansions.named(lower)) {
            weights.add(Cue.EXPANSION_STANDS_IN_TEXT, candidate, Kind.ORGANIZATION, 1);
        }
    }

    /** Whether these letters are the initials of a name of the text. */
    boolean acronym(String lower) {
        return acronyms.containsKey(lower) || expansions.named(lower);
    }

    /** Whether a place of the text is the country or town of these people, as their name tells. */
    boolean people(String lower) {
        return lists.countriesOf(lower).stream().anyMatch(places::contains);
    }

    private static String initials(Candidate candidate) {
        StringBuilder initials = new StringBuilder();
        for (int i = candidate.from; i < candidate.to; i++) {
            Atom atom = candidate.sentence.get(i);
            if (atom.capital()) {
                initials.append(Character.toLowerCase(atom.text().charAt(0)));
            }
        }
        return initials.toString();
    }
}
