package org.variorum.report.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.text.Language;

/**
 * The columns that belong to the editor, the same on every sheet, and a hidden one that says to which row a note belongs. The header of that one
 * names the language of the labels and the sheet, whatever somebody does to the tab. Stateless.
 */
public final class NoteColumns {
    /** Key of the sheet of notes whose rows are gone. */
    public static final String KEPT = "kept";

    private static final Pattern KEY = Pattern.compile("key ([a-z]{2,8}) ([a-z0-9]+)");

    private NoteColumns() {}

    /** The columns of a sheet. */
    public static List<Column> of(String sheet, Labels labels) {
        return List.of(
                new Column(labels.of("column.decision"), 17, false, Decision.offered(sheet, labels)),
                new Column(labels.of("column.note"), 32, false),
                new Column(labels.of("column.assigned"), 14, false),
                new Column("key " + labels.language().code() + " " + sheet, 0, false));
    }

    /** The cells of a row. */
    public static List<Entry> entries(Note note, String id) {
        return List.of(
                Entry.words(note.decision(), Look.YOURS),
                Entry.words(note.note(), Look.YOURS),
                Entry.words(note.assigned(), Look.YOURS),
                Entry.words(id, Look.QUIET));
    }

    /** What the header of a hidden column tells. */
    record Key(Labels labels, String sheet) {}

    /** Reads a header; empty if it is that of another column. */
    static Optional<Key> key(String header) {
        Matcher matcher = KEY.matcher(header);
        return matcher.matches()
                ? Optional.of(new Key(Labels.of(new Language(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }
}
