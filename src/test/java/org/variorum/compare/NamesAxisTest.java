package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.quote.Quotation;

class NamesAxisTest {

    @Test
    void twoSpellingsOfOneMinisterAreSpelling() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Vasil Orlenko spoke.")
                .name("Vasil Orlenko", "e1")
                .article("Northern Wire", "2031-05-02", "Wasyl Orlenko spoke.")
                .name("Wasyl Orlenko", "e1")
                .slot(Axis.NAMES);
        assertEquals(Verdict.SPELLING, slot.verdict());
        assertEquals(List.of("Vasil Orlenko", "Wasyl Orlenko"), slot.values());
    }

    @Test
    void theSameSpellingAgrees() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Mira Holt spoke.")
                .name("Mira Holt", "e1")
                .article("Northern Wire", "2031-05-02", "Later Mira Holt left.")
                .name("Mira Holt", "e1")
                .slot(Axis.NAMES);
        assertEquals(Verdict.AGREE, slot.verdict());
    }

    @Test
    void aLastNameAloneIsCoarser() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Mira Holt spoke.")
                .name("Mira Holt", "e1")
                .article("Northern Wire", "2031-05-02", "Holt left.")
                .name("Holt", "e1", Kind.PERSON, Form.LAST, "")
                .slot(Axis.NAMES);
        assertEquals(Verdict.COARSER, slot.verdict());
    }

    @Test
    void anAcronymIsAnAliasNotASpelling() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "The Coastal Fishing Union struck.")
                .name("Coastal Fishing Union", "e1", Kind.ORGANIZATION, Form.FULL, "")
                .article("Northern Wire", "2031-05-02", "The CFU struck.")
                .name("CFU", "e1", Kind.ORGANIZATION, Form.ACRONYM, "")
                .slot(Axis.NAMES);
        assertEquals(Verdict.AGREE, slot.verdict());
        assertEquals(Relation.EQUAL, slot.relations().get(0).get(1));
    }

    @Test
    void aNameThatOneArticleHasMakesNoSlot() {
        assertEquals(
                List.of(),
                new Scene()
                        .article("Harbour Post", "2031-05-02", "Mira Holt spoke.")
                        .name("Mira Holt", "e1")
                        .article("Northern Wire", "2031-05-02", "Nobody spoke.")
                        .slots(Axis.NAMES));
    }

    @Test
    void aDemonymSpellsNothing() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Norland closed its ports.")
                .name("Norland", "e1", Kind.PLACE, Form.FULL, "")
                .article("Northern Wire", "2031-05-02", "Ports in Norland closed.")
                .name("Norland", "e1", Kind.PLACE, Form.FULL, "")
                .article("Evening Bell", "2031-05-02", "Norlandish ports closed.")
                .name("Norlandish", "e1", Kind.PLACE, Form.DEMONYM, "")
                .slot(Axis.NAMES);
        assertEquals(Cell.State.SILENT, slot.cells().get(2).state());
    }

    @Test
    void anArticleStandsForTheFullestFormItUsesMost() {
        Slot slot = new Scene()
                .article("Harbour Post", "2031-05-02", "Holt spoke. Mirra Holt left. Mira Holt rose. Mira Holt won.")
                .name("Holt", "e1", Kind.PERSON, Form.LAST, "")
                .name("Mirra Holt", "e1")
                .name("Mira Holt", "e1")
                .name("Mira Holt", "e1")
                .article("Northern Wire", "2031-05-02", "Mira Holt spoke.")
                .name("Mira Holt", "e1")
                .slot(Axis.NAMES);
        assertEquals(List.of("Mira Holt"), slot.values());
    }

    @Test
    void aDeputyMinisterInOneArticleAndAMinisterInAnotherIsAConflictOfRoles() {
        Slot slot = roles("deputy trade minister", "trade minister");
        assertEquals(Verdict.CONFLICT, slot.verdict());
        assertEquals("Mira Holt: role", slot.title());
    }

    @Test
    void aShorterTitleIsCoarser() {
        assertEquals(Verdict.COARSER, roles("trade minister", "minister").verdict());
    }

    @Test
    void twoOfficesOfOnePersonAreNotCompared() {
        assertTrue(slots("trade minister", "party leader").stream()
                .noneMatch(slot -> slot.title().endsWith("role")));
    }

    @Test
    void theSameRoleEverywhereMakesNoSlot() {
        assertTrue(slots("trade minister", "trade minister").stream()
                .noneMatch(slot -> slot.title().endsWith("role")));
    }

    @Test
    void whoeverSpeaksMostMattersMost() {
        List<Slot> slots = new Scene()
                .article("Harbour Post", "2031-05-02", "Mira Holt said: “No ship sails.” Ona Berg left.")
                .name("Mira Holt", "e1")
                .name("Ona Berg", "e2")
                .quote("“No ship sails.”", Quotation.Kind.FULL, "Mira Holt")
                .article("Northern Wire", "2031-05-02", "Mira Holt met Ona Berg.")
                .name("Mira Holt", "e1")
                .name("Ona Berg", "e2")
                .slots(Axis.NAMES);
        assertEquals("Mira Holt", slots.get(0).title());
        assertEquals(2, slots.get(0).importance());
        assertEquals(1, slots.get(1).importance());
    }

    private static Slot roles(String one, String other) {
        return slots(one, other).stream()
                .filter(slot -> slot.title().endsWith("role"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Slot> slots(String one, String other) {
        return new Scene()
                .article("Harbour Post", "2031-05-02", "Mira Holt spoke.")
                .name("Mira Holt", "e1", Kind.PERSON, Form.FULL, one)
                .article("Northern Wire", "2031-05-02", "Mira Holt left.")
                .name("Mira Holt", "e1", Kind.PERSON, Form.FULL, other)
                .slots(Axis.NAMES);
    }
}
