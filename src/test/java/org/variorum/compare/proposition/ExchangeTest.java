package org.variorum.compare.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim;
import org.variorum.compare.Axis;
import org.variorum.compare.Scene;
import org.variorum.compare.Verdict;

class ExchangeTest {
    private static final String DAY = "2031-05-02";
    private static final String HIDING = "of hiding a safety report about the northern bridge.";

    @Test
    void theSameWordsWithTheRolesExchangedAreAConflict() {
        Scene scene = new Scene();
        accuse(scene, "Holt", "Berg", HIDING);
        accuse(scene, "Berg", "Holt", HIDING);
        assertEquals(Verdict.CONFLICT, scene.slot(Axis.CLAIMS).verdict());
    }

    @Test
    void accusationsOfDifferentThingsAreTwoSlots() {
        Scene scene = new Scene();
        accuse(scene, "Holt", "Berg", HIDING);
        accuse(scene, "Berg", "Holt", "of wasting the harbour fund on lanterns and flags.");
        assertTrue(scene.slots(Axis.CLAIMS).stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    @Test
    void anArticleThatHasBothDirectionsTellsOfTwoParties() {
        Scene scene = new Scene();
        accuse(scene, "Holt", "Berg", HIDING);
        scene.article("Daily Lantern", DAY, "Berg accused Holt " + HIDING + " Holt in turn accused Berg of lying.");
        scene.name("Berg", "berg").name("Holt", "holt");
        scene.claim("Berg accused Holt", "", "Berg", "accuse", "Holt", Claim.Stance.ASSERTS);
        scene.claim("Holt in turn accused Berg", "", "Holt", "accuse", "Berg", Claim.Stance.ASSERTS);
        assertTrue(scene.slots(Axis.CLAIMS).stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    private static void accuse(Scene scene, String agent, String patient, String what) {
        scene.article(agent + " Post", DAY, agent + " accused " + patient + " " + what)
                .name(agent, agent.toLowerCase(java.util.Locale.ROOT))
                .name(patient, patient.toLowerCase(java.util.Locale.ROOT))
                .claim(agent + " accused " + patient, "", agent, "accuse", patient, Claim.Stance.ASSERTS);
    }
}
