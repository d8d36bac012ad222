package org.variorum.report.model;

import java.util.List;

/**
 * A bar chart over a stretch of rows of another sheet. Immutable.
 *
 * @param title what it shows
 * @param sheet key of the sheet whose rows it draws, from the first row on
 * @param labelColumn index of the column with the names of the bars
 * @param valueColumn index of the column with their lengths, shares in [0, 1]
 * @param bars in the order of the rows
 * @param left first column it covers
 * @param top first row it covers, from 0
 * @param right one past the last column
 * @param bottom one past the last row
 */
public record Chart(
        String title,
        String sheet,
        int labelColumn,
        int valueColumn,
        List<Bar> bars,
        int left,
        int top,
        int right,
        int bottom) {

    /**
     * One bar with its interval.
     *
     * @param label its name
     * @param value its length
     * @param low lower end of the interval
     * @param high upper end
     */
    public record Bar(String label, double value, double low, double high) {}
}
