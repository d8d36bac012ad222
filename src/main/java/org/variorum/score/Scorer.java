package org.variorum.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.compare.Axis;
import org.variorum.compare.Cell;
import org.variorum.compare.Comparison;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Slot;
import org.variorum.story.Story;
import org.variorum.story.Voices;

/**
 * Scores a night's sources: give it every story once, then ask for scores and trace. A source is measured only by what independent voices other
 * than itself support; a value that stands alone, silence, and suspect wordings cost nothing. Keeps sums and lost points, no texts. Serves one
 * night and one thread; the last bits of a sum depend on the order of the stories, so give them in a stable one.
 */
public final class Scorer {
    private static final String ALL = "all";
    // share of a slot's loss below which an opposing value gets no row of its own

    private final Compatibility compatibility;
    private final ScoreSettings settings;
    private final TrackRecord record;
    private final Map<String, Map<String, Tally>> night = new TreeMap<>();
    private final Map<String, Map<String, Tally>> regained = new HashMap<>(); // for the ledger only
    private final List<SourceScore> ofStories = new ArrayList<>();
    private final Losses losses = new Losses();

    /** A night without a past. */
    public Scorer(Compatibility compatibility, ScoreSettings settings) {
        this(compatibility, settings, TrackRecord.unknown(settings.prior()));
    }

    /** A night whose voices weigh by what earlier nights tell of them. */
    public Scorer(Compatibility compatibility, ScoreSettings settings, TrackRecord record) {
        this.compatibility = compatibility;
        this.settings = settings;
        this.record = record;
    }

    /**
     * Takes in one story with its facts lined up; the cells of every slot stand in the order of the story's members.
     *
     * @param earlier what earlier nights left of this story, the latest night first
     * @return what this night leaves of it to later ones
     */
    public List<LoneValue> add(Story story, Comparison comparison, List<LoneValue> earlier) {
        Voices voices = Voices.of(story);
        List<LoneValue> leaves = new ArrayList<>();
        Map<String, Map<String, Tally>> ofStory = new TreeMap<>();
        story.members().forEach(member -> {
            ofStory.computeIfAbsent(member.source(), s -> new HashMap<>());
            night.computeIfAbsent(member.source(), s -> new HashMap<>());
        });
        for (Slot slot : comparison.slots()) {
            Hearing hearing = new Hearing(slot, story, voices, compatibility, record, settings.wrongValues());
            Map<String, List<Integer>> cells = cellsBySource(slot);
            Map<String, Double> lost = new TreeMap<>();
            cells.forEach((source, members) -> {
                lost.put(source, weigh(story, slot, hearing, source, members, ofStory));
                cover(slot, hearing, source, members, ofStory);
            });
            standAlone(slot, cells, ofStory);
            leaves.addAll(Vindication.alone(slot, lost));
            leaves.addAll(confirm(story, voices, slot, earlier));
        }
        if (ofStory.size() > 1) {
            ofStory.forEach((source, tallies) -> rows(source, story.id(), tallies, ofStories));
        }
        return leaves;
    }

    /** What this night adds to the ledger: what each source earned on each axis, and what it gets back. In order of source and axis. */
    public List<Earned> earned() {
        List<Earned> earned = new ArrayList<>();
        Set<String> sources = new TreeSet<>(night.keySet());
        sources.addAll(regained.keySet());
        for (String source : sources) {
            for (Axis axis : Axis.values()) {
                Tally now = night.getOrDefault(source, Map.of()).getOrDefault(axis.word(), new Tally());
                Tally back = tally(regained, source, axis.word());
                if (now.evidence() + back.evidence() > 0) {
                    earned.add(new Earned(source, axis, now.good() + back.good(), now.evidence() + back.evidence()));
                }
            }
        }
        return earned;
    }

    /**
     * How far the voices of one story agree. The interval is a bootstrap over its slots, seeded from the id of the story, so it comes out the
     * same on every rerun.
     */
    public StoryAgreement agreement(Story story, Comparison comparison) {
        return Agreement.of(story, comparison, compatibility);
    }

    /**
     * The scores of all sources: for the night as a whole ({@code storyId} empty), and for each story that at least two sources tell; for each
     * axis with anything to say, and for {@code "all"} of them. In order of source, story, axis.
     */
    public List<SourceScore> scores() {
        List<SourceScore> scores = new ArrayList<>(ofStories);
        night.forEach((source, tallies) -> rows(source, "", tallies, scores));
        scores.sort(Comparator.comparing(SourceScore::source)
                .thenComparing(SourceScore::storyId)
                .thenComparing(SourceScore::axis));
        return scores;
    }

