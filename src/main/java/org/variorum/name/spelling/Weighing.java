package org.variorum.name.spelling;

import java.util.Arrays;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;

/**
 * Counts up what a {@link Pairing} comes to, one number for each piece of {@link Evidence}. Holds the last count; not
 * shared between threads.
 */
final class Weighing {
    private static final double DOUBTFUL = .75;
    private static final double BAD = .45;
    private static final double KNOWN_LIKENESS = .95;
    private static final double TENS = 10;
    private static final int PIECES = Evidence.values().length;
    private static final int LEFT = 9;

    private final double[] evidence = new double[PIECES];
    private final double[] leftA = new double[LEFT];
    private final double[] leftB = new double[LEFT];

    /** The same array each time, in the order of {@link Evidence}. */
    double[] weigh(Pairing pairing) {
        Arrays.fill(evidence, 0);
        evidence[Evidence.BIAS.ordinal()] = 1;
        shared(pairing);
        left(pairing);
        order(pairing);
        boolean organizations = pairing.a.organization() && pairing.b.organization();
        if (organizations) {
            evidence[Evidence.ORGANIZATION.ordinal()] = 1;
            evidence[Evidence.ORGANIZATION_MISSING.ordinal()] = evidence[Evidence.MISSING_WORDS.ordinal()];
        }
        if (evidence[Evidence.COVERS_LONGER.ordinal()] == 1
                && pairing.a.script() == pairing.b.script()
                && pairing.a.sameLetters(pairing.b)) {
            evidence[Evidence.SAME_LETTERS.ordinal()] = 1;
        }
        return evidence;
    }

    private void shared(Pairing p) {
        double sum = 0;
        double worth = 0;
        double worst = 1.2;
        double second = 1.2;
        int count = 0;
        for (int i = 0; i < p.sizeA; i++) {
            NameToken token = p.wordsA[i];
            if (p.partnerOfA[i] == Pairing.NONE) {
                continue;
            }
            NameToken other = p.wordsB[p.partnerOfA[i]];
            if (token.role() == Role.INITIAL || other.role() == Role.INITIAL) {
                evidence[Evidence.INITIALS.ordinal()] += token.role() == other.role() ? 0 : 1;
                continue;
            }
            if (!token.core() && !other.core()) {
                continue;
            }
            boolean rare = !token.common() && !other.common();
            evidence[(rare ? Evidence.SHARED_RARE : Evidence.SHARED_COMMON).ordinal()] +=
                    Math.min(rare ? 14 : 9, p.odds[i]) / TENS;
            sum += p.odds[i];
            worth += p.odds[i] / Math.max(.1, p.likeness[i]);
            second = Math.min(second, Math.max(worst, p.likeness[i]));
            worst = Math.min(worst, p.likeness[i]);
            count++;
            if (token.common() && other.common() && token.script() == other.script() && !p.nickname[i]) {
                evidence[Evidence.KNOWN_APART.ordinal()] += Math.max(0, KNOWN_LIKENESS - p.likeness[i]);
            }
            evidence[Evidence.NICKNAMES.ordinal()] += p.nickname[i] ? 1 : 0;
        }
        evidence[Evidence.MEAN_LIKENESS.ordinal()] = worth == 0 ? 0 : Math.min(1.3, sum / worth);
        evidence[Evidence.WORST_LIKENESS.ordinal()] = count == 0 ? 0 : worst;
        evidence[Evidence.WORST_IS_DOUBTFUL.ordinal()] = Math.max(0, DOUBTFUL - worst);
        evidence[Evidence.WORST_IS_BAD.ordinal()] = Math.max(0, BAD - worst);
        evidence[Evidence.SECOND_IS_DOUBTFUL.ordinal()] = Math.max(0, DOUBTFUL - second);
        evidence[Evidence.MORE_WORDS.ordinal()] = Math.max(0, Math.min(3, count - 1));
        evidence[Evidence.JOINED.ordinal()] = p.joined;
    }

