package org.variorum.name.spelling;

import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Compares one pair of names after another without making objects, for who compares millions. Remembers how words that
 * come again and again line up. Not to be shared between threads; a {@link NameMatcher} makes one for each.
 */
public final class Comparing {
    private static final double DOUBTFUL = .65;

    private final PairWeights weights;
    private final Pairing pairing;
    private final Weighing weighing = new Weighing();

    /** @param remembered alignments of words that are kept for the next pairs, a power of two */
    Comparing(SoundCosts costs, PairWeights weights, int remembered) {
        this.weights = weights;
        this.pairing = new Pairing(costs, remembered);
    }

    /** How sure two names are one, from 0 to 1; symmetric. */
    public double score(ParsedName a, ParsedName b) {
        if (a.tokens().isEmpty() || b.tokens().isEmpty()) {
            return a.text().equals(b.text()) && !a.text().isEmpty() ? 1 : 0;
        }
        pairing.of(a, b);
        return weighed();
    }

    private double weighed() {
        double score = weights.score(weighing.weigh(pairing), pairing.a.script(), pairing.b.script());
        return score > Veto.MOST && vetoed() ? Veto.MOST : score;
    }

    /**
     * The same for who looks for names that are surely one: 0 where both have as many words and one that a name cannot do without
     * is like none of the other's. Most pairs that are compared at all are told so at a part of the cost.
     */
    public double scoreIfLikely(ParsedName a, ParsedName b) {
        if (a.tokens().isEmpty() || b.tokens().isEmpty()) {
            return score(a, b);
        }
        return pairing.ofLikely(a, b) ? weighed() : 0;
    }

    /** Whether each of two names has words that fit nothing in the other. */
    public boolean conflict(ParsedName a, ParsedName b) {
        return evidence(a, b)[Evidence.CONFLICTS.ordinal()] > 0;
    }

    /**
     * Whether a word that one of two names cannot do without fits badly while another fits nothing: Kim Yojong and Kim Jong
     * Il. Likely enough to be looked at, too little to act on.
     */
    public boolean doubtful(ParsedName a, ParsedName b) {
        double[] evidence = evidence(a, b);
        return evidence[Evidence.WORST_LIKENESS.ordinal()] < DOUBTFUL
                && evidence[Evidence.JOINED.ordinal()] == 0
                && evidence[Evidence.MISSING_WORDS.ordinal()] + evidence[Evidence.CONFLICTS.ordinal()] > 0;
    }

    /**
     * Whether the noun of an organization fits nothing on one side and a name fits nothing on the other: New York Times and
     * New York Mets. As spellings of one name such pairs are not rare, as names of one night they are mostly two.
     */
    public boolean nounAgainstName(ParsedName a, ParsedName b) {
        pairing.of(a, b);
        return (pairing.lacks(true, Role.GENERIC) && lacksName(false))
                || (pairing.lacks(false, Role.GENERIC) && lacksName(true));
    }

    private boolean lacksName(boolean ofA) {
        return pairing.lacks(ofA, Role.FAMILY) || pairing.lacks(ofA, Role.GIVEN);
    }

    /** What speaks for and against, in the order of {@link Evidence}; valid until the next comparison. */
    double[] evidence(ParsedName a, ParsedName b) {
        pairing.of(a, b);
        return weighing.weigh(pairing);
    }

    /** The words of the last two names. */
    Pairing pairing() {
        return pairing;
    }

    private boolean vetoed() {
        for (Veto veto : Veto.ALL) {
            if (veto.holds(pairing)) {
                return true;
            }
        }
        return false;
    }
}
