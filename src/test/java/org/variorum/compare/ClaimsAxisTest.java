package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.claim.Claim.Stance;
import org.variorum.figure.Qualifier;
import org.variorum.name.Form;
import org.variorum.name.Kind;

class ClaimsAxisTest {
    private static final String DAY = "2031-05-02";

    @Test
    void theSameAccusationAgrees() {
        Slot slot = pair("", Stance.ASSERTS, "", Stance.ASSERTS).slot(Axis.CLAIMS);
        assertEquals(Verdict.AGREE, slot.verdict());
        assertEquals(2, slot.importance());
        assertTrue(slot.title().startsWith("Norland – accuse – Westmark"), slot.title());
    }

    @Test
    void aDenialContradictsAnAssertionOfTheSameVoiceInTheSameMatter() {
        Slot slot = pair("", Stance.ASSERTS, "", Stance.CONTRADICTS).slot(Axis.CLAIMS);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(List.of("denies", "says so"), slot.values());
    }

    @Test
    void whatTwoPartiesSayAgainstEachOtherIsNoConflict() {
        List<Slot> slots = pair("Norland", Stance.ATTRIBUTES, "Westmark", Stance.CONTRADICTS)
                .slots(Axis.CLAIMS);
        assertEquals(2, slots.size());
        slots.forEach(slot -> assertEquals(Verdict.ALONE, slot.verdict()));
    }

