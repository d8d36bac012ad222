package org.variorum.name.spelling;

import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;

/**
 * Lines up a word of one name with two neighbours that stand for it together in the other: Kimoon and Ki-moon,
 * Abdelrahman and Abd al-Rahman. Works on one {@link Pairing}; not shared between threads.
 */
final class Joining {
    private static final float GOOD = .85f;
    private static final float LEAST_LIKENESS = .5f;
    private static final float LEAST_GAIN = 1.5f;
    static final int LONGEST = 40;

    private final Pairing pairing;
    private final short[] both = new short[LONGEST];

    Joining(Pairing pairing) {
        this.pairing = pairing;
    }

    void join() {
        for (int i = 0; i < pairing.sizeA; i++) {
            for (int j = 0; j + 1 < pairing.sizeB; j++) {
                attempt(i, j, false);
            }
        }
        for (int j = 0; j < pairing.sizeB; j++) {
            for (int i = 0; i + 1 < pairing.sizeA; i++) {
                attempt(j, i, true);
            }
        }
    }

    private void attempt(int single, int first, boolean turned) {
        int[] partnerOfOne = turned ? pairing.partnerOfB : pairing.partnerOfA;
        int[] partnerOfTwo = turned ? pairing.partnerOfA : pairing.partnerOfB;
        int partner = partnerOfOne[single];
        int before = partner == Pairing.NONE ? Pairing.NONE : turned ? partner : single;
        float had = before == Pairing.NONE ? 0 : pairing.odds[before];
        float hadLikeness = before == Pairing.NONE ? 0 : pairing.likeness[before];
        if (hadLikeness > GOOD) {
            return;
        }
        NameToken[] two = turned ? pairing.wordsA : pairing.wordsB;
        NameToken word = (turned ? pairing.wordsB : pairing.wordsA)[single];
        int second = first + 1;
        if (second + 1 < (turned ? pairing.sizeA : pairing.sizeB) && two[second].role() == Role.PARTICLE) {
            second++;
        }
        NameToken left = two[first];
        NameToken right = two[second];
        if (!free(partner, partnerOfTwo, first, second, single) || !joinable(word, left, right)) {
            return;
        }
        Sounding reading = word.readings().get(0);
        Sounding start = left.readings().get(0);
        Sounding end = right.readings().get(0);
        if (!reading.mayFit(start, end)) {
            return;
        }
        int length = end.copy(both, start.copy(both, 0));
        float score = pairing.alignments.score(reading, word.script(), both, length, left.script());
        float likeness = score / pairing.worth(word, reading, start, end, left.script());
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
