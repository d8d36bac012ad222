package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.variorum.compare.Axis;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Stances;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.digest.SourceTally;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/**
 * Every claim against the sources: who says it how, with a word, a sign and a colour in each cell. The signs are set against the version that most
 * sources share.
 */
public final class ClaimsSheet implements Sheet {
    public static final String KEY = "claims";

    private static final int SOURCES = 12; // columns that fit a page; all cells are in csv/cells.csv

    private final Desk desk;
    private final List<String> sources;

    /** The sheet of one night. */
    public ClaimsSheet(Desk desk) {
        this.desk = desk;
        this.sources =
                desk.sources().stream().map(SourceTally::source).limit(SOURCES).toList();
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(desk.column("claim", 46), desk.column("verdict", 12)));
        List<Column> last = List.of(
                desk.column("weight", 9),
                desk.column("story", 30),
                desk.column("evidence", 10),
                desk.column("story.link", 10));
        List<Column> fixed = new ArrayList<>(columns);
        fixed.addAll(last);
        columns.addAll(Stances.columns(sources, fixed));
        columns.addAll(last);
        return columns;
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.axis() == Axis.CLAIMS && !into.add(row(slot))) {
                return;
            }
        }
    }

    private Row row(SlotRef slot) {
        SlotView view = desk.view(slot);
        List<Entry> entries =
                new ArrayList<>(List.of(Entry.words(view.title(), Look.STRONG), desk.verdict(slot.verdict())));
        for (String source : sources) {
            entries.add(Stances.of(view, source, desk.labels()));
        }
        entries.add(desk.weight(slot));
        entries.add(Entry.words(slot.story().title()));
        entries.add(desk.evidence(slot));
        entries.add(desk.toStory(slot.story().id()));
        return new Row(KEY + "/" + slot.id(), entries, List.of());
    }

    @Override
    public String rest() {
        return "csv/cells.csv";
    }
}