    @Test
    void aDenialOfAnotherDayIsNoConflict() {
        Scene scene = new Scene();
        say(
                scene.article(
                        "Harbour Post",
                        "2031-04-20",
                        "Norland accused Westmark of blocking the northern herring ports."),
                "",
                Stance.ASSERTS);
        say(
                scene.article("Northern Wire", DAY, "Norland accused Westmark of blocking the northern herring ports."),
                "",
                Stance.CONTRADICTS);
        assertTrue(scene.slots(Axis.CLAIMS).stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    @Test
    void aDenialInAnotherMatterIsNoConflict() {
        Scene scene = new Scene();
        say(
                scene.article("Harbour Post", DAY, "Norland accused Westmark of blocking the northern herring ports."),
                "",
                Stance.ASSERTS);
        say(
                scene.article("Northern Wire", DAY, "Norland accused Westmark before the chess congress."),
                "",
                Stance.CONTRADICTS);
        assertTrue(scene.slots(Axis.CLAIMS).stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    @Test
    void exchangedRolesAreSuspectAndNeverScore() {
        Comparison comparison = swapped().compare();
        assertEquals(1, comparison.suspects().size());
        Suspect suspect = comparison.suspects().get(0);
        assertEquals(Suspect.Kind.ROLE_SWAP, suspect.kind());
        assertEquals("a2", suspect.articleId());
        assertEquals(List.of("a0", "a1"), suspect.against());
        assertEquals("Norland accused Westmark", suspect.likely());
        Slot slot = comparison.slots().stream()
                .filter(s -> s.axis() == Axis.CLAIMS)
                .findFirst()
                .orElseThrow();
        assertEquals(Cell.State.SUSPECT, slot.cells().get(2).state());
        assertEquals(Verdict.AGREE, slot.verdict());
        assertEquals(2, slot.voices(), 1e-9);
    }

    @Test
    void theSuspectSpanRunsFromRoleToRole() {
        Scene scene = swapped();
        Suspect suspect = scene.compare().suspects().get(0);
        assertEquals(
                "Westmark accused Norland",
                suspect.span().of(scene.facts().get(2).article().text()));
    }

    @Test
    void aClaimOfAnUnknownHolderIsLinedUpWithNobody() {
        Scene scene = new Scene();
        for (String source : List.of("Harbour Post", "Northern Wire")) {
            scene.article(source, DAY, "Mayor: Norland accused Westmark of blocking ports.")
                    .name("Mayor", "", Kind.PERSON, Form.ROLE, "mayor");
            say(scene, "Mayor", Stance.ATTRIBUTES);
        }
        assertEquals(List.of(), scene.slots(Axis.CLAIMS));
        List<SettledArticle> articles = scene.compare().articles();
        assertNotEquals(articles.get(0).claims(), articles.get(1).claims());
    }

    @Test
    void aClaimThatTellsOneRoleJoinsTheOnlyOneThatTellsBoth() {
        Scene scene = new Scene();
        say(scene.article("Harbour Post", DAY, "Norland accused Westmark of blocking ports."), "", Stance.ASSERTS);
        scene.article("Northern Wire", DAY, "Norland accused its neighbour of blocking ports.")
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .claim("Norland accused its neighbour of blocking ports", "", "Norland", "accuse", "", Stance.ASSERTS);
        assertEquals(2, scene.slot(Axis.CLAIMS).voices(), 1e-9);
    }

    @Test
    void linedUpClaimsShareTheirId() {
        List<SettledArticle> articles =
                pair("", Stance.ASSERTS, "", Stance.ASSERTS).compare().articles();
        assertEquals(articles.get(0).claims(), articles.get(1).claims());
    }

    @Test
    void anOrdinaryLoneClaimMakesNoSlot() {
        Scene scene = new Scene()
                .article("Harbour Post", DAY, "Norland met Westmark.")
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .claim("Norland met Westmark", "", "Norland", "meet", "Westmark", Stance.ASSERTS)
                .article("Northern Wire", DAY, "It rained.");
        assertEquals(List.of(), scene.slots(Axis.CLAIMS));
    }

    @Test
    void anActNeedsNoSharedWordsToBeTheSame() {
        Slot slot = told("respond", Stance.ASSERTS, Stance.ASSERTS).get(0);
        assertEquals(Verdict.AGREE, slot.verdict());
        assertEquals(2, slot.voices(), 1e-9);
    }

    @Test
    void anAccusationNeedsWordsForItsMatter() {
        List<Slot> slots = told("accuse", Stance.ASSERTS, Stance.ASSERTS);
        assertEquals(
                List.of(Verdict.ALONE, Verdict.ALONE),
                slots.stream().map(Slot::verdict).toList());
    }

    @Test
    void anActDeniedInOtherWordsStandsAlone() {
        List<Slot> slots = told("respond", Stance.ASSERTS, Stance.CONTRADICTS);
        assertEquals(List.of(Verdict.ALONE), slots.stream().map(Slot::verdict).toList());
        assertEquals(List.of("denies"), slots.get(0).values());
    }

    /** One deed of the same two in two articles that share no other word. */
    private static List<Slot> told(String predicate, Stance stance, Stance other) {
        Scene scene = new Scene();
        deed(
                scene,
                "Harbour Post",
                "Norland wrote back to Westmark on Monday evening.",
                "wrote back to",
                predicate,
                stance);
        deed(scene, "Northern Wire", "A note from Norland reached Westmark.", "reached", predicate, other);
        return scene.slots(Axis.CLAIMS);
    }

    private static void deed(Scene scene, String source, String text, String verb, String predicate, Stance stance) {
        scene.article(source, DAY, text)
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .claim("Norland " + verb + " Westmark", "", "Norland", predicate, "Westmark", stance);
    }

    static Scene swapped() {
        Scene scene = new Scene();
        String tail = " of massing 40,000 soldiers along the mountain border.";
        say(scene.article("Harbour Post", DAY, "Norland accused Westmark" + tail), "", Stance.ASSERTS);
        scene.count("40,000", 40_000, 40_000, Qualifier.EXACT, "soldier");
        say(scene.article("Northern Wire", DAY, "Norland accused Westmark" + tail), "", Stance.ASSERTS);
        scene.count("40,000", 40_000, 40_000, Qualifier.EXACT, "soldier");
        scene.article("Daily Lantern", DAY, "Westmark accused Norland" + tail)
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .count("40,000", 40_000, 40_000, Qualifier.EXACT, "soldier")
                .claim("Westmark accused Norland" + tail, "", "Westmark", "accuse", "Norland", Stance.ASSERTS);
        return scene;
    }

    @Test
    void aDenialAndTheNextConflictsHaveRulesOfTheirOwn() {
        assertEquals(
                "asserted-and-denied",
                pair("", Stance.ASSERTS, "", Stance.CONTRADICTS)
                        .slot(Axis.CLAIMS)
                        .rule()
                        .word());
        assertEquals(
                "done-and-pending",
                reply("is still preparing a reply to").get(0).rule().word());
    }

    @Test
    void whatIsDoneForTheOneIsStillToComeForTheOther() {
        Slot slot = reply("is still preparing a reply to").get(0);
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals(List.of("says it is still to come", "says so"), slot.values());
    }

    @Test
    void aPlanThatIsNotSaidToBeOpenStillIsNoConflict() {
        assertEquals(List.of(), reply("is preparing a reply to"));
    }

    private static List<Slot> reply(String other) {
        String matter = " Westmark about tolls on the northern herring ports and canals.";
        Scene scene = new Scene();
        scene.article("Harbour Post", DAY, "Norland has sent a reply to" + matter)
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .claim("Norland has sent a reply to Westmark", "", "Norland", "respond", "Westmark", Stance.ASSERTS);
        scene.article("Northern Wire", DAY, "Norland " + other + matter)
                .name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .claim("Norland " + other + " Westmark", "", "Norland", "plan to respond", "Westmark", Stance.ASSERTS);
        return scene.slots(Axis.CLAIMS);
    }

    @Test
    void aDenialThatTheWordsDoNotBearOutIsAMisreading() {
        Scene scene = new Scene();
        String text = "Norland accused Westmark of blocking the northern herring ports.";
        say(scene.article("Harbour Post", DAY, text), "", Stance.ASSERTS);
        say(scene.article("Northern Wire", DAY, text), "", Stance.CONTRADICTS);
        assertTrue(scene.slots(Axis.CLAIMS).stream().noneMatch(slot -> slot.verdict() == Verdict.CONFLICT));
    }

    private static Scene pair(String holder, Stance stance, String otherHolder, Stance otherStance) {
        Scene scene = new Scene();
        String text = "Norland accused Westmark of blocking the northern herring ports.";
        say(scene.article("Harbour Post", DAY, text), holder, stance);
        boolean denies = otherStance == Stance.CONTRADICTS && stance != Stance.CONTRADICTS;
        scene.article("Northern Wire", DAY, denies ? "It is not true: " + text : text);
        say(scene, otherHolder, otherStance);
        return scene;
    }

    private static void say(Scene scene, String holder, Stance stance) {
        scene.name("Norland", "norland", Kind.PLACE, Form.FULL, "")
                .name("Westmark", "westmark", Kind.PLACE, Form.FULL, "")
                .claim("Norland accused Westmark", holder, "Norland", "accuse", "Westmark", stance);
    }

    @Test
    void anAgreedClaimIsShownInWordsAnEditorUnderstands() {
        assertEquals(
                List.of("says so"),
                pair("", Stance.ASSERTS, "", Stance.ATTRIBUTES)
                        .slot(Axis.CLAIMS)
                        .values());
    }
}
