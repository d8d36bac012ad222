package org.variorum.report.change;

/**
 * One difference between two reports of a night. Immutable.
 *
 * @param what {@link #VERDICT}, or the name of a count
 * @param id of the slot; empty for a count
 * @param title what is compared there; empty for a count
 * @param before the count, or the word of the verdict; empty if sources did not differ
 * @param after the same now
 */
public record Change(String what, String id, String title, String before, String after) {
    /** A slot on which sources differ now, or did, comes to something else. */
    public static final String VERDICT = "verdict";

    /** Whether it is about a slot. */
    public boolean ofVerdict() {
        return what.equals(VERDICT);
    }
}
