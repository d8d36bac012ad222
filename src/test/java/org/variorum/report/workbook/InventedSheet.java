package org.variorum.report.workbook;

import java.util.List;
import org.variorum.report.model.Column;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/** A sheet with the labels of an existing one and rows of a test's choice. */
record InventedSheet(String key, List<Column> columns, List<Row> given) implements Sheet {
    static InventedSheet of(String key, Row... rows) {
        return new InventedSheet(
                key,
                List.of(new Column("One", 20, false), new Column("Two", 12, true), new Column("Three", 20, false)),
                List.of(rows));
    }

    @Override
    public void rows(RowSink into) {
        for (Row row : given) {
            if (!into.add(row)) {
                return;
            }
        }
    }
}
