package org.variorum.report.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All notes of one night while its report is written: each row takes its own, and what nobody takes is kept. Not for more than one thread. */
public final class Notes {
    private static final char NAMED = '|';

    private final Map<String, KeptNote> notes = new TreeMap<>();
    private final Map<String, String> homeless =
            new TreeMap<>(); // places by sheet and words; empty where two share them
    private final Set<String> taken = new TreeSet<>();
    private final List<String> unread;
    private final boolean keep;

    private Notes(List<KeptNote> found, List<String> unread, boolean keep) {
        this.unread = unread;
        this.keep = keep;
        for (KeptNote note : found) {
            String place = place(note.sheet(), note.id());
            KeptNote known = notes.putIfAbsent(place, note);
            for (int n = 2; known != null && !known.note().equals(note.note()); n++) { // a row that somebody copied
                KeptNote copy = new KeptNote(note.sheet(), note.id() + " " + n, note.about(), note.note());
                known = notes.putIfAbsent(place + " " + n, copy);
            }
        }
    }

    /** No notes. */
    public static Notes none() {
        return new Notes(List.of(), List.of(), true);
    }

    /**
     * These notes; where two different ones claim one row, the first has it.
     *
     * @param unread names of workbooks that may hold more and could not be read
     */
    public static Notes of(List<KeptNote> found, List<String> unread) {
        return new Notes(found, List.copyOf(unread), true);
    }

    /** Notes of an earlier night: they go to rows with the same ids, and those without one stay where they are. */
    public static Notes ofEarlierNight(List<KeptNote> found) {
        return new Notes(found, List.of(), false);
    }

    /**
     * Says which rows the night has at all. A story that an earlier report has joined gets another id, and its facts with it: a note whose id is gone
     * goes to the one fact that is told in the same words.
     *
     * @param ids of the night, without what {@link #named} adds
     */
    public void present(Set<String> ids) {
        notes.forEach((place, note) -> {
            int bar = note.id().indexOf(NAMED);
            if (bar >= 0 && !ids.contains(unnamed(note.id()))) {
                homeless.merge(note.sheet() + note.id().substring(bar), place, (one, other) -> "");
            }
        });
    }

    /** An id together with the words by which its row is found should the id change. */
    public static String named(String id, String words) {
        return id + NAMED + words;
    }

    /** The id alone of what {@link #named} made; another id as it is. */
    public static String unnamed(String id) {
        int bar = id.indexOf(NAMED);
        return bar < 0 ? id : id.substring(0, bar);
    }

    /** The note of a row; {@link Note#NONE} if nobody wrote one. */
    public Note of(String sheet, String id) {
        KeptNote found = notes.get(find(sheet, id));
        return found == null ? Note.NONE : found.note();
    }

    /** Says that a row shows its note. */
    public void take(String sheet, String id) {
        String place = find(sheet, id);
        if (notes.containsKey(place)) {
            taken.add(place);
        }
    }

    private String find(String sheet, String id) {
        String place = place(sheet, id);
        int bar = id.indexOf(NAMED);
        return bar < 0 || notes.containsKey(place) ? place : homeless.getOrDefault(sheet + id.substring(bar), place);
    }

    /** The notes that no row has taken, in a stable order. */
    public List<KeptNote> left() {
        List<KeptNote> left = new ArrayList<>();
        notes.forEach((place, note) -> {
            if (keep && !taken.contains(place)) {
                left.add(note);
            }
        });
        left.sort(KeptNote.ORDER);
        return left;
    }

    /** Whether any note stands in the report. Asked when all rows have theirs. */
    public boolean shown() {
        return !taken.isEmpty() || !left().isEmpty();
    }

    /** All notes, in a stable order. */
    public List<KeptNote> all() {
        return List.copyOf(notes.values());
    }

    /** Names of workbooks beside the report that may hold more notes and could not be read. */
    public List<String> unread() {
        return unread;
    }

    private static String place(String sheet, String id) {
        return sheet + "/" + id;
    }
}
