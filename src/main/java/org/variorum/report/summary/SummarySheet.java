package org.variorum.report.summary;

import java.util.Collections;
import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.SourceTally;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.sheet.SourcesSheet;

/**
 * The first look: how much came in, where sources differ, which stories need an editor first. Every number is a formula over the sheet it
 * comes from, or leads there.
 */
public final class SummarySheet implements Sheet {
    static final String KEY = "summary";
    static final int COLUMNS = 16;

    private static final int COLUMN_WIDTH = 11;
    private static final int CHART_TOP = 6; // rows above the charts
    private static final int CHART_ROWS = 18;

    private final Desk desk;

    /** The sheet of one night. */
    public SummarySheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean tabular() {
        return false;
    }

    @Override
    public boolean dispensable() {
        return false;
    }

    @Override
    public List<Column> columns() {
        return Collections.nCopies(COLUMNS, new Column("", COLUMN_WIDTH, false));
    }

    @Override
    public void rows(RowSink into) {
        into.add(Row.of(
                Entry.words(desk.labels().of("summary.title", desk.night().date()), Look.TITLE)));
        into.add(Row.of(new Entry.Words(purpose(), Look.PURPOSE, SourcesSheet.KEY)));
        into.add(Row.of());
        Tiles.add(desk, into);
        for (int i = 0; i <= CHART_ROWS; i++) {
            into.add(Row.of());
        }
        NeedyStories.add(desk, into);
        ChangedRows.add(desk, into);
    }

    private String purpose() {
        List<SourceTally> sources = desk.digest().sources();
        long languages = sources.stream()
                .flatMap(source -> source.languages().stream())
                .distinct()
                .count();
        return desk.labels().of("summary.purpose", desk.digest().articles(), sources.size(), languages);
    }

    @Override
    public List<Chart> charts() {
        return SummaryCharts.of(desk, COLUMNS, CHART_TOP, CHART_TOP + CHART_ROWS);
    }
}
