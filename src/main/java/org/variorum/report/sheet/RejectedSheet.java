package org.variorum.report.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.ingest.Reject;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** Records that could not be read: where they stand, why, and their first bytes, so that whoever delivers the dump can mend it. */
public final class RejectedSheet implements Sheet {
    public static final String KEY = "rejected";

    private static final int BYTES_SHOWN = 200;

    private final Desk desk;

    /** The sheet of one night. */
    public RejectedSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                desk.column("file", 40),
                desk.numbers("record", 9),
                desk.numbers("byte", 12),
                desk.column("reason", 18),
                desk.column("detail", 60),
                desk.column("raw", 60));
    }

    @Override
    public void rows(RowSink into) {
        desk.night().rejects(reject -> into.add(row(reject)));
    }

    private static Row row(Reject reject) {
        int shown = Math.min(BYTES_SHOWN, reject.raw().length);
        return Row.of(
                Entry.words(reject.file()),
                Entry.count(reject.record()),
                Entry.count(reject.byteOffset()),
                Entry.words(reject.reason(), Look.DIFFERS),
                Entry.words(reject.detail()),
                Entry.words(new String(reject.raw(), 0, shown, StandardCharsets.UTF_8), Look.QUIET));
    }

    @Override
    public String rest() {
        return "csv/rejects.csv";
    }
}
