package org.variorum.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Comparison;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Relation;
import org.variorum.compare.Slot;
import org.variorum.compare.Verdict;
import org.variorum.story.Story;

class VindicationTest {
    private final List<Earned> earned = new ArrayList<>();

    @Test
    void whatOneSourceTellsWhileOthersAreSilentIsKeptForLater() {
        List<LoneValue> left = night(Verdict.ALONE, List.of(), "a=12", "b=", "c=");

        assertEquals(List.of(new LoneValue("slot", Axis.FIGURES, 2, "a", "12", 0, LoneValue.State.WAITING)), left);
    }

    @Test
    void whatOneSourceTellsAgainstOthersIsKeptWithWhatItCost() {
        LoneValue left =
                night(Verdict.CONFLICT, List.of(), "a=12", "b=9", "c=9").get(0);

        assertEquals("12", left.value());
        assertTrue(left.lost() > 1, "a whole fact of importance 2 against two voices");
    }

    @Test
    void whatSeveralTellIsNotKept() {
        assertEquals(List.of(), night(Verdict.AGREE, List.of(), "a=12", "b=12", "c="));
        assertEquals(List.of(), night(Verdict.ALONE, List.of(), "a=12"));
    }

    @Test
    void aLaterNightThatConfirmsItGivesBackWhatItCostAndMore() {
        List<LoneValue> first = night(Verdict.CONFLICT, List.of(), "a=12", "b=9", "c=9");
        double lost = first.get(0).lost();
        earned.clear();

        List<LoneValue> second = night(Verdict.AGREE, first, "d=12", "e=12");

        Earned back = earned.stream()
                .filter(one -> one.source().equals("a"))
                .findFirst()
                .orElseThrow();
        assertEquals(2 * 2 / 3.0, back.evidence(), 1e-12);
        assertEquals(back.evidence() + lost, back.good(), 1e-12);
        assertEquals(List.of(first.get(0).told()), second);
    }

    @Test
    void itIsGivenBackOnce() {
        List<LoneValue> first = night(Verdict.ALONE, List.of(), "a=12", "b=");
        List<LoneValue> second = night(Verdict.AGREE, first, "d=12", "e=12");
        List<LoneValue> earlier = new ArrayList<>(second);
        earlier.addAll(first);
        earned.clear();

        List<LoneValue> third = night(Verdict.AGREE, earlier, "f=12", "g=12");

        assertTrue(earned.stream().noneMatch(one -> one.source().equals("a")));
        assertEquals(second, third);
    }

    @Test
    void theSourceItselfAndSilenceConfirmNothing() {
        List<LoneValue> first = night(Verdict.ALONE, List.of(), "a=12", "b=");
        earned.clear();

        night(Verdict.ALONE, first, "a=12", "b=");
        night(Verdict.ALONE, first, "c=9", "b=");

        assertTrue(earned.stream().noneMatch(one -> one.source().equals("a")));
    }

    @Test
    void aValueThatAsManyContradictIsNotConfirmed() {
        List<LoneValue> first = night(Verdict.ALONE, List.of(), "a=12", "b=");
        earned.clear();

        night(Verdict.CONFLICT, first, "d=12", "e=9");

        assertTrue(earned.stream().noneMatch(one -> one.source().equals("a")));
    }

    /** One night of one story with one fact, told as "source=value"; what it leaves, and into the field what was earned. */
    private List<LoneValue> night(Verdict verdict, List<LoneValue> earlier, String... told) {
        List<Story.Member> members = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String one : told) {
            String source = one.substring(0, 1);
            String value = one.substring(2);
            Story.Member member = new Story.Member("article-" + source, source, "");
            if (!value.isEmpty() && !values.contains(value)) {
                values.add(value);
            }
            members.add(member);
            Cell.State state = value.isEmpty() ? Cell.State.SILENT : Cell.State.VALUE;
            cells.add(Docket.cell(member, state, values.indexOf(value)));
        }
        List<List<Relation>> relations = new ArrayList<>();
        for (String one : values) {
            relations.add(values.stream()
                    .map(other -> one.equals(other) ? Relation.EQUAL : Relation.CONTRADICTION)
                    .toList());
        }
        Slot slot = new Slot("slot", "s", Axis.FIGURES, "hurt", 2, verdict, 1, values, relations, cells);
        Story story = new Story("s", "s", "", members, List.of());
        Scorer scorer = new Scorer(Compatibility.standard(), ScoreSettings.standard());
        List<LoneValue> left = scorer.add(story, new Comparison("s", List.of(slot), List.of(), List.of()), earlier);
        earned.addAll(scorer.earned());
        return left;
    }
}
