package org.variorum.name.spelling;

import java.util.List;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;

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
    /** One has nothing but an initial before its family name, the other a given name that begins otherwise. */
    INITIAL_OF_ANOTHER_NAME {
        @Override
        boolean holds(Pairing pairing) {
            return stands(pairing.wordsA, pairing.partnerOfA, pairing.sizeA, pairing.a.core(), Role.INITIAL)
                            && stands(pairing.wordsB, pairing.partnerOfB, pairing.sizeB, 1, Role.GIVEN)
                    || stands(pairing.wordsB, pairing.partnerOfB, pairing.sizeB, pairing.b.core(), Role.INITIAL)
                            && stands(pairing.wordsA, pairing.partnerOfA, pairing.sizeA, 1, Role.GIVEN);
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

    /** Whether the first word of this role fits nothing, in a name of one core word. */
    private static boolean stands(NameToken[] words, int[] partners, int size, int core, Role role) {
        for (int i = 0; i < size && core == 1; i++) {
            if (words[i].role() == role) {
                return partners[i] == Pairing.NONE;
            }
        }
        return false;
    }

    private static int firstGiven(NameToken[] words, int size) {
        for (int i = 0; i < size; i++) {
            if (words[i].role() == Role.GIVEN) {
                return i;
            }
        }
        return Pairing.NONE;
    }

    /** Whether a name has a noun that says what kind of organization it is, more than its legal form. */
    private static boolean says(NameToken[] words, int size) {
        for (int i = 0; i < size; i++) {
            if (words[i].role() == Role.GENERIC && !words[i].legalForm()) {
                return true;
            }
        }
        return false;
    }
}
