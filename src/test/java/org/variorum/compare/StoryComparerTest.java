package org.variorum.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.figure.Qualifier;
import org.variorum.quote.Quotation;

class StoryComparerTest {

    @Test
    void everySlotHasACellForEveryArticleInTheirOrder() {
        Scene scene = mixed(7, new Random(1));
        for (Slot slot : scene.compare().slots()) {
            assertEquals(
                    scene.facts().stream().map(facts -> facts.article().id()).toList(),
                    slot.cells().stream().map(Cell::articleId).toList());
        }
    }

    @Test
    void cellsPointAtExactWordsAndAtListedValues() {
        for (int seed = 0; seed < 20; seed++) {
            Scene scene = mixed(6, new Random(seed));
            List<ArticleFacts> facts = scene.facts();
            for (Slot slot : scene.compare().slots()) {
                for (int i = 0; i < slot.cells().size(); i++) {
                    Cell cell = slot.cells().get(i);
                    boolean speaks = cell.state() == Cell.State.VALUE || cell.state() == Cell.State.SUSPECT;
                    assertEquals(speaks, cell.span().isPresent(), "seed " + seed);
                    assertEquals(speaks, cell.value() >= 0, "seed " + seed);
                    assertTrue(cell.value() < slot.values().size(), "seed " + seed);
                    String text = facts.get(i).article().in(cell.field());
                    assertTrue(cell.span().map(span -> !span.of(text).isBlank()).orElse(true), "seed " + seed);
                }
            }
        }
    }

    @Test
    void relationsAreSquareSymmetricAndEqualToThemselves() {
        for (int seed = 0; seed < 20; seed++) {
            for (Slot slot : mixed(6, new Random(seed)).compare().slots()) {
                assertEquals(slot.values().size(), slot.relations().size());
                for (int i = 0; i < slot.values().size(); i++) {
                    assertEquals(Relation.EQUAL, slot.relations().get(i).get(i));
                    for (int j = 0; j < slot.values().size(); j++) {
                        assertEquals(
                                slot.relations().get(i).get(j),
                                slot.relations().get(j).get(i),
                                "seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void theSameStoryComparesTheSameTwice() {
        Scene scene = mixed(9, new Random(4));
        assertEquals(scene.compare(), scene.compare());
    }

    @Test
    void slotsStandInTheOrderOfAxisThenImportanceThenId() {
        List<Slot> slots = mixed(9, new Random(5)).compare().slots();
        List<Slot> sorted = new ArrayList<>(slots);
        sorted.sort(java.util.Comparator.comparing(Slot::axis)
                .thenComparing(slot -> -slot.importance())
                .thenComparing(Slot::id));
        assertEquals(sorted, slots);
    }

    @Test
    void noTwoSlotsShareAnId() {
        List<Slot> slots = mixed(12, new Random(6)).compare().slots();
        Set<String> ids = new HashSet<>();
        slots.forEach(slot -> assertTrue(ids.add(slot.id()), slot.toString()));
    }

    @Test
    void settledListsAreParallelToWhatWasFound() {
        Scene scene = mixed(6, new Random(7));
        List<SettledArticle> settled = scene.compare().articles();
        for (int i = 0; i < settled.size(); i++) {
            ArticleFacts facts = scene.facts().get(i);
            assertEquals(
                    facts.annotation().names().size(), settled.get(i).entities().size());
            assertEquals(
                    facts.annotation().quotes().size(),
                    settled.get(i).utterances().size());
            assertEquals(
                    facts.annotation().claims().size(), settled.get(i).claims().size());
        }
    }

    @Test
    void articlesInAnotherOrderThanTheMembersAreRefused() {
        Scene scene = mixed(3, new Random(8));
        List<ArticleFacts> turned = new ArrayList<>(scene.facts());
        Collections.reverse(turned);
        StoryComparer comparer = new StoryComparer(Compatibility.standard());
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> comparer.compare(scene.story(), turned))
                        .getMessage());
        assertTrue(message.contains("story story") && message.contains("order of its members"), message);
    }

    @Test
    void aStoryOfOneArticleHasOnlyLoneSlots() {
        mixed(1, new Random(9)).compare().slots().forEach(slot -> assertEquals(Verdict.ALONE, slot.verdict()));
    }

    @Test
    void anArticleWithNothingInItIsSilent() {
        Scene scene = mixed(3, new Random(10)).article("Empty Sheet", "2031-05-02", "");
        scene.compare()
                .slots()
                .forEach(slot ->
                        assertEquals(Cell.State.SILENT, slot.cells().get(3).state()));
    }

    @Test
    void theDesksOwnTableDecidesWhichRelationIsGraver() {
        Scene scene = new Scene()
                .article("Harbour Post", "2031-05-02", "Vasil Orlenko spoke.")
                .name("Vasil Orlenko", "e1")
                .article("Northern Wire", "2031-05-02", "Wasyl Orlenko spoke.")
                .name("Wasyl Orlenko", "e1")
                .article("Evening Bell", "2031-05-02", "Orlenko spoke.")
                .name("Orlenko", "e1", org.variorum.name.Kind.PERSON, org.variorum.name.Form.LAST, "");
        Compatibility strict = Compatibility.of(new StringReader("coarser\t0.2\n"));
        Comparison comparison = new StoryComparer(strict).compare(scene.story(), scene.facts());
        assertEquals(Verdict.COARSER, comparison.slots().get(0).verdict());
        assertEquals(Verdict.SPELLING, scene.slot(Axis.NAMES).verdict());
    }

    @Test
    void aStoryOfFourHundredArticlesStaysBounded() {
        Comparison comparison = mixed(400, new Random(11)).compare();
        for (Axis axis : Axis.values()) {
            long slots = comparison.slots().stream()
                    .filter(slot -> slot.axis() == axis)
                    .count();
            assertTrue(slots <= SlotDraft.most(400), axis + " " + slots);
        }
        comparison.slots().forEach(slot -> assertTrue(slot.values().size() <= 24));
    }

    @Test
    void hostileTextDoesNotCrash() {
        String hostile = "\u202E“”““ ,,,, 9".repeat(50) + "\uD800 \u0000";
        Scene scene = new Scene()
                .article("Harbour Post", "2031-05-02", hostile)
                .quote("“”", Quotation.Kind.FULL, "")
                .article("Northern Wire", "", hostile)
                .quote("““", Quotation.Kind.SCARE, "");
        assertEquals(2, scene.compare().articles().size());
    }

    /** A story in which outlets repeat, vary and leave out a few facts at random. */
    private static Scene mixed(int articles, Random random) {
        Scene scene = new Scene();
        for (int i = 0; i < articles; i++) {
            int toll = 10 + random.nextInt(3);
            String name = random.nextBoolean() ? "Vasil Orlenko" : "Wasyl Orlenko";
            String ending = random.nextBoolean() ? "company" : "owner number " + random.nextInt(40);
            String quote = "“The lighthouse will not be sold to any foreign shipping " + ending + ".”";
            String text = name + " said: " + quote + " The landslide near Vell killed " + toll
                    + " villagers in the night of Friday.";
            scene.article("Outlet " + i % 5, "2031-05-0" + (1 + random.nextInt(3)), text)
                    .name(name, "e1");
            if (random.nextInt(4) > 0) {
                scene.quote(quote, Quotation.Kind.FULL, name);
            }
            if (random.nextInt(4) > 0) {
                scene.count(Integer.toString(toll), toll, toll, Qualifier.EXACT, "killed");
            }
            if (random.nextInt(4) > 0) {
                scene.date("Friday", "2031-04-30", "2031-04-30");
            }
        }
        return scene;
    }
}
