package org.variorum.name.spelling;

import java.util.List;
import org.variorum.name.spelling.word.NameToken;

/** What makes two names two, however well the rest fits. Each holds a score down to {@link #MOST}; stateless. */
enum Veto {
    /**
     * Two words that are aligned are both listed names, in one script, and the sounds, or sounds and letters, are not
     * close: Joe and Jill.
     */
    DIFFERENT_LISTED_NAMES {
        @Override
        boolean holds(Pairing pairing) {
            for (int i = 0; i < pairing.sizeA; i++) {
                int j = pairing.partnerOfA[i];
                if (j == Pairing.NONE || pairing.nickname[i] || pairing.joined > 0) {
                    continue;
                }
                NameToken x = pairing.wordsA[i];
                NameToken y = pairing.wordsB[j];
                boolean listed = x.common() && y.common() && x.script() == y.script() && x.core() && y.core();
                boolean apart =
                        pairing.likeness[i] < CLOSE_SOUND && Letters.likeness(x.text(), y.text()) < CLOSE_LETTERS;
                if (listed && (apart || pairing.likeness[i] < FAR_SOUND)) {
                    return true;
                }
            }
            return false;
        }
    },
    /** First given names that are aligned are a man's and a woman's: Daniel and Daniela. */
    DIFFERENT_SEXES {
        @Override
        boolean holds(Pairing pairing) {
            int i = firstGiven(pairing.wordsA, pairing.sizeA);
            int j = firstGiven(pairing.wordsB, pairing.sizeB);
            return i >= 0
                    && j >= 0
                    && pairing.partnerOfA[i] == j
                    && !pairing.nickname[i]
                    && pairing.wordsA[i].otherSex(pairing.wordsB[j]);
        }
    },
    /** One is a single word, the other an organization with that word and a noun: Washington and Washington Post. */
    ORGANIZATION_NAMED_AFTER_IT {
        @Override
        boolean holds(Pairing pairing) {
            return pairing.a.organization() != pairing.b.organization()
                    && (pairing.a.organization()
                            ? pairing.sizeB == 1 && says(pairing.wordsA, pairing.sizeA)
                            : pairing.sizeA == 1 && says(pairing.wordsB, pairing.sizeB));
        }
    },
    /** One is the first of the name, the other the second or third: Jr and III. */
    DIFFERENT_GENERATIONS {
        @Override
        boolean holds(Pairing pairing) {
            String a = pairing.a.generation();
            String b = pairing.b.generation();
            return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
        }
    };

    /** All of them, in one list for all comparisons. */
    static final List<Veto> ALL = List.of(values());

    /** What a vetoed pair scores at most. */
    static final double MOST = .25;

    private static final double CLOSE_SOUND = .75;
    private static final double FAR_SOUND = .55;
    private static final double CLOSE_LETTERS = .5;

    abstract boolean holds(Pairing pairing);

    private static int firstGiven(NameToken[] words, int size) {
        for (int i = 0; i < size; i++) {
            if (words[i].role() == NameToken.Role.GIVEN) {
                return i;
            }
        }
        return Pairing.NONE;
    }

    /** Whether a name has a noun that says what kind of organization it is, more than its legal form. */
    private static boolean says(NameToken[] words, int size) {
        for (int i = 0; i < size; i++) {
            if (words[i].role() == NameToken.Role.GENERIC && !words[i].legalForm()) {
                return true;
            }
        }
        return false;
    }
}
