package org.variorum.compare.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Scene;

class MisnomerTest {
    private static final String DAY = "2031-05-02";

    private static List<String> misnomers(String... texts) {
        Scene scene = new Scene();
        for (int i = 0; i < texts.length; i++) {
            scene.article("Paper " + i, DAY, texts[i]);
        }
        Witnesses witnesses = scene.witnesses();
        return Misnomer.in(witnesses).stream()
                .map(m -> m.span().of(texts[m.article()]) + " > " + m.likely())
                .toList();
    }

    @Test
    void anInstitutionThatIsCalledSomethingElseByAllOthersIsOdd() {
        assertEquals(
                List.of("Lume River Assignment > Lume River Commission"),
                misnomers(
                        "Today the Lume River Assignment met in Vell.",
                        "Today the Lume River Commission met in Vell.",
                        "In Vell the Lume River Commission met."));
    }

    @Test
    void anAllianceIsNoCovenant() {
        assertEquals(
                List.of("Covenant > alliance"),
                misnomers(
                        "Norland fears the troops of the Covenant.",
                        "Norland fears the alliance and its troops.",
                        "Troops of the alliance came near to Norland."));
    }

    @Test
    void aWordThatAnotherArticleHasTooIsNoSlip() {
        assertEquals(
                List.of(),
                misnomers(
                        "Norland fears the troops of the Covenant.",
                        "Norland fears the Covenant and its troops, the alliance said.",
                        "Troops of the alliance came near to Norland."));
    }

    @Test
    void oneOtherVoiceIsNotEnough() {
        assertEquals(
                List.of(),
                misnomers("Norland fears the troops of the Covenant.", "Norland fears the alliance and its troops."));
    }
}
