package org.variorum.name.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.name.Kind;

/**
 * What the places of a text where a name shows clearly tell about the places where it does not: full names vouch for
 * last names, the same words for themselves, an expansion for its acronym. One instance serves one text; not shared
 * between threads.
 */
final class Support {
    private static final double CLEAR = 3;
    private static final double LAST_NAME = 4;
    private static final double SAME_WORDS = .7;
    private static final double MOST_FROM_SAME_WORDS = 4;
    private static final double EXPANSION = 4;

    private final Map<String, double[]> sameWords = new HashMap<>();
    private final Set<String> personLasts = new HashSet<>();
    private final Set<String> clearNames = new HashSet<>();
    private final Map<String, Kind> acronyms = new HashMap<>();

    /** Takes in what the first look at all candidates has come to. */
    Support(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            String lower = candidate.lower();
            double[] sum = sameWords.computeIfAbsent(lower, k -> new double[Kind.values().length]);
            for (Kind kind : Kind.values()) {
                sum[kind.ordinal()] += candidate.points(kind);
            }
            Kind best = candidate.best();
            if (candidate.points(best) >= CLEAR) {
                clearNames.add(lower);
                if (best == Kind.PERSON && candidate.length() > 1) {
                    personLasts.add(candidate.last().lower());
                } else if (best == Kind.PERSON && candidate.titled) {
                    personLasts.add(lower);
                }
                if (candidate.length() > 1 && best != Kind.PERSON) {
                    acronyms.putIfAbsent(initials(candidate), best);
                }
            }
        }
    }

    /** Adds what the rest of the text says about a candidate. */
    void speakFor(Candidate candidate) {
        String lower = candidate.lower();
        double[] sum = sameWords.getOrDefault(lower, new double[Kind.values().length]);
        for (Kind kind : Kind.values()) {
            double others = sum[kind.ordinal()] - candidate.points(kind);
            candidate.add(kind, Math.max(-MOST_FROM_SAME_WORDS, Math.min(MOST_FROM_SAME_WORDS, SAME_WORDS * others)));
        }
        if (candidate.length() == 1 && personLasts.contains(lower)) {
            candidate.add(Kind.PERSON, LAST_NAME);
        }
        Kind expanded = acronyms.get(lower);
        if (expanded != null && candidate.first().shape() == Atom.Shape.CAPITALS) {
            candidate.add(expanded, EXPANSION);
        }
    }

    /** Whether a full name of the text ends with this word. */
    boolean lastOfPerson(String lower) {
        return personLasts.contains(lower);
    }

    /** Whether these words are clearly a name elsewhere in the text. */
    boolean clear(String lower) {
        return clearNames.contains(lower);
    }

    /** Whether these letters are the initials of a name of the text. */
    boolean acronym(String lower) {
        return acronyms.containsKey(lower);
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
