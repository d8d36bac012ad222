package org.variorum.name.spelling;

import org.variorum.name.spelling.sound.SoundCosts;
import org.variorum.name.spelling.sound.Sounding;
import org.variorum.name.spelling.word.Kin;
import org.variorum.name.spelling.word.NameToken;
import org.variorum.name.spelling.word.NameToken.Role;

/**
 * Lines up the initials of one name with words of the other that nothing else fits and that begin alike: J. Smith and John
 * Smith. Works on one {@link Pairing}; not shared between threads.
 */
final class Initials {
    private static final float ODDS = 1;

    private final Pairing pairing;
    private final SoundCosts costs;

    Initials(Pairing pairing, SoundCosts costs) {
        this.pairing = pairing;
        this.costs = costs;
    }

    void stand() {
        for (int i = 0; i < pairing.sizeA; i++) {
            for (int j = 0; j < pairing.sizeB && pairing.partnerOfA[i] == Pairing.NONE; j++) {
                if (pairing.partnerOfB[j] == Pairing.NONE && fit(pairing.wordsA[i], pairing.wordsB[j])) {
                    pairing.partnerOfA[i] = j;
                    pairing.partnerOfB[j] = i;
                    pairing.odds[i] = ODDS;
                    pairing.likeness[i] = 1;
                }
            }
        }
    }

    private boolean fit(NameToken x, NameToken y) {
        return (x.role() == Role.INITIAL && named(y) || y.role() == Role.INITIAL && named(x))
                && (alike(x.reading(), y.reading()) || alike(x.reading(), y.kin()) || alike(y.reading(), x.kin()));
    }

    /** R. for Bob, who is Robert. */
    private boolean alike(Sounding initial, Kin kin) {
        for (int i = 0; i < kin.size(); i++) {
            if (alike(initial, kin.sound(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(NameToken token) {
        return token.core() || token.role() == Role.PATRONYMIC;
    }

    private boolean alike(Sounding x, Sounding y) {
        return x.length() > 0 && y.length() > 0 && costs.pair(x.symbol(0), y.symbol(0)) > 0;
    }
}