    private void left(Pairing p) {
        left(p, true, leftA);
        left(p, false, leftB);
        double conflicts = Math.min(leftA[0], leftB[0]);
        double missing = Math.abs(leftA[0] - leftB[0]);
        evidence[Evidence.CONFLICTS.ordinal()] = Math.min(3, conflicts);
        evidence[Evidence.CONFLICT_WORTH.ordinal()] = conflicts == 0 ? 0 : Math.min(leftA[1], leftB[1]) / TENS;
        evidence[Evidence.CONFLICT_NEARNESS.ordinal()] = conflicts == 0 ? 0 : nearness(p);
        evidence[Evidence.FAMILY_CONFLICT.ordinal()] = leftA[2] > 0 && leftB[2] > 0 ? 1 : 0;
        evidence[Evidence.MISSING_WORDS.ordinal()] = Math.min(4, missing);
        evidence[Evidence.MISSING_MIDDLE.ordinal()] = Math.abs(leftA[3] - leftB[3]);
        evidence[Evidence.MISSING_PARTICLES.ordinal()] = Math.min(3, Math.abs(leftA[4] - leftB[4]));
        evidence[Evidence.INITIAL_CONFLICTS.ordinal()] =
                Math.max(Math.min(leftA[5], leftB[5] + leftB[0]), Math.min(leftB[5], leftA[5] + leftA[0]));
        evidence[Evidence.GENERIC_CONFLICT.ordinal()] = Math.min(leftA[6], leftB[6]);
        evidence[Evidence.GENERATION.ordinal()] = p.a.generation().equals(p.b.generation()) ? 0 : 1;
        double wholeA = leftA[1] + leftA[7];
        double wholeB = leftB[1] + leftB[7];
        double coverA = wholeA == 0 ? 0 : leftA[7] / wholeA;
        double coverB = wholeB == 0 ? 0 : leftB[7] / wholeB;
        evidence[Evidence.COVERS_SHORTER.ordinal()] = wholeA <= wholeB ? coverA : coverB;
        evidence[Evidence.COVERS_LONGER.ordinal()] = wholeA <= wholeB ? coverB : coverA;
        evidence[Evidence.LONE_WORD.ordinal()] = leftA[8] <= 1 && leftB[8] <= 1 ? 1 : 0;
    }

    /**
     * Core words left, their worth, family left, middles left, particles left, initials left, generics left, worth
     * bound, core words bound.
     */
    private static void left(Pairing p, boolean ofA, double[] left) {
        NameToken[] words = ofA ? p.wordsA : p.wordsB;
        NameToken[] others = ofA ? p.wordsB : p.wordsA;
        int[] partners = ofA ? p.partnerOfA : p.partnerOfB;
        Arrays.fill(left, 0);
        for (int i = 0; i < (ofA ? p.sizeA : p.sizeB); i++) {
            NameToken token = words[i];
            boolean free = partners[i] == Pairing.NONE;
            if (!free && others[partners[i]].role() == Role.INITIAL) {
                continue;
            }
            if (token.core()) {
                double worth = p.worth(ofA, i);
                left[free ? 1 : 7] += worth;
                left[free ? 0 : 8]++;
                left[2] += free && token.role() == Role.FAMILY ? 1 : 0;
            } else if (free) {
                switch (token.role()) {
                    case PATRONYMIC -> left[3]++;
                    case PARTICLE -> left[4]++;
                    case INITIAL -> left[5]++;
                    case GENERIC -> left[6]++;
                    default -> {}
                }
            }
        }
    }

    /** The sum over the words left of the name that has fewer. */
    private static double nearness(Pairing p) {
        double ofA = 0;
        double ofB = 0;
        for (int i = 0; i < p.sizeA; i++) {
            double best = 0;
            for (int j = 0; j < p.sizeB; j++) {
                best = Math.max(best, nearness(p, i, j));
            }
            ofA += best;
        }
        for (int j = 0; j < p.sizeB; j++) {
            double best = 0;
            for (int i = 0; i < p.sizeA; i++) {
                best = Math.max(best, nearness(p, i, j));
            }
            ofB += best;
        }
        return Math.min(ofA, ofB);
    }

    /** Two listed names are never spellings of each other that no rule explains. */
    private static double nearness(Pairing p, int i, int j) {
        NameToken x = p.wordsA[i];
        NameToken y = p.wordsB[j];
        boolean left = p.partnerOfA[i] == Pairing.NONE && p.partnerOfB[j] == Pairing.NONE;
        return left && x.core() && y.core() && !(x.common() && y.common()) ? p.nearness(i, j) : 0;
    }

    private void order(Pairing p) {
        int before = -1;
        for (int i = 0; i < p.sizeA; i++) {
            if (p.partnerOfA[i] != Pairing.NONE && p.wordsA[i].core()) {
                if (p.partnerOfA[i] < before) {
                    evidence[Evidence.ORDER.ordinal()] = 1;
                }
                before = p.partnerOfA[i];
            }
        }
    }
}
