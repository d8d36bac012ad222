package org.variorum.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a sheet. Immutable.
 *
 * @param anchor name that links lead to it by, unique in the workbook; empty if none does
 * @param entries from left to right; may be fewer than the columns
 * @param widths how many columns each entry covers; empty if each covers one
 */
public record Row(String anchor, List<Entry> entries, List<Integer> widths) {

    /** A row that no link leads to. */
    public static Row of(Entry... entries) {
        return new Row("", List.of(entries), List.of());
    }

    /** A row that links lead to. */
    public static Row at(String anchor, Entry... entries) {
        return new Row(anchor, List.of(entries), List.of());
    }

    /** This row with entries that cover several columns, for sheets that lay themselves out. */
    public Row across(Integer... columns) {
        return new Row(anchor, entries, List.copyOf(Arrays.asList(columns)));
    }

    /** The entries with blanks of the same look where one covers more than its own column. */
    public List<Entry> spread() {
        if (widths.isEmpty()) {
            return entries;
        }
        List<Entry> spread = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            spread.add(entries.get(i));
            for (int covered = 1; covered < widths.get(i); covered++) {
                spread.add(Entry.words("", entries.get(i).look()));
            }
        }
        return spread;
    }
}
