package org.variorum.report.model;

import java.time.LocalDate;
import java.util.List;

/** What stands in one cell. Immutable. */
public sealed interface Entry {

    /** What the cell looks like. */
    Look look();

    /** Where a click leads: the anchor of a row, or the key of a sheet; empty if nowhere. */
    String target();

    /** Nothing. */
    static Entry blank() {
        return new Words("", Look.TEXT, "");
    }

    /** Plain words. */
    static Entry words(String text) {
        return new Words(text, Look.TEXT, "");
    }

    /** Words in a certain look. */
    static Entry words(String text, Look look) {
        return new Words(text, look, "");
    }

    /** Words that lead somewhere. */
    static Entry link(String text, String target) {
        return new Words(text, Look.LINK, target);
    }

    /** A number. What is no number becomes an empty cell. */
    static Entry number(double value, Look look) {
        return new Amount(value, look, "");
    }

    /** A count. */
    static Entry count(long count) {
        return new Amount((double) count, Look.COUNT, "");
    }

    /**
     * Words.
     *
     * @param text as they are; whatever a dump holds
     */
    record Words(String text, Look look, String target) implements Entry {}

    /**
     * Words of which some stand out.
     *
     * @param runs in their order; together the whole text
     */
    record Runs(List<Run> runs, Look look, String target) implements Entry {}

    /**
     * A stretch of words in one emphasis.
     *
     * @param text the words
     * @param emphasis how they stand out
     */
    record Run(String text, Emphasis emphasis) {}

    /** How words stand out in their cell: never by colour alone. */
    enum Emphasis {
        /** Like the cell. */
        NONE,
        /** Bold. */
        STRONG,
        /** Coloured and underlined: differs. */
        DIFFERENT,
        /** Grey and struck through: left out. */
        GONE,
        /** Grey: around what matters. */
        QUIET
    }

    /** A number. */
    record Amount(double value, Look look, String target) implements Entry {}

    /** A day. Days before 1900, which workbooks do not know as such, are shown as words. */
    record Day(LocalDate day) implements Entry {
        @Override
        public Look look() {
            return Look.DAY;
        }

        @Override
        public String target() {
            return "";
        }
    }

    /**
     * How many rows of another sheet hold a word, as a formula, so that the editor sees where the number comes from.
     *
     * @param value the number itself, shown until the formula is reckoned and where that sheet has no room for all rows
     * @param sheet key of the sheet that is counted; also where a click leads
     * @param column index of the column that is looked at
     * @param word what the counted cells hold; empty to count all rows
     */
    record Tally(long value, Look look, String sheet, int column, String word) implements Entry {
        @Override
        public String target() {
            return sheet;
        }
    }

    /**
     * A page of the web.
     *
     * @param url where a click leads; anything but http and https is shown as words
     */
    record Web(String url) implements Entry {
        @Override
        public Look look() {
            return Look.LINK;
        }

        @Override
        public String target() {
            return "";
        }
    }
}
