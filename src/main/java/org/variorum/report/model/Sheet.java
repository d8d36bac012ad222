package org.variorum.report.model;

import java.util.List;

/**
 * One sheet of the workbook: one purpose, a title, columns and a stream of rows. Used by one thread at a time; asked for its rows once.
 */
public interface Sheet {

    /** The key of its labels: {@code KEY.tab}, {@code KEY.title} and {@code KEY.purpose}; other sheets lead here by it. */
    String key();

    /** Its columns from left to right, each header different. */
    List<Column> columns();

    /** Hands over the rows, the most urgent first, until no more are wanted. */
    void rows(RowSink into);

    /** Whether the rows make a table with a header and filters; if not, they lay the sheet out themselves. */
    default boolean tabular() {
        return true;
    }

    /** Where the rows are that this sheet has no room for, below the night's folder. */
    default String rest() {
        return "csv/";
    }

    /** Charts on it. Asked for after the rows. */
    default List<Chart> charts() {
        return List.of();
    }

    /** Takes rows. */
    interface RowSink {
        /**
         * Takes one more row.
         *
         * @return whether another one is wanted
         */
        boolean add(Row row);
    }
}
