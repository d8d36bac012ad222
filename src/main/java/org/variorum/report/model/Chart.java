package org.variorum.report.model;

import java.util.List;

/** A chart over the first rows of another sheet. Immutable. */
public sealed interface Chart {

    /** What it shows. */
    String title();

    /** Key of the sheet whose rows it draws, from the first row on. */
    String sheet();

    /** Where it stands. */
    Area area();

    /**
     * The cells that a chart covers.
     *
     * @param left first column, from 0
     * @param top first row, from 0
     * @param right one past the last column
     * @param bottom one past the last row
     */
    record Area(int left, int top, int right, int bottom) {}

    /**
     * Bars with intervals.
     *
     * @param labelColumn index of the column with the names of the bars
     * @param valueColumn index of the column with their lengths, shares in [0, 1]
     * @param downColumn index of the column that says how far the interval reaches below the value
     * @param upColumn index of the column that says how far it reaches above
     * @param bars in the order of the rows
     */
    record Intervals(
            String title,
            String sheet,
            Area area,
            int labelColumn,
            int valueColumn,
            int downColumn,
            int upColumn,
            List<Bar> bars)
            implements Chart {}

    /**
     * Counts over time: columns, and a line over them. Rows stand with the newest on top, the chart runs from the oldest to the newest.
     *
     * @param labels names of the moments, in the order of the rows
     * @param columns what is drawn as columns
     * @param line what is drawn as a line
     */
    record Course(
            String title, String sheet, Area area, int labelColumn, List<String> labels, Counts columns, Counts line)
            implements Chart {}

    /**
     * A count for each moment.
     *
     * @param name what is counted
     * @param column index of its column
     * @param values in the order of the rows
     */
    record Counts(String name, int column, List<Long> values) {}

    /**
     * One bar with its interval.
     *
     * @param label its name
     * @param value its length
     * @param low lower end of the interval
     * @param high upper end
     */
    record Bar(String label, double value, double low, double high) {

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
