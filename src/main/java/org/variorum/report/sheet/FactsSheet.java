package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Axis;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Versions;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.Quoted;

/** Every slot of one axis with all its versions, those that agree too: the figures, the dates. Conflicts first. */
public final class FactsSheet implements Sheet {
    private final Desk desk;
    private final Axis axis;

    /** The sheet of one axis; its key is the word of the axis. */
    public FactsSheet(Desk desk, Axis axis) {
        this.desk = desk;
        this.axis = axis;
    }

    @Override
    public String key() {
        return axis.word();
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                desk.column("compared", 34),
                desk.column("versions", 60),
                desk.column("verdict", 12),
                desk.column("weight", 9),
                desk.numbers("voices", 8),
                desk.numbers("sources", 9)));
        if (axis == Axis.FIGURES) {
            columns.add(desk.numbers("lowest", 17));
            columns.add(desk.numbers("highest", 17));
        }
        columns.add(desk.column("story", 30));
        columns.add(desk.column("evidence", 10));
        columns.add(desk.column("story.link", 10));
        return columns;
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.axis() == axis && !into.add(row(slot))) {
                return;
            }
        }
    }

    private Row row(SlotRef slot) {
        SlotView view = desk.view(slot);
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.words(view.title(), Look.STRONG),
                Versions.entry(view, desk.labels()),
                desk.verdict(slot.verdict()),
                desk.weight(slot),
                Entry.number(view.voices(), Look.DECIMAL),
                Entry.count(view.sources())));
        if (axis == Axis.FIGURES) {
            entries.add(Entry.number(end(view.words(), false), Look.FIGURE));
            entries.add(Entry.number(end(view.words(), true), Look.FIGURE));
        }
        entries.add(Entry.words(slot.story().title()));
        entries.add(desk.evidence(slot));
        entries.add(desk.toStory(slot.story().id()));
        return new Row(key() + "/" + slot.id(), entries, List.of());
    }

    /** The lowest or the highest value that any article can mean; no number where an end is open or nobody gives a figure. */
    private static double end(List<Quoted> words, boolean highest) {
        double end = Double.NaN;
        for (Quoted quoted : words) {
            double value = highest ? quoted.high() : quoted.low();
            boolean further = highest ? value > end : value < end;
            end = Double.isNaN(end) || further ? value : end;
        }
        return end;
    }

    @Override
    public String rest() {
        return "csv/slots.csv";
    }
}
