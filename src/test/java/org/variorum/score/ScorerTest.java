package org.variorum.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Relation;
import org.variorum.compare.Slot;
import org.variorum.story.Story;

class ScorerTest {
    private static final int CASES = 1000; // of each kind
    private static final Compatibility KAPPA = Compatibility.standard();

    private static Scorer scored(Docket... dockets) {
        Scorer scorer = new Scorer(KAPPA, ScoreSettings.standard());
        for (Docket docket : dockets) {
            scorer.add(docket.story(), docket.comparison(), List.of());
        }
        return scorer;
    }

    /** The scores of the night as a whole, by source and axis. */
    private static Map<String, SourceScore> night(Docket... dockets) {
        Map<String, SourceScore> scores = new TreeMap<>();
        for (SourceScore score : scored(dockets).scores()) {
            if (score.storyId().isEmpty()) {
                scores.put(score.source() + " " + score.axis(), score);
            }
        }
        return scores;
    }

    private static void assertSame(
            Map<String, SourceScore> before, Map<String, SourceScore> after, double by, String where) {
        before.forEach((key, score) -> {
            if (score.evidence() == 0 && !after.containsKey(key)) {
                return; // it was exclusive, nothing else
            }
            assertEquals(score.score(), after.get(key).score(), by, where + ", " + key);
            assertEquals(score.low(), after.get(key).low(), by * 10, where + ", " + key);
            assertEquals(score.evidence(), after.get(key).evidence(), by * 10, where + ", " + key);
        });
    }

