package org.variorum.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final double SMALLEST_ROW =
            0.05; // share of a slot's loss below which an opposing value gets no row of its own

    private final Compatibility compatibility;
    private final ScoreSettings settings;
    private final TrackRecord record;
    private final Map<String, Map<String, Tally>> night = new TreeMap<>();
    private final List<SourceScore> ofStories = new ArrayList<>();
    private final List<LostPoint> losses = new ArrayList<>(); // points not yet divided by the night's evidence

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

    /** Takes in one story with its facts lined up; the cells of every slot stand in the order of the story's members. */
    public void add(Story story, Comparison comparison) {
        Voices voices = Voices.of(story);
        Map<String, Map<String, Tally>> ofStory = new TreeMap<>();
        story.members().forEach(member -> {
            ofStory.computeIfAbsent(member.source(), s -> new HashMap<>());
            night.computeIfAbsent(member.source(), s -> new HashMap<>());
        });
        for (Slot slot : comparison.slots()) {
            Hearing hearing = new Hearing(slot, story, voices, compatibility, record, settings.wrongValues());
            Map<String, List<Integer>> cells = cellsBySource(slot);
            cells.forEach((source, members) -> {
                weigh(story, slot, hearing, source, members, ofStory);
                cover(slot, hearing, source, members, ofStory);
            });
            standAlone(slot, cells, ofStory);
        }
        if (ofStory.size() > 1) {
            ofStory.forEach((source, tallies) -> rows(source, story.id(), tallies, ofStories));
        }
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
        List<LostPoint> trace = new ArrayList<>(losses.size());
        for (LostPoint loss : losses) {
            double evidence = tally(night, loss.source(), loss.axis().word()).evidence();
            trace.add(new LostPoint(
                    loss.source(),
                    loss.storyId(),
                    loss.axis(),
                    loss.slotId(),
                    loss.points() / (settings.priorWeight() + evidence),
                    loss.articleId(),
                    loss.againstArticleId()));
        }
        trace.sort(Comparator.comparing(LostPoint::source)
                .thenComparing(LostPoint::axis)
                .thenComparing(Comparator.comparingDouble(LostPoint::points).reversed())
                .thenComparing(LostPoint::slotId)
                .thenComparing(LostPoint::articleId)
                .thenComparing(LostPoint::againstArticleId));
        return trace;
    }

    private void weigh(
            Story story,
            Slot slot,
            Hearing hearing,
            String source,
            List<Integer> members,
            Map<String, Map<String, Tally>> ofStory) {
        List<Integer> speaking = members.stream()
                .filter(m -> slot.cells().get(m).state() == Cell.State.VALUE)
                .toList();
        for (int member : speaking) {
            Hearing.Fit fit = hearing.fit(member);
            double evidence = slot.importance() * fit.voices() / (fit.voices() + 1) / speaking.size();
            if (evidence > 0) {
                for (String axis : List.of(slot.axis().word(), ALL)) {
                    tally(ofStory, source, axis).hear(evidence, fit.fit());
                    tally(night, source, axis).hear(evidence, fit.fit());
                }
                lose(story, slot, member, evidence, fit);
            }
        }
    }

    /** Books the loss of one cell, a row for each value that takes a fair part of it; the crumbs go to the gravest. */
    private void lose(Story story, Slot slot, int member, double evidence, Hearing.Fit fit) {
        double whole = fit.losses().stream().mapToDouble(Hearing.Loss::share).sum();
        List<Hearing.Loss> rows = fit.losses().stream()
                .filter(loss -> loss.share() >= SMALLEST_ROW * whole)
                .sorted(Comparator.comparingDouble(Hearing.Loss::share).reversed())
                .toList();
        double crumbs = whole - rows.stream().mapToDouble(Hearing.Loss::share).sum();
        for (Hearing.Loss loss : rows) {
            Story.Member of = story.members().get(member);
            double share = loss.share() + crumbs;
            crumbs = 0;
            losses.add(new LostPoint(
                    of.source(),
                    story.id(),
                    slot.axis(),
                    slot.id(),
                    evidence * share,
                    of.articleId(),
                    story.members().get(loss.againstMember()).articleId()));
        }
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
                into.add(tally.score(source, storyId, axis.word(), settings));
            }
        }
        into.add(tallies.getOrDefault(ALL, new Tally()).score(source, storyId, ALL, settings));
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
