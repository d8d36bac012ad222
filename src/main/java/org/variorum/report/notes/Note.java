package org.variorum.report.notes;

/**
 * What an editor wrote beside a row. Immutable.
 *
 * @param decision a word from the list, or whatever stands there
 * @param note in the editor's own words
 * @param assigned to whom
 */
public record Note(String decision, String note, String assigned) {
    /** Nothing written. */
    public static final Note NONE = new Note("", "", "");

    /** Whether nothing is written. */
    public boolean isEmpty() {
        return decision.isBlank() && note.isBlank() && assigned.isBlank();
    }
}
