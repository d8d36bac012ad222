package org.variorum.compare;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Which slots matter most: 1 for any, or what a table says. Keyed by axis and by what the axis compares: the class of what is counted or its
 * unit, the class of the predicate, or "speaker" for who speaks most. One row a rule, as data. Immutable, safe to share between threads.
 */
public final class Importance {
    private static final int ORDINARY = 1;
    private static final int HIGHEST = 2;

    private final Map<String, Integer> table;

    private Importance(Map<String, Integer> table) {
        this.table = Collections.unmodifiableMap(table);
    }

    /** The table that ships with the program: {@code lexicon/compare/und/importance.tsv}. */
    public static Importance standard() {
        return new Importance(read(Lexicon.rows("compare", Language.UNKNOWN, "importance"), new TreeMap<>()));
    }

    /**
     * The standard table with the rows of another one added to it or in the place of its own.
     *
     * @param table rows {@code axis TAB what TAB importance}; lines that start with {@code #} are comments
     * @throws IllegalArgumentException if a row names no axis, or its importance is not 1 or 2; the message names the row and the remedy
     * @throws UncheckedIOException if the table cannot be read
     */
    public static Importance of(Reader table) {
        try {
            return new Importance(read(Lexicon.rows(table), new TreeMap<>(standard().table)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the importance table", e);
        }
    }

    /** How much a slot matters: 1 or 2. */
    public int of(Axis axis, String what) {
        return table.getOrDefault(axis.word() + " " + what, ORDINARY);
    }

    /** Whether a row lists it, with whatever importance: such a fact is worth showing even where a single voice has it. */
    public boolean lists(Axis axis, String what) {
        return table.containsKey(axis.word() + " " + what);
    }

    /** The whole table by "axis what", sorted, for the report. */
    public Map<String, Integer> table() {
        return table;
    }

    private static Map<String, Integer> read(List<List<String>> rows, Map<String, Integer> into) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String place = "importance table, row " + (i + 1) + " (" + String.join(" ", row) + "): ";
            if (row.size() != 3) {
                throw new IllegalArgumentException(place + "has " + row.size()
                        + " columns; write axis, what it compares and 1 or 2, with tabs between");
            }
            String axis = row.get(0).strip();
            List<String> axes =
                    java.util.Arrays.stream(Axis.values()).map(Axis::word).toList();
            if (!axes.contains(axis)) {
                throw new IllegalArgumentException(
                        place + "there is no axis \"" + axis + "\"; use one of " + String.join(", ", axes));
            }
            String worth = row.get(2).strip();
            if (!worth.equals(Integer.toString(ORDINARY)) && !worth.equals(Integer.toString(HIGHEST))) {
                throw new IllegalArgumentException(place + "\"" + worth + "\" is no importance; write 1 or 2");
            }
            into.put(axis + " " + row.get(1).strip(), Integer.parseInt(worth));
        }
        return into;
    }
}
