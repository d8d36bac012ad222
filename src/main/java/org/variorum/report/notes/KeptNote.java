package org.variorum.report.notes;

import java.util.Comparator;

/**
 * A note with its row. Immutable.
 *
 * @param sheet key of the sheet
 * @param id of the row on that sheet
 * @param about the row in words, for whoever finds the note when the row is gone
 * @param note what was written
 */
public record KeptNote(String sheet, String id, String about, Note note) {
    /** By sheet, then by what the row tells. */
    static final Comparator<KeptNote> ORDER =
            Comparator.comparing(KeptNote::sheet).thenComparing(KeptNote::about).thenComparing(KeptNote::id);
}
