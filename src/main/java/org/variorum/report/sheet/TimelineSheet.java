package org.variorum.report.sheet;

import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.Moment;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** How many articles came out when, and when their conflicts arose: by the day, or by the hour of a short night. The newest first. */
public final class TimelineSheet implements Sheet {
    public static final String KEY = "timeline";

    private static final int DRAWN = 31; // more columns than that nobody reads

    private final Desk desk;

    /** The sheet of one night. */
    public TimelineSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(desk.column("moment", 22), desk.numbers("articles", 12), desk.numbers("arisen", 20));
    }

    @Override
    public void rows(RowSink into) {
        for (Moment moment : desk.digest().moments()) {
            Row row = Row.of(
                    moment.at().isEmpty()
                            ? Entry.words(desk.labels().of("undated"), Look.QUIET)
                            : Entry.words(moment.at(), Look.STRONG),
                    Entry.count(moment.articles()),
                    Entry.count(moment.conflicts()));
            if (!into.add(row)) {
                return;
            }
        }
    }

    /** The newest rows as a chart. */
    public static Chart chart(Desk desk, Chart.Area area) {
        List<Moment> drawn = desk.digest().moments().stream()
                .filter(moment -> !moment.at().isEmpty())
                .limit(DRAWN)
                .toList();
        return new Chart.Course(
                desk.labels().of("chart.timeline"),
                KEY,
                area,
                0,
                drawn.stream().map(Moment::at).toList(),
                new Chart.Counts(
                        desk.labels().of("column.articles"),
                        1,
                        drawn.stream().map(Moment::articles).toList()),
                new Chart.Counts(
                        desk.labels().of("column.arisen"),
                        2,
                        drawn.stream().map(Moment::conflicts).toList()));
    }

    @Override
    public String rest() {
        return "csv/articles.csv";
    }
}
