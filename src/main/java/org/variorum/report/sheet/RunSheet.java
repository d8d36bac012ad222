package org.variorum.report.sheet;

import java.util.List;
import java.util.Map;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** What the report was made from and with: counts, versions, settings. No times, so that the same night gives the same bytes. */
public final class RunSheet implements Sheet {
    public static final String KEY = "run";

    private final Desk desk;

    /** The sheet of one night. */
    public RunSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(desk.column("what", 36), desk.numbers("amount", 14), desk.column("setting", 60));
    }

    @Override
    public void rows(RowSink into) {
        for (Map.Entry<String, Long> count : desk.digest().counts().entrySet()) {
            into.add(Row.of(
                    Entry.words(desk.labels().of("count." + count.getKey())),
                    Entry.count(count.getValue()),
                    Entry.blank()));
        }
        HouseLines.rows(desk).forEach(into::add);
        for (Map.Entry<String, String> setting : desk.night().settings().entrySet()) {
            into.add(Row.of(Entry.words(setting.getKey()), Entry.blank(), Entry.words(setting.getValue())));
        }
    }
}
