package org.variorum.compare.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim.Stance;
import org.variorum.compare.Scene;
import org.variorum.compare.witness.Witnesses;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class RoleSwapTest {
    private static final String DAY = "2031-05-02";
    private static final String MASSING = "of massing 40,000 soldiers along the mountain border.";

    @Test
    void oneAgainstTwoInTheSameMatterIsASwap() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Westmark", "Norland", MASSING);
        List<RoleSwap> swaps = swaps(scene);
        assertEquals(1, swaps.size());
        assertEquals(2, swaps.get(0).odd().article());
        assertEquals(List.of(0, 1), swaps.get(0).against());
    }

    @Test
    void oneAgainstOneIsTwoParties() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Westmark", "Norland", MASSING);
        assertEquals(List.of(), swaps(scene));
    }

    @Test
    void theArticlesOwnFigureSpeaksAsAVoice() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(
                scene,
                "Westmark",
                "Norland",
                "of massing 40,000 soldiers along the mountain border, where 40 000 Westmark troops stand.");
        scene.figure("40 000", 40_000, 40_000, Qualifier.EXACT, "", "troop", "Westmark");
        List<RoleSwap> swaps = swaps(scene);
        assertEquals(1, swaps.size());
        assertEquals(1, swaps.get(0).odd().article());
    }

    @Test
    void partiesThatAccuseEachOtherOfDifferentThingsAreNoSwap() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Norland", "Westmark", MASSING);
        scene.article("Daily Lantern", DAY, "Westmark accused Norland of poisoning the salmon in its rivers.");
        claim(scene, "Westmark", "Norland");
        assertEquals(List.of(), swaps(scene));
    }

    @Test
    void anArticleThatTellsBothAccusationsIsNoSwap() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Norland", "Westmark", MASSING);
        scene.article(
                "Daily Lantern",
                DAY,
                "Westmark accused Norland " + MASSING + " Before, Norland had accused Westmark " + MASSING);
        claim(scene, "Westmark", "Norland");
        scene.claim("Norland had accused Westmark", "", "Norland", "accuse", "Westmark", Stance.ASSERTS);
        scene.count("40,000", 40_000, 40_000, Qualifier.EXACT, "soldier");
        assertTrue(swaps(scene).isEmpty());
    }

    @Test
    void twoTextsThatAreOneVoiceAreOneAgainstOne() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Westmark", "Norland", MASSING);
        assertEquals(List.of(), swaps(scene.dependent(0, 1, 1)));
    }

    @Test
    void rolesFitOnlyIfOneOfThemIsTheSame() {
        Scene scene = new Scene();
        accuse(scene, "Norland", "Westmark", MASSING);
        accuse(scene, "Westmark", "Norland", MASSING);
        List<Proposition> both = propositions(scene.witnesses());
        assertFalse(both.get(0).rolesFit(both.get(1)));
        assertTrue(both.get(0).reverses(both.get(1)));
        assertTrue(both.get(0).rolesFit(both.get(0)));
    }

    private static void accuse(Scene scene, String agent, String patient, String matter) {
        scene.article("Outlet", DAY, agent + " accused " + patient + " " + matter);
        claim(scene, agent, patient);
        scene.count("40,000", 40_000, 40_000, Qualifier.EXACT, "soldier");
    }

    private static void claim(Scene scene, String agent, String patient) {
        scene.name(agent, agent, Kind.PLACE, Form.FULL, "")
                .name(patient, patient, Kind.PLACE, Form.FULL, "")
                .claim(agent + " accused " + patient, "", agent, "accuse", patient, Stance.ASSERTS);
    }

    private static List<RoleSwap> swaps(Scene scene) {
        Witnesses witnesses = scene.witnesses();
        return RoleSwap.in(witnesses, propositions(witnesses));
    }

    private static List<Proposition> propositions(Witnesses witnesses) {
        return witnesses.all().stream().flatMap(w -> Proposition.of(w).stream()).toList();
    }
}
