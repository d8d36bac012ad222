package org.variorum.report.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.report.desk.Context;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Shortened;
import org.variorum.report.desk.Versions;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.score.SourceScore;

/**
 * Facts that one voice alone tells: shown, not punished. Sorted by what matters most, then by the score of whoever tells it, because a lone value
 * of a source that mostly fits the others is news more often than error.
 */
public final class StandsAloneSheet implements Sheet {
    public static final String KEY = "alone";

    private static final int LONGEST_VALUE = 60; // letters; its words stand beside it

    private final Desk desk;

    /** The sheet of one night. */
    public StandsAloneSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return desk.noted(
                KEY,
                List.of(
                        desk.column("story", 30),
                        desk.column("axis", 10),
                        desk.column("compared", 30),
                        desk.column("value", 26),
                        desk.column("context", 62),
                        desk.column("source", 20),
                        desk.numbers("track", 16),
                        desk.column("weight", 9),
                        desk.numbers("silent", 9),
                        desk.column("evidence", 10),
                        desk.column("story.link", 10)));
    }

    @Override
    public void rows(RowSink into) {
        List<Lone> lone = desk.digest().slots().stream()
                .filter(SlotRef::alone)
                .map(slot -> new Lone(slot, track(slot.teller())))
                .sorted(Comparator.comparing((Lone one) -> one.slot().importance())
                        .thenComparing(Lone::track)
                        .reversed()) // stable: else as the digest has them
                .toList();
        for (Lone one : lone) {
            if (!add(one, into)) {
                return;
            }
        }
    }

    /** A slot where one voice speaks, with the score of its source or -1. */
    private record Lone(SlotRef slot, double track) {}

    private double track(String source) {
        return desk.score(source).filter(Desk::enough).map(SourceScore::score).orElse(-1.0);
    }

    private boolean add(Lone lone, RowSink into) {
        SlotView view = desk.view(lone.slot());
        return desk.noted(into, KEY, Desk.noteId(lone.slot(), view), row(lone, view));
    }

    private Row row(Lone lone, SlotView view) {
        SlotRef slot = lone.slot();
        Optional<SlotView.Version> told = view.versions().stream().findFirst();
        return Row.at(
                KEY + "/" + slot.id(),
                Entry.words(slot.story().title()),
                Entry.words(desk.labels().of("axis." + slot.axis().word()), Look.QUIET),
                Entry.words(view.title()),
                Entry.words(
                        Shortened.to(
                                LONGEST_VALUE, told.map(SlotView.Version::value).orElse("")),
                        Look.STRONG),
                view.words().stream().findFirst().map(Context::of).orElse(Entry.blank()),
                Entry.words(Versions.names(told.map(SlotView.Version::sources).orElse(List.of()), desk.labels())),
                lone.track() < 0
                        ? Entry.words(desk.labels().of("too.little"), Look.QUIET)
                        : Entry.number(lone.track(), Look.SCORE),
                desk.weight(slot),
                Entry.count(slot.story().sources() - view.sources()),
                desk.evidence(slot),
                desk.toStory(slot.story().id()));
    }

    @Override
    public String rest() {
        return "csv/slots.csv";
    }
}
