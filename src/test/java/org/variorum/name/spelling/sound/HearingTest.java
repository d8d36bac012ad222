package org.variorum.name.spelling.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HearingTest {
    private static String heard(String a, Script scriptA, String b, Script scriptB) {
        return Hearing.of(SoundCosts.learned(), sounding(a, scriptA), scriptA, sounding(b, scriptB), scriptB);
    }

    private static Sounding sounding(String word, Script script) {
        return new Sounding(Sounds.tables().read(word, script, 24));
    }

    @Test
    void twoWordsSpelledAlikeAreHeardAsTheirLikeliestSounds() {
        assertEquals("heard as o l a f", heard("olaf", Script.LATN, "olaf", Script.LATN));
    }

    @Test
    void aSoundThatIsNotTheLikeliestIsNamed() {
        String heard = heard("bach", Script.LATN, "бах", Script.CYRL);
        assertTrue(heard.contains("k for C"), heard);
    }

    @Test
    void aSoundThatFitsNothingStandsInBracketsWithItsCost() {
        String heard = heard("marka", Script.LATN, "mark", Script.LATN);
        assertTrue(heard.contains("(a)") && heard.contains("a against nothing -"), heard);
    }

    @Test
    void noLettersAreHeardAsNothing() {
        assertEquals("heard as ", heard("", Script.LATN, "", Script.LATN));
    }
}