    @Test
    void aVerbatimCopyInAnotherPaperChangesNobodysScore() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            int member = new Random(seed).nextInt(docket.story().members().size());
            assertSame(night(docket), night(docket.copied(member, "newcomer", "verbatim copy")), 1e-9, "seed " + seed);
        }
    }

    @Test
    void fortyCopiesOfOneWireTextWeighAsOneVoice() {
        for (int seed = 0; seed < CASES / 40; seed++) {
            Docket docket = Docket.invent(seed);
            Docket flooded = docket;
            for (int i = 0; i < 40; i++) {
                flooded = flooded.copied(0, "paper" + i, "copy (9" + i % 10 + " % of the shorter text)");
            }
            assertSame(night(docket), night(flooded), 1e-9, "seed " + seed);
        }
    }

    @Test
    void tenNearCopiesThatLeaveFactsOutMoveNobodyByMoreThanHalfAPoint() {
        for (int seed = 0; seed < CASES / 4; seed++) {
            Docket docket = Docket.invent(seed);
            Docket flooded = docket;
            Random random = new Random(seed);
            int like = random.nextInt(docket.story().members().size());
            for (int i = 0; i < 10; i++) {
                Story.Member copy = new Story.Member(
                        "near" + i,
                        "paper" + i,
                        docket.story().members().get(like).articleId());
                int place = flooded.story().members().size();
                flooded = flooded.joined(
                        copy,
                        List.of(new Story.Dependence(like, place, 1, "copy (80 % of the shorter text)")),
                        cell -> Docket.cell(
                                copy, random.nextInt(3) == 0 ? Cell.State.SILENT : cell.state(), cell.value()),
                        like);
            }
            assertSame(night(docket), night(flooded), 0.005, "seed " + seed);
        }
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, docket.story().members().size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            assertSame(night(docket), night(shuffled(docket, order)), 1e-9, "seed " + seed);
        }
    }

    private static Docket shuffled(Docket docket, List<Integer> order) {
        Story story = docket.story();
        List<Story.Dependence> dependences = new ArrayList<>();
        for (Story.Dependence d : story.dependences()) {
            int a = order.indexOf(d.a());
            int b = order.indexOf(d.b());
            dependences.add(new Story.Dependence(Math.min(a, b), Math.max(a, b), d.p(), d.reason()));
        }
        Story turned = new Story(
                story.id(),
                story.storylineId(),
                "",
                order.stream().map(story.members()::get).toList(),
                dependences);
        List<Slot> slots = docket.comparison().slots().stream()
                .map(s -> Docket.changed(
                        s,
                        s.relations(),
                        s.values(),
                        order.stream().map(s.cells()::get).toList()))
                .toList();
        return new Docket(turned, docket.comparison()).with(slots);
    }

    @Test
    void silenceAndSuspectWordingsCostNothing() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            Map<String, SourceScore> before = night(docket);
            Story.Member silent = new Story.Member("z", "outlet10", "");
            assertSame(
                    before,
                    night(docket.joined(silent, List.of(), c -> Docket.cell(silent, Cell.State.SILENT, 0), 0)),
                    0,
                    "seed " + seed);
            Story.Member garbled = new Story.Member("z", "outlet10", "");
            assertSame(
                    before,
                    night(docket.joined(garbled, List.of(), c -> Docket.cell(garbled, Cell.State.SUSPECT, 0), 0)),
                    0,
                    "seed " + seed);
        }
    }

    @Test
    void aCoarserCompatibleValueNeverCosts() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            Random random = new Random(seed);
            int at = random.nextInt(docket.comparison().slots().size());
            Slot slot = docket.comparison().slots().get(at);
            int member = random.nextInt(slot.cells().size());
            Cell cell = slot.cells().get(member);
            long ofSource = slot.cells().stream()
                    .filter(c -> c.source().equals(cell.source()))
                    .count();
            if (cell.state() == Cell.State.VALUE && ofSource == 1) {
                List<Slot> slots = new ArrayList<>(docket.comparison().slots());
                slots.set(at, coarser(slot, member));
                String key = cell.source() + " " + slot.axis().word();
                double before = night(docket).get(key).score();
                double after = night(docket.with(slots)).get(key).score();
                assertTrue(after >= before - 1e-9, "seed " + seed + ": " + before + " fell to " + after);
            }
        }
    }

    /** One member holds a new value that contains its old one and fits whatever that fitted. */
    private static Slot coarser(Slot slot, int member) {
        int own = slot.cells().get(member).value();
        List<List<Relation>> relations = new ArrayList<>();
        List<Relation> last = new ArrayList<>();
        for (int value = 0; value < slot.values().size(); value++) {
            Relation relation =
                    value == own ? Relation.COARSER : slot.relations().get(own).get(value);
            List<Relation> row = new ArrayList<>(slot.relations().get(value));
            row.add(relation);
            relations.add(row);
            last.add(relation);
        }
        last.add(Relation.EQUAL);
        relations.add(last);
        List<String> values = new ArrayList<>(slot.values());
        values.add("coarser");
        List<Cell> cells = new ArrayList<>(slot.cells());
        Cell old = cells.get(member);
        cells.set(
                member,
                new Cell(old.articleId(), old.source(), old.state(), values.size() - 1, old.field(), old.span()));
        return Docket.changed(slot, relations, values, cells);
    }

    @Test
    void doublingAllSlotsNarrowsTheIntervalsAndKeepsWhoIsClearlyAhead() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            Map<String, SourceScore> once = night(docket);
            Map<String, SourceScore> twice = night(docket, docket);
            for (SourceScore score : once.values()) {
                SourceScore doubled = twice.get(score.source() + " " + score.axis());
                if (score.evidence() >= ScoreSettings.standard().floor()) {
                    assertTrue(doubled.high() - doubled.low() < score.high() - score.low(), "seed " + seed);
                }
                for (SourceScore other : once.values()) {
                    if (other.axis().equals(score.axis()) && other.high() < score.low()) {
                        SourceScore rival = twice.get(other.source() + " " + other.axis());
                        assertTrue(rival.score() < doubled.score(), "seed " + seed);
                    }
                }
            }
        }
    }

    @Test
    void everyScoreLiesBetweenZeroAndOneInsideItsInterval() {
        for (int seed = 0; seed < CASES; seed++) {
            for (SourceScore s : scored(Docket.invent(seed)).scores()) {
                boolean ordered =
                        0 <= s.low() && s.low() <= s.high() && s.high() <= 1 && s.score() >= 0 && s.score() <= 1;
                assertTrue(ordered && s.coverage() >= 0 && s.coverage() <= 1, "seed " + seed + ": " + s);
            }
        }
    }

    @Test
    void scoresComeInOrderOfSourceStoryAndAxis() {
        List<String> keys = scored(Docket.invent(3), Docket.invent(4)).scores().stream()
                .map(s -> s.source() + "\n" + s.storyId() + "\n" + s.axis())
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void withoutEvidenceTheScoreIsThePrior() {
        Docket docket = Docket.invent(1);
        Docket silent = docket.with(List.of());
        night(silent).values().forEach(s -> assertEquals(0.8, s.score(), 1e-12));
    }

    @Test
    void theTraceSumsToTheGap() {
        for (int seed = 0; seed < CASES; seed++) {
            Scorer scorer = scored(Docket.invent(seed), Docket.invent(seed + CASES));
            Map<String, Double> lost = new TreeMap<>();
            scorer.trace().forEach(l -> lost.merge(l.source() + " " + l.axis().word(), l.points(), Double::sum));
            for (SourceScore s : scorer.scores()) {
                if (s.storyId().isEmpty() && !s.axis().equals("all")) {
                    double best = (4 * 0.8 + s.evidence()) / (4 + s.evidence());
                    double gap = best - s.score();
                    assertEquals(gap, lost.getOrDefault(s.source() + " " + s.axis(), 0.0), 1e-9, "seed " + seed);
                }
            }
        }
    }

    @Test
    void anotherSpellingTouchesTheNamesAxisAlone() {
        for (int seed = 0; seed < CASES; seed++) {
            Docket docket = Docket.invent(seed);
            List<Slot> slots = docket.comparison().slots().stream()
                    .map(s -> s.axis() == Axis.NAMES ? spelledApart(s) : s)
                    .toList();
            Map<String, SourceScore> before = night(docket);
            night(docket.with(slots)).forEach((key, after) -> {
                if (!key.endsWith(" names") && !key.endsWith(" all")) {
                    assertEquals(before.get(key).score(), after.score(), 0);
                }
            });
        }
    }

    private static Slot spelledApart(Slot slot) {
        List<List<Relation>> relations = new ArrayList<>();
        for (int i = 0; i < slot.values().size(); i++) {
            List<Relation> row = new ArrayList<>();
            for (int j = 0; j < slot.values().size(); j++) {
                row.add(i == j ? Relation.EQUAL : Relation.SPELLING);
            }
            relations.add(row);
        }
        return Docket.changed(slot, relations, slot.values(), slot.cells());
    }

    @Test
    void aSourceThatContradictsTheOthersLosesItsPointsToTheirWords() {
        Docket docket = trio(2);
        List<LostPoint> trace = scored(docket).trace();
        LostPoint first =
                trace.stream().filter(l -> l.source().equals("c")).findFirst().orElseThrow();
        assertEquals("article c", first.articleId());
        assertEquals("article a", first.againstArticleId());
        Map<String, SourceScore> scores = night(docket);
        assertTrue(scores.get("c figures").score() < scores.get("a figures").score());
    }

    @Test
    void aValueThatStandsAloneIsCountedAsExclusiveAndCostsNothing() {
        Docket docket = trio(1);
        Slot slot = docket.comparison().slots().get(0);
        List<Cell> cells = new ArrayList<>(slot.cells());
        cells.set(0, Docket.cell(docket.story().members().get(0), Cell.State.SILENT, 0));
        cells.set(1, Docket.cell(docket.story().members().get(1), Cell.State.SILENT, 0));
        Map<String, SourceScore> scores =
                night(docket.with(List.of(Docket.changed(slot, slot.relations(), slot.values(), cells))));
        assertEquals(1, scores.get("c figures").exclusive());
        assertEquals(0.8, scores.get("c figures").score(), 1e-12);
    }

    @Test
    void coverageCountsTheSharedFactsThatExistedWhenTheSourceWrote() {
        Docket docket = trio(4);
        List<Slot> slots = new ArrayList<>(docket.comparison().slots());
        Story.Member c = docket.story().members().get(2);
        for (int i = 0; i < 3; i++) {
            List<Cell> cells = new ArrayList<>(slots.get(i).cells());
            cells.set(2, Docket.cell(c, i == 0 ? Cell.State.PREDATES : Cell.State.SILENT, 0));
            slots.set(
                    i,
                    Docket.changed(
                            slots.get(i), slots.get(i).relations(), slots.get(i).values(), cells));
        }
        assertEquals(1 / 3.0, night(docket.with(slots)).get("c all").coverage(), 1e-12);
    }

    /** Outlets a and b say one thing, c says another, in so many slots. */
    private static Docket trio(int slots) {
        List<Story.Member> members = List.of(
                new Story.Member("article a", "a", ""),
                new Story.Member("article b", "b", ""),
                new Story.Member("article c", "c", ""));
        Story story = new Story("s", "s", "", members, List.of());
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < slots; i++) {
            all.add(new Slot(
                    "slot" + i,
                    "s",
                    Axis.FIGURES,
                    "",
                    1,
                    org.variorum.compare.Verdict.CONFLICT,
                    3,
                    List.of("100", "200"),
                    List.of(
                            List.of(Relation.EQUAL, Relation.CONTRADICTION),
                            List.of(Relation.CONTRADICTION, Relation.EQUAL)),
                    List.of(
                            Docket.cell(members.get(0), Cell.State.VALUE, 0),
                            Docket.cell(members.get(1), Cell.State.VALUE, 0),
                            Docket.cell(members.get(2), Cell.State.VALUE, 1))));
        }
        return new Docket(story, new org.variorum.compare.Comparison("s", all, List.of(), List.of()));
    }

    @Test
    void agreementIsTheShareOfAgreeingPairs() {
        Docket docket = trio(5);
        StoryAgreement agreement =
                new Scorer(KAPPA, ScoreSettings.standard()).agreement(docket.story(), docket.comparison());
        assertEquals(1 / 3.0, agreement.agreement(), 1e-12);
        assertTrue(agreement.low() <= agreement.agreement() && agreement.agreement() <= agreement.high());
    }

    @Test
    void agreementComesOutTheSameOnEveryRerun() {
        Docket docket = Docket.invent(5);
        Scorer scorer = new Scorer(KAPPA, ScoreSettings.standard());
        assertEquals(
                scorer.agreement(docket.story(), docket.comparison()),
                scorer.agreement(docket.story(), docket.comparison()));
    }

    @Test
    void copiesDoNotMakeAgreement() {
        Docket docket = trio(3);
        Scorer scorer = new Scorer(KAPPA, ScoreSettings.standard());
        double before = scorer.agreement(docket.story(), docket.comparison()).agreement();
        Docket copied = docket.copied(0, "d", "verbatim copy").copied(0, "e", "verbatim copy");
        assertEquals(
                before, scorer.agreement(copied.story(), copied.comparison()).agreement(), 1e-9);
    }

    @Test
    void aStoryWithOneSharedFactDoesNotLookCertain() {
        Docket docket = trio(1);
        StoryAgreement agreement =
                new Scorer(KAPPA, ScoreSettings.standard()).agreement(docket.story(), docket.comparison());
        assertTrue(agreement.high() - agreement.low() > 0.5);
    }

    @Test
    void aStoryWithoutSharedFactsHasNoAgreement() {
        Docket docket = trio(0);
        assertTrue(Double.isNaN(new Scorer(KAPPA, ScoreSettings.standard())
                .agreement(docket.story(), docket.comparison())
                .agreement()));
        assertFalse(night(docket).isEmpty());
    }

    @Test
    void aBetterTrackRecordMakesAVoiceWeighMore() {
        Docket docket = trio(4);
        NightLedger.Reader past = new NightLedger.Reader(LocalDate.of(2031, 5, 2), ScoreSettings.standard());
        past.add(LocalDate.of(2031, 5, 1), new Earned("a", Axis.FIGURES, 5, 10));
        past.add(LocalDate.of(2031, 5, 1), new Earned("b", Axis.FIGURES, 5, 10));
        past.add(LocalDate.of(2031, 5, 1), new Earned("c", Axis.FIGURES, 99, 100));
        Scorer scorer = new Scorer(KAPPA, ScoreSettings.standard(), past.ledger());
        scorer.add(docket.story(), docket.comparison(), List.of());
        double known = scorer.scores().stream()
                .filter(s -> s.source().equals("a"))
                .findFirst()
                .orElseThrow()
                .score();
        assertTrue(known < night(docket).get("a figures").score());
    }
}
