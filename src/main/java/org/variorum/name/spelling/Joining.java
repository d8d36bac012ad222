package org.variorum.name.spelling;

import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameToken.Role;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Lines up a word of one name with two neighbours that stand for it together in the other: Kimoon and Ki-moon,
 * Abdelrahman and Abd al-Rahman. Works on one {@link Pairing}; not shared between threads.
 */
final class Joining {
    private static final float GOOD = .85f;
    private static final float LEAST_LIKENESS = .5f;
    private static final float LEAST_GAIN = 1.5f;
    private static final int LONGEST = 40;

    private final Pairing pairing;

    Joining(Pairing pairing) {
        this.pairing = pairing;
    }

    void join() {
        for (int i = 0; i < pairing.partnerOfA.length; i++) {
            for (int j = 0; j + 1 < pairing.partnerOfB.length; j++) {
                attempt(i, j, false);
            }
        }
        for (int j = 0; j < pairing.partnerOfB.length; j++) {
            for (int i = 0; i + 1 < pairing.partnerOfA.length; i++) {
                attempt(j, i, true);
            }
        }
    }

    private void attempt(int single, int first, boolean turned) {
        ParsedName two = turned ? pairing.a : pairing.b;
        int[] partnerOfOne = turned ? pairing.partnerOfB : pairing.partnerOfA;
        int[] partnerOfTwo = turned ? pairing.partnerOfA : pairing.partnerOfB;
        NameToken word = (turned ? pairing.b : pairing.a).tokens().get(single);
        int second = first + 1;
        if (second + 1 < partnerOfTwo.length && two.tokens().get(second).role() == Role.PARTICLE) {
            second++;
        }
        NameToken left = two.tokens().get(first);
        NameToken right = two.tokens().get(second);
        int partner = partnerOfOne[single];
        if (!free(partner, partnerOfTwo, first, second, single) || !joinable(word, left, right)) {
            return;
        }
        int before = partner == Pairing.NONE ? Pairing.NONE : turned ? partner : single;
        float had = before == Pairing.NONE ? 0 : pairing.odds[before];
        float hadLikeness = before == Pairing.NONE ? 0 : pairing.likeness[before];
        if (hadLikeness > GOOD) {
            return;
        }
        Sounding reading = word.readings().get(0);
        Sounding both = left.readings().get(0).with(right.readings().get(0), LONGEST);
        if (!reading.mayFit(both)) {
            return;
        }
        float score = pairing.score(reading, word.script(), both, left.script());
        float likeness = score / pairing.worth(reading, word.script(), both, left.script());
        if (score > had + LEAST_GAIN && likeness > LEAST_LIKENESS && likeness > hadLikeness) {
            take(single, first, second, turned, score, likeness);
        }
    }

    private static boolean joinable(NameToken word, NameToken left, NameToken right) {
        int one = word.readings().get(0).length();
        int two = left.readings().get(0).length() + right.readings().get(0).length();
        return joinable(word) && joinable(left) && joinable(right) && one * 2 >= two && two * 2 >= one;
    }

    private static boolean joinable(NameToken token) {
        return token.role() != Role.TITLE && token.role() != Role.SUFFIX && token.role() != Role.GENERIC;
    }

    /** Whether the two neighbours and the word are bound to nothing but each other. */
    private static boolean free(int partner, int[] partners, int first, int second, int single) {
        return (partners[first] == Pairing.NONE || partners[first] == single)
                && (partners[second] == Pairing.NONE || partners[second] == single)
                && (partner == Pairing.NONE || partner == first || partner == second);
    }

    private void take(int single, int first, int second, boolean turned, float score, float likeness) {
        int[] ofOne = turned ? pairing.partnerOfB : pairing.partnerOfA;
        int[] ofTwo = turned ? pairing.partnerOfA : pairing.partnerOfB;
        for (int k = first; k <= second; k++) {
            ofTwo[k] = single;
        }
        ofOne[single] = first;
        pairing.joined++;
        for (int k = first; turned && k <= second; k++) {
            pairing.odds[k] = k == first ? score : 0;
            pairing.likeness[k] = likeness;
        }
        if (!turned) {
            pairing.odds[single] = score;
            pairing.likeness[single] = likeness;
        }
    }
}
