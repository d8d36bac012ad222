package org.variorum.name.spelling.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoundCostsTest {
    private final Sounds sounds = Sounds.tables();

    private Sounding read(String word, Script script) {
        return new Sounding(sounds.read(word, script, 24));
    }

    @Test
    void costsAreSymmetric() {
        SoundCosts costs = SoundCosts.learned();
        for (int a = 0; a < sounds.size(); a += 3) {
            for (int b = 0; b < sounds.size(); b += 5) {
                assertEquals(costs.pair(a, b), costs.pair(b, a));
            }
        }
    }

    @Test
    void likeSoundsAreWorthMoreThanUnlikeOnes() {
        SoundCosts costs = SoundCosts.unlearned();
        int p = sounds.number("latn:p");
        assertTrue(costs.pair(p, sounds.number("latn:b")) > costs.pair(p, sounds.number("latn:n")));
    }

    @Test
    void aMissingVowelCostsLittleAgainstArabic() {
        SoundCosts costs = SoundCosts.unlearned();
        int a = sounds.number("latn:a");
        assertTrue(costs.gap(a, Script.ARAB) > costs.gap(a, Script.CYRL));
    }

    @Test
    void rowsTeachACost() {
        SoundCosts costs =
                SoundCosts.with(List.of(List.of("latn:p", "latn:n", "1.5"), List.of("latn:p", "-CYRL", "-7")));
        assertEquals(1.5f, costs.pair(sounds.number("latn:n"), sounds.number("latn:p")));
        assertEquals(-7f, costs.gap(sounds.number("latn:p"), Script.CYRL));
    }

    @Test
    void aLetterGroupIsReadAsOneSound() {
        assertEquals(List.of("latn:S"), names(read("š", Script.LATN)));
        assertEquals(List.of("latn:S/s"), names(read("sh", Script.LATN)));
    }

    @Test
    void whatFollowsDecidesHowALetterIsRead() {
        assertEquals("latn:s/c/C/k", names(read("ce", Script.LATN)).get(0));
        assertEquals("latn:k/c/C/J", names(read("ca", Script.LATN)).get(0));
    }

    @Test
    void everyStepOfAnAlignmentTakesEachSoundOnce() {
        Sounding latin = read("tereshkin", Script.LATN);
        Sounding cyrillic = read("терешкин", Script.CYRL);
        List<Alignment.Step> steps = Alignment.steps(SoundCosts.learned(), latin, Script.LATN, cyrillic, Script.CYRL);
        assertEquals(
                latin.symbols().length, steps.stream().filter(s -> s.a() >= 0).count());
        assertEquals(
                cyrillic.symbols().length,
                steps.stream().filter(s -> s.b() >= 0).count());
    }

    @Test
    void theSameWordInAnotherScriptIsWorthMoreThanAnother() {
        int[] room = new int[96];
        Sounding latin = read("tereshkin", Script.LATN);
        float same = Alignment.score(
                SoundCosts.learned(), latin, Script.LATN, read("терешкин", Script.CYRL), Script.CYRL, room);
        float other = Alignment.score(
                SoundCosts.learned(), latin, Script.LATN, read("сидоренко", Script.CYRL), Script.CYRL, room);
        assertTrue(same > 10 && other < 5, same + " " + other);
    }

    private List<String> names(Sounding sounding) {
        List<String> names = new java.util.ArrayList<>();
        for (short symbol : sounding.symbols()) {
            names.add(sounds.name(symbol));
        }
        return names;
    }
}
