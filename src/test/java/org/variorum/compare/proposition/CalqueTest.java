package org.variorum.compare.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim.Stance;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witnesses;

class CalqueTest {
    private static final String DAY = "2031-05-02";

    private static Scene failed(String sentence) {
        Scene scene = new Scene().article("Westmoor Gazette", DAY, sentence);
        scene.name("Norland", "norland").name("Westmark", "westmark");
        return scene.claim(
                "Norland failed to respond to Westmark", "", "Norland", "respond", "Westmark", Stance.CONTRADICTS);
    }

    private static void others(Scene scene) {
        scene.article("Harbour Post", DAY, "Norland answered Westmark in a letter.");
        scene.name("Norland", "norland").name("Westmark", "westmark");
        scene.claim("Norland answered Westmark", "", "Norland", "respond", "Westmark", Stance.ASSERTS);
        scene.article("Northern Wire", DAY, "Norland rejected what Westmark asked for.");
        scene.name("Norland", "norland").name("Westmark", "westmark");
        scene.claim("Norland rejected what Westmark", "", "Norland", "reject", "Westmark", Stance.ASSERTS);
    }

    private static List<Calque> calques(Scene scene) {
        Witnesses witnesses = scene.witnesses();
        return Calque.in(
                witnesses,
                witnesses.all().stream()
                        .flatMap(witness -> Proposition.of(witness).stream())
                        .toList());
    }

    @Test
    void aDemandThatOthersSayWasRejectedWasNotLeftWithoutResponse() {
        Scene scene = failed("Norland failed to respond to Westmark and its demand.")
                .claim("Westmark and its demand", "", "Westmark", "demand", "", Stance.ASSERTS);
        others(scene);
        List<Calque> found = calques(scene);
        assertEquals(1, found.size());
        assertEquals(0, found.get(0).odd().article());
        assertEquals(List.of(1, 2), found.get(0).against());
    }

    @Test
    void silenceThatIsNotAboutADemandMayBeJustThat() {
        Scene scene = failed("Norland failed to respond to Westmark on Friday.");
        others(scene);
        assertEquals(List.of(), calques(scene));
    }

    @Test
    void withoutOtherVoicesNothingSpeaksAgainstIt() {
        Scene scene = failed("Norland failed to respond to Westmark and its demand.")
                .claim("Westmark and its demand", "", "Westmark", "demand", "", Stance.ASSERTS);
        assertEquals(List.of(), calques(scene));
    }
}
