package org.variorum.report.sheet;

import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Versions;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.SlotView;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** Every fact on which sources differ in more than how exact they are. Conflicts first, then what matters most. */
public final class DisagreementsSheet implements Sheet {
    public static final String KEY = Desk.DISAGREEMENTS;
    public static final int VERDICT = 4;

    private final Desk desk;

    /** The sheet of one night. */
    public DisagreementsSheet(Desk desk) {
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
                        desk.column("versions", 58),
                        desk.column("verdict", 12),
                        desk.column("weight", 9),
                        desk.numbers("voices", 8),
                        desk.numbers("sources", 9),
                        desk.column("evidence", 10),
                        desk.column("story.link", 10)));
    }

    @Override
    public void rows(RowSink into) {
        for (SlotRef slot : desk.digest().slots()) {
            if (slot.disagrees() && !add(slot, into)) {
                return;
            }
        }
    }

    private boolean add(SlotRef slot, RowSink into) {
        SlotView view = desk.view(slot);
        return desk.noted(into, KEY, Desk.noteId(slot, view), row(slot, view));
    }

    private Row row(SlotRef slot, SlotView view) {
        return Row.at(
                KEY + "/" + slot.id(),
                Entry.words(slot.story().title()),
                Entry.words(desk.labels().of("axis." + slot.axis().word()), Look.QUIET),
                Entry.words(view.title()),
                Versions.entry(view, desk.labels()),
                desk.verdict(slot.verdict()),
                desk.weight(slot),
                Entry.number(view.voices(), Look.DECIMAL),
                Entry.count(view.sources()),
                desk.evidence(slot),
                desk.toStory(slot.story().id()));
    }

    @Override
    public String rest() {
        return "csv/slots.csv";
    }
}
