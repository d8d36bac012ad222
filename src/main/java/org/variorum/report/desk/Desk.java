package org.variorum.report.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.compare.Verdict;
import org.variorum.report.change.Change;
import org.variorum.report.digest.NightDigest;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.SourceTally;
import org.variorum.report.digest.Spool;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Night;
import org.variorum.report.notes.NoteColumns;
import org.variorum.report.notes.Notes;
import org.variorum.score.SourceScore;

/**
 * What every sheet works with: the night, its digest, the stories opened last, the labels, and the few ways of saying things that all sheets
 * share. Not for more than one thread.
 */
public final class Desk {
    /** Total evidence below which a score says too little: SCORING.md, section 4. */
    public static final double ENOUGH_EVIDENCE = 3;

    /** Key of the sheet with the words behind everything. */
    public static final String EVIDENCE = "evidence";
    /** Key of the sheet with all stories. */
    public static final String STORIES = "stories";
    /** Key of the sheet with what sources tell differently. */
    public static final String DISAGREEMENTS = "disagreements";

    private static final String ALL_AXES = "all";

    private final Night night;
    private final NightDigest digest;
    private final Spool spool;
    private final Labels labels;
    private final Notes notes;
    private final List<Change> changes;
    private final Map<String, Map<String, SourceScore>> scores = new HashMap<>(); // by source, then axis

    /**
     * Lays out a night.
     *
     * @param notes what editors wrote into the report that stood there before
     * @param changes what is different from that one
     */
    public Desk(Night night, NightDigest digest, Spool spool, Labels labels, Notes notes, List<Change> changes) {
        this.night = night;
        this.digest = digest;
        this.spool = spool;
        this.labels = labels;
        this.notes = notes;
        this.changes = changes;
        notes.present(digest.slots().stream().map(SlotRef::id).collect(Collectors.toSet()));
        night.scores(score -> {
            if (score.storyId().isEmpty()) {
                scores.computeIfAbsent(score.source(), source -> new HashMap<>())
                        .put(score.axis(), score);
            }
        });
    }

    /** What the report is made from. */
    public Night night() {
        return night;
    }

    /** The same, made small. */
    public NightDigest digest() {
        return digest;
    }

    /** The words of the report itself. */
    public Labels labels() {
        return labels;
    }

    /** What editors wrote, for the rows to take. */
    public Notes notes() {
        return notes;
    }

    /** What is different from the report that stood there before. */
    public List<Change> changes() {
        return changes;
    }

    /** The columns of a sheet, with those that belong to the editor behind them. */
    public List<Column> noted(String sheet, List<Column> columns) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(NoteColumns.of(sheet, labels));
        return all;
    }

    /**
     * Hands over a row with what its editor wrote. A note is taken only by a row that found room.
     *
     * @param id of the row on its sheet, the same on every run
     * @return whether it did
     */
    public boolean noted(Sheet.RowSink into, String sheet, String id, Row row) {
        List<Entry> all = new ArrayList<>(row.entries());
        all.addAll(NoteColumns.entries(notes.of(sheet, id), id));
        boolean added = into.add(new Row(row.anchor(), all, row.widths()));
        if (added) {
            notes.take(sheet, id);
        }
        return added;
    }

    /** The id of a slot for its note: with what it compares, because stories, and slots with them, change their ids when an older report joins. */
    public static String noteId(SlotRef slot, SlotView view) {
        return Notes.named(slot.id(), slot.axis().word() + " " + view.title());
    }

    /** A column with the shared header of its name. */
    public Column column(String name, int width) {
        return new Column(labels.of("column." + name), width, false);
    }

    /** The same for a column of numbers. */
    public Column numbers(String name, int width) {
        return new Column(labels.of("column." + name), width, true);
    }

    /** A verdict in its word and colour. */
    public Entry verdict(Verdict verdict) {
        Look look =
                switch (verdict) {
                    case CONFLICT -> Look.CONFLICT;
                    case REWORDED, SPELLING -> Look.DIFFERS;
                    case ALONE -> Look.ALONE;
                    case AGREE, COARSER -> Look.AGREES;
                };
        return Entry.words(word(verdict), look);
    }

    /** The word of a verdict, as formulas count it. */
    public String word(Verdict verdict) {
        return labels.of("verdict." + verdict.word());
    }

    /** How much a slot matters, in a word. */
    public Entry weight(SlotRef slot) {
        return Entry.words(labels.of("weight." + slot.importance()), slot.importance() > 1 ? Look.STRONG : Look.QUIET);
    }

    /** Where the words behind a slot are shown. */
    public Entry evidence(SlotRef slot) {
        return Entry.link(labels.of("evidence.link"), EVIDENCE + "/" + slot.id());
    }

    /** Where a story is shown. Links stay short: not every program breaks them over lines. */
    public Entry toStory(String storyId) {
        return Entry.link(labels.of("story.link"), STORIES + "/" + storyId);
    }

    /** What a slot shows. */
    public SlotView view(SlotRef slot) {
        return spool.read(slot.place(), SlotView.class);
    }

    /** What is shown at another place that the digest names. */
    public <T extends Record> T spooled(long place, Class<T> type) {
        return spool.read(place, type);
    }

    /** The sources, those with enough evidence in front, then by number of articles: no ranking by score. */
    public List<SourceTally> sources() {
        List<SourceTally> ordered = new ArrayList<>(digest.sources());
        ordered.sort(Comparator.comparing((SourceTally tally) ->
                        score(tally.source(), ALL_AXES).filter(Desk::enough).isEmpty())
                .thenComparing(SourceTally::articles, Comparator.reverseOrder())
                .thenComparing(SourceTally::source));
        return ordered;
    }

    /** The score of a source over the whole night. */
    public Optional<SourceScore> score(String source) {
        return score(source, ALL_AXES);
    }

    /** The score of a source over the whole night, on one axis. */
    public Optional<SourceScore> score(String source, String axis) {
        return Optional.ofNullable(scores.getOrDefault(source, Map.of()).get(axis));
    }

    /** Whether there is enough behind a score to print it. */
    public static boolean enough(SourceScore score) {
        return score.evidence() >= ENOUGH_EVIDENCE;
    }

    /** A score, or the words for too little evidence. */
    public Entry score(Optional<SourceScore> score) {
        return score.filter(Desk::enough)
                .map(known -> Entry.number(known.score(), Look.SCORE))
                .orElseGet(() -> Entry.words(labels.of("too.little"), Look.QUIET));
    }
}
