package org.variorum.report.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.report.change.Change;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** What has changed since the last run; nothing on the first run of a night. Not for more than one thread. */
final class ChangedRows {
    private static final int MOST = 10;
    private static final Integer[] WIDTHS = {10, 2, 2, 2};

    private final Desk desk;

    private ChangedRows(Desk desk) {
        this.desk = desk;
    }

    static void add(Desk desk, Sheet.RowSink into) {
        if (!desk.changes().isEmpty()) {
            new ChangedRows(desk).add(into);
        }
    }

    private void add(Sheet.RowSink into) {
        into.add(Row.of());
        into.add(Row.of(Entry.words(desk.labels().of("changes.title"), Look.SECTION))
                .across(SummarySheet.COLUMNS));
        into.add(Row.of(new Entry.Words(counts(), Look.PURPOSE, Desk.DISAGREEMENTS)));
        List<Change> verdicts =
                desk.changes().stream().filter(Change::ofVerdict).toList();
        if (verdicts.isEmpty()) {
            return;
        }
        into.add(Row.of(header("compared"), header("before"), header("after"), header("back"))
                .across(WIDTHS));
        verdicts.stream().limit(MOST).forEach(change -> into.add(row(change)));
        if (verdicts.size() > MOST) {
            into.add(Row.of(Entry.words(desk.labels().of("changes.more", verdicts.size() - MOST), Look.PURPOSE)));
        }
    }

    private String counts() {
        return desk.changes().stream()
                .filter(change -> !change.ofVerdict())
                .map(change -> desk.labels()
                        .of(
                                "changes.count",
                                desk.labels().of("tile." + change.what()),
                                change.before(),
                                change.after()))
                .collect(Collectors.joining(" · "));
    }

    private Entry header(String name) {
        return Entry.words(desk.labels().of("column." + name), Look.HEADER);
    }

    private Row row(Change change) {
        return Row.of(
                        Entry.words(change.title(), Look.STRONG),
                        Entry.words(verdict(change.before()), Look.QUIET),
                        Entry.words(verdict(change.after())),
                        change.after().isEmpty()
                                ? Entry.blank()
                                : Entry.link(desk.labels().of("row.link"), Desk.DISAGREEMENTS + "/" + change.id()))
                .across(WIDTHS);
    }

    private String verdict(String word) {
        return desk.labels().of(word.isEmpty() ? "changes.none" : "verdict." + word);
    }
}
