package org.variorum.report.sheet;

import java.util.Comparator;
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

/**
 * Facts that most sources of a story tell and some leave out. Shown, never scored: silence is no contradiction. What weighs most first, then the
 * stories that need an editor first. Names are left out of it unless they weigh: nobody names everyone.
 */
public final class OmissionsSheet implements Sheet {
    public static final String KEY = "omissions";

    private final Desk desk;

    /** The sheet of one night. */
    public OmissionsSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                desk.column("story", 30),
                desk.column("axis", 10),
                desk.column("compared", 34),
                desk.column("told", 50),
                desk.numbers("telling", 9),
                desk.column("left.out", 40),
                desk.numbers("leaving", 9),
                desk.column("weight", 9),
                desk.column("evidence", 10),
                desk.column("story.link", 10));
    }

    @Override
    public void rows(RowSink into) {
        List<SlotRef> left = desk.digest().slots().stream()
                .filter(slot -> slot.left() > 0 && (slot.axis() != Axis.NAMES || slot.importance() > 1))
                .sorted(Comparator.comparing(SlotRef::importance).reversed()) // stable: else as the digest has them
                .toList();
        for (SlotRef slot : left) {
            if (!into.add(row(slot))) {
                return;
            }
        }
    }

    private Row row(SlotRef slot) {
        SlotView view = desk.view(slot);
        return Row.at(
                KEY + "/" + slot.id(),
                Entry.words(slot.story().title()),
                Entry.words(desk.labels().of("axis." + slot.axis().word()), Look.QUIET),
                Entry.words(view.title()),
                Versions.entry(view, desk.labels()),
                Entry.count(view.sources()),
                Entry.words(Versions.names(view.leftOutBy(), desk.labels()), Look.STRONG),
                Entry.count(slot.left()),
                desk.weight(slot),
                desk.evidence(slot),
                desk.toStory(slot.story().id()));
    }

    @Override
    public String rest() {
        return "csv/cells.csv";
    }
}
