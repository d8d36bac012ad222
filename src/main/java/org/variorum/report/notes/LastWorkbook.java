package org.variorum.report.notes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.report.model.Labels;
import org.variorum.report.readback.CellWords;
import org.variorum.report.readback.WrittenBook;

/**
 * Reads the notes out of the workbook that was published last, also after editors have sorted rows, moved columns, or saved it with another
 * program. Sheets without an editor's columns are left after their first rows. Not for more than one thread.
 */
public final class LastWorkbook {
    private static final int HEADER_WITHIN = 12; // rows; an editor may have put some above
    private static final int ABOUT_COLUMNS = 3; // the first ones say which row it was
    private static final int LONGEST_ABOUT = 300;

    private final WrittenBook book;
    private final Labels labels;
    private final List<KeptNote> found = new ArrayList<>();

    private LastWorkbook(WrittenBook book, Labels labels) {
        this.book = book;
        this.labels = labels;
    }

    /**
     * The notes in a workbook; empty if it cannot be read: damaged, half saved, locked with a password.
     *
     * @param labels in whose words decisions are wanted
     */
    public static Optional<List<KeptNote>> read(Path workbook, Labels labels) {
        try (WrittenBook book = new WrittenBook(workbook)) {
            LastWorkbook last = new LastWorkbook(book, labels);
            for (String sheet : book.sheets()) {
                last.read(sheet);
            }
            return Optional.of(last.found);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where an editor's columns stand on one sheet. */
    private record Place(int header, NoteColumns.Key key, int id, int decision, int note, int assigned) {}

    private void read(String sheet) throws IOException {
        Optional<Place> header = header(sheet);
        if (header.isEmpty()) {
            return;
        }
        Place place = header.get();
        List<CellWords> cells = new ArrayList<>(); // of the rows that somebody wrote into, one row after the other
        book.rows(sheet, (row, words) -> {
            boolean written = words.containsKey(place.decision())
                    || words.containsKey(place.note())
                    || words.containsKey(place.assigned());
            if (row > place.header() && written) {
                for (int column : List.of(place.id(), place.decision(), place.note(), place.assigned())) {
                    cells.add(words.getOrDefault(column, CellWords.NONE));
                }
                for (int column = 0; column < ABOUT_COLUMNS; column++) {
                    cells.add(words.getOrDefault(column, CellWords.NONE));
                }
            }
            return true;
        });
        List<String> words = book.words(cells);
        int width = 4 + ABOUT_COLUMNS;
        for (int at = 0; at < words.size(); at += width) {
            add(place.key(), words.subList(at, at + width));
        }
    }

    /** @param words id, decision, note, assigned, and what the row is about */
    private void add(NoteColumns.Key key, List<String> words) {
        String decision = Decision.translated(words.get(1), key.labels(), labels);
        Note note = new Note(decision, words.get(2), words.get(3));
        if (note.isEmpty()) {
            return;
        }
        String id = words.get(0);
        int slash = id.indexOf('/');
        if (key.sheet().equals(NoteColumns.KEPT)) {
            String sheet = slash < 0 ? NoteColumns.KEPT : id.substring(0, slash);
            found.add(new KeptNote(sheet, id.substring(slash + 1), words.get(5), note));
        } else {
            found.add(new KeptNote(key.sheet(), id, about(words.subList(4, words.size())), note));
        }
    }

    private static String about(List<String> cells) {
        String about = String.join(
                        " · ", cells.stream().filter(words -> !words.isBlank()).toList())
                .replaceAll("\\s+", " ");
        int end = about.offsetByCodePoints(0, Math.min(LONGEST_ABOUT, about.codePointCount(0, about.length())));
        return end < about.length() ? about.substring(0, end) + "…" : about;
    }

    private Optional<Place> header(String sheet) throws IOException {
        TreeMap<Integer, Map<Integer, CellWords>> first = new TreeMap<>();
        book.rows(sheet, (row, cells) -> {
            first.put(row, cells);
            return row < HEADER_WITHIN;
        });
        List<CellWords> all = new ArrayList<>();
        first.values().forEach(cells -> all.addAll(cells.values()));
        List<String> words = book.words(all);
        int at = 0;
        for (Map.Entry<Integer, Map<Integer, CellWords>> row : first.entrySet()) {
            Map<Integer, String> header = new TreeMap<>();
            for (int column : row.getValue().keySet()) {
                header.put(column, words.get(at++));
            }
            Optional<Place> place = place(row.getKey(), header);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The columns by their headers, wherever they have gone; those whose header somebody has changed, beside the hidden one. */
    private static Optional<Place> place(int row, Map<Integer, String> header) {
        for (Map.Entry<Integer, String> cell : header.entrySet()) {
            Optional<NoteColumns.Key> key = NoteColumns.key(cell.getValue());
            if (key.isPresent()) {
                Labels words = key.get().labels();
                int id = cell.getKey();
                return Optional.of(new Place(
                        row,
                        key.get(),
                        id,
                        column(header, words.of("column.decision"), id - 3),
                        column(header, words.of("column.note"), id - 2),
                        column(header, words.of("column.assigned"), id - 1)));
            }
        }
        return Optional.empty();
    }

    private static int column(Map<Integer, String> header, String name, int otherwise) {
        return header.entrySet().stream()
                .filter(cell -> cell.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }
}