    /**
     * Where every lost point went, for the night as a whole: over all stories, the points of a source and an axis sum to the gap between its
     * score on that axis ({@code storyId} empty) and the best one its evidence allowed, (m mu + e) / (m + e). The scores of single stories and
     * of {@code "all"} axes have other denominators and are not traced apart. In order of source, axis, points (most first).
     */
    public List<LostPoint> trace() {
        return losses.trace(loss -> settings.priorWeight()
                + tally(night, loss.source(), loss.axis().word()).evidence());
    }

    /** Gives sources back what values cost them that others tell by now: as much again as they earn by having told them first. */
    private List<LoneValue> confirm(Story story, Voices voices, Slot slot, List<LoneValue> earlier) {
        List<LoneValue> done = new ArrayList<>();
        for (LoneValue lone : earlier) {
            if (lone.slotId().equals(slot.id()) && done.stream().noneMatch(lone::repeats)) {
                boolean confirmed = lone.state() == LoneValue.State.CONFIRMED;
                double others = confirmed ? 0 : Vindication.voices(lone, slot, story, voices);
                if (others > 0) {
                    double evidence = lone.importance() * others / (others + 1);
                    tally(regained, lone.source(), lone.axis().word()).regain(evidence, lone.lost());
                }
                if (others > 0 || confirmed) {
                    done.add(lone.told());
                }
            }
        }
        return done;
    }

    /** Weighs the cells of one source, and returns the evidence that they lost. */
    private double weigh(
            Story story,
            Slot slot,
            Hearing hearing,
            String source,
            List<Integer> members,
            Map<String, Map<String, Tally>> ofStory) {
        List<Integer> speaking = members.stream()
                .filter(m -> slot.cells().get(m).state() == Cell.State.VALUE)
                .toList();
        double lost = 0;
        for (int member : speaking) {
            Hearing.Fit fit = hearing.fit(member);
            double evidence = slot.importance() * fit.voices() / (fit.voices() + 1) / speaking.size();
            if (evidence > 0) {
                for (String axis : List.of(slot.axis().word(), ALL)) {
                    tally(ofStory, source, axis).hear(evidence, fit.fit());
                    tally(night, source, axis).hear(evidence, fit.fit());
                }
                losses.add(story, slot, member, evidence, fit);
                lost += evidence * (1 - fit.fit());
            }
        }
        return lost;
    }

    /** A fact counts for coverage if several voices tell it and it existed when the source wrote; a garbled wording counts neither way. */
    private void cover(
            Slot slot, Hearing hearing, String source, List<Integer> members, Map<String, Map<String, Tally>> ofStory) {
        boolean tells = members.stream().anyMatch(m -> slot.cells().get(m).state() == Cell.State.VALUE);
        boolean silent = members.stream().anyMatch(m -> slot.cells().get(m).state() == Cell.State.SILENT);
        if (hearing.speaking() >= settings.sharedVoices() && (tells || silent)) {
            for (String axis : List.of(slot.axis().word(), ALL)) {
                tally(ofStory, source, axis).cover(tells);
                tally(night, source, axis).cover(tells);
            }
        }
    }

    /** A fact is exclusive if other sources tell the story, but only one of them tells this. */
    private void standAlone(Slot slot, Map<String, List<Integer>> cells, Map<String, Map<String, Tally>> ofStory) {
        List<String> tellers = slot.cells().stream()
                .filter(cell -> cell.state() == Cell.State.VALUE)
                .map(Cell::source)
                .distinct()
                .toList();
        if (tellers.size() == 1 && cells.size() > 1) {
            for (String axis : List.of(slot.axis().word(), ALL)) {
                tally(ofStory, tellers.get(0), axis).standAlone();
                tally(night, tellers.get(0), axis).standAlone();
            }
        }
    }

    private void rows(String source, String storyId, Map<String, Tally> tallies, List<SourceScore> into) {
        for (Axis axis : Axis.values()) {
            Tally tally = tallies.get(axis.word());
            if (tally != null && !tally.isEmpty()) {
                into.add(score(tally, source, storyId, axis.word()));
            }
        }
        into.add(score(tallies.getOrDefault(ALL, new Tally()), source, storyId, ALL));
    }

    private SourceScore score(Tally tally, String source, String storyId, String axis) {
        return tally.score(source, storyId, axis, record.prior(), settings.priorWeight());
    }

    private static Tally tally(Map<String, Map<String, Tally>> of, String source, String axis) {
        return of.computeIfAbsent(source, s -> new HashMap<>()).computeIfAbsent(axis, a -> new Tally());
    }

    private static Map<String, List<Integer>> cellsBySource(Slot slot) {
        Map<String, List<Integer>> cells = new TreeMap<>();
        for (int i = 0; i < slot.cells().size(); i++) {
            cells.computeIfAbsent(slot.cells().get(i).source(), s -> new ArrayList<>())
                    .add(i);
        }
        return cells;
    }
}
