package org.variorum.report.model;

import java.util.List;

/**
 * One sheet of the workbook: one purpose, a title, columns and a stream of rows. Used by one thread at a time; asked for its rows once.
 */
public interface Sheet {

    /** Its key, letters and digits: other sheets lead here by it, and its labels are {@code KEY.tab}, {@code KEY.title}, {@code KEY.purpose}. */
    String key();

    /** The name of its tab, as wished for. */
    default String tab(Labels labels) {
        return labels.of(key() + ".tab");
    }

    /** What stands in its first cell. */
    default String title(Labels labels) {
        return labels.of(key() + ".title");
    }

    /** What it is for, in a sentence. */
    default String purpose(Labels labels) {
        return labels.of(key() + ".purpose");
    }

    /** Whether a house may do without it. */
    default boolean dispensable() {
        return true;
    }

    /** Whether its rows are asked for when all other sheets but the first have theirs. */
    default boolean late() {
        return false;
    }

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
         * @return whether it found room; if not, no more are wanted
         */
        boolean add(Row row);
    }
}
