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
            attempt(i, false);
        }
        for (int j = 0; j < pairing.sizeB; j++) {
            attempt(j, true);
        }
    }

    /** Tries one word, if nothing fits it well, with all neighbours of the other name. */
    private void attempt(int single, boolean turned) {
        int size = turned ? pairing.sizeA : pairing.sizeB;
        NameToken[] two = turned ? pairing.wordsA : pairing.wordsB;
        if (size < 2 || !joinable((turned ? pairing.wordsB : pairing.wordsA)[single])) {
            return;
        }
        for (int first = 0; first + 1 < size; first++) {
            int partner = (turned ? pairing.partnerOfB : pairing.partnerOfA)[single];
            int before = partner == Pairing.NONE ? Pairing.NONE : turned ? partner : single;
            if (before != Pairing.NONE && pairing.likeness[before] > GOOD) {
                return;
            }
            attempt(single, first, first + 1, before, turned);
            if (first + 2 < size && two[first + 1].role() == Role.PARTICLE) {
                attempt(single, first, first + 2, before, turned);
            }
        }
    }

    /** Tries the words from the first to the last, read together, with what stands between them or without. */
    private void attempt(int single, int first, int last, int before, boolean turned) {
        NameToken[] two = turned ? pairing.wordsA : pairing.wordsB;
        NameToken word = (turned ? pairing.wordsB : pairing.wordsA)[single];
        if (!free(single, first, last, turned) || !joinable(word, two[first], two[last])) {
            return;
        }
        Sounding reading = word.reading();
        Sounding start = two[first].reading();
        Sounding end = two[last].reading();
        if (!reading.mayFit(start, end)) {
            return;
        }
        float score = together(word, reading, two, first, last);
        if (last > first + 1) {
            int length = end.copy(both, start.copy(both, 0));
            score = Math.max(
                    score, pairing.alignments.score(reading, word.script(), both, length, two[first].script()));
        }
        float likeness = score / pairing.worth(word, reading, start, end, two[first].script());
        float had = before == Pairing.NONE ? 0 : pairing.odds[before];
        float hadLikeness = before == Pairing.NONE ? 0 : pairing.likeness[before];
        if (score > had + LEAST_GAIN && likeness > LEAST_LIKENESS && likeness > hadLikeness) {
            take(single, first, last, turned, score, likeness);
        }
    }

    private float together(NameToken word, Sounding reading, NameToken[] two, int first, int last) {
        int length = 0;
        for (int k = first; k <= last; k++) {
            length = two[k].reading().copy(both, length);
        }
        return pairing.alignments.score(reading, word.script(), both, length, two[first].script());
    }

    private static boolean joinable(NameToken word, NameToken left, NameToken right) {
        int one = word.reading().length();
        int two = left.reading().length() + right.reading().length();
        return joinable(word) && joinable(left) && joinable(right) && one * 2 >= two && two * 2 >= one;
    }

    private static boolean joinable(NameToken token) {
        return token.role() != Role.TITLE && token.role() != Role.SUFFIX && token.role() != Role.GENERIC;
    }

    /** Whether the neighbours and the word are bound to nothing but each other. */
    private boolean free(int single, int first, int last, boolean turned) {
        int[] ofOne = turned ? pairing.partnerOfB : pairing.partnerOfA;
        int[] ofTwo = turned ? pairing.partnerOfA : pairing.partnerOfB;
        boolean free = ofOne[single] == Pairing.NONE || ofOne[single] >= first && ofOne[single] <= last;
        for (int k = first; k <= last; k++) {
            free &= ofTwo[k] == Pairing.NONE || ofTwo[k] == single;
        }
        return free;
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
