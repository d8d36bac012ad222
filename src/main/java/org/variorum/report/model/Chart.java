package org.variorum.report.model;

import java.util.List;

/**
 * A bar chart over a stretch of rows of another sheet. Immutable.
 *
 * @param title what it shows
 * @param sheet key of the sheet whose rows it draws, from the first row on
 * @param labelColumn index of the column with the names of the bars
 * @param valueColumn index of the column with their lengths, shares in [0, 1]
 * @param downColumn index of the column that says how far the interval reaches below the value
 * @param upColumn index of the column that says how far it reaches above
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
        int downColumn,
        int upColumn,
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
    public record Bar(String label, double value, double low, double high) {

        /** How far the interval reaches below the value, 0 or more. */
        public double down() {
            return Math.max(0, value - low);
        }

        /** How far it reaches above, 0 or more. */
        public double up() {
            return Math.max(0, high - value);
        }
    }
}
