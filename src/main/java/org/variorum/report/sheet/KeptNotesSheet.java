package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.notes.KeptNote;
import org.variorum.report.notes.NoteColumns;

/** Notes of editors whose row is not in this report any more: nothing that somebody wrote is lost. Comes back to its row should that return. */
public final class KeptNotesSheet implements Sheet {
    public static final String KEY = NoteColumns.KEPT;

    private final Desk desk;

    /** The sheet of one night. */
    public KeptNotesSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    /** Only when the other sheets have their rows is it known which notes nobody took. */
    @Override
    public boolean late() {
        return true;
    }

    @Override
    public boolean dispensable() {
        return false;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(desk.column("sheet", 18), desk.column("about", 90)));
        columns.addAll(NoteColumns.of(KEY, desk.labels()));
        return columns;
    }

    @Override
    public void rows(RowSink into) {
        for (String unread : desk.notes().unread()) {
            into.add(row(desk.labels().of("kept.unread", unread)));
        }
        for (KeptNote kept : desk.notes().left()) {
            List<Entry> entries =
                    new ArrayList<>(List.of(Entry.words(tab(kept.sheet()), Look.QUIET), Entry.words(kept.about())));
            entries.addAll(NoteColumns.entries(kept.note(), kept.sheet() + "/" + kept.id()));
            if (!into.add(new Row("", entries, List.of()))) {
                return;
            }
        }
    }

    private static Row row(String about) {
        return Row.of(
                Entry.blank(),
                Entry.words(about, Look.STRONG),
                Entry.blank(),
                Entry.blank(),
                Entry.blank(),
                Entry.blank());
    }

    private String tab(String sheet) {
        return desk.labels().find(sheet + ".tab").orElse(sheet);
    }
}
