package org.variorum.report.sheet;

import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/** What the words of the report mean, for whoever opens it the first time. Its rows are data: {@code lexicon/report/LANG/howto.tsv}. */
public final class HowToReadSheet implements Sheet {
    public static final String KEY = "howto";

    private final Desk desk;

    /** The sheet in the language of the labels, or in English. */
    public HowToReadSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(desk.column("term", 26), desk.column("meaning", 110));
    }

    @Override
    public void rows(RowSink into) {
        List<List<String>> rows = Lexicon.rows("report", desk.labels().language(), KEY);
        for (List<String> row : rows.isEmpty() ? Lexicon.rows("report", Language.ENGLISH, KEY) : rows) {
            into.add(Row.of(Entry.words(row.get(1), Look.STRONG), Entry.words(row.get(2))));
        }
    }
}
