package org.variorum.compare;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What each {@link Relation} between two values is worth: the table kappa, from 0 (both cannot hold) to 1 (they fit). One row a relation, as
 * data, so that a desk changes it without a compiler; the report shows the table that was used. Immutable, safe to share between threads.
 */
public final class Compatibility {
    private final Map<Relation, Double> table;

    private Compatibility(Map<Relation, Double> table) {
        this.table = Collections.unmodifiableMap(table);
    }

    /** The table that ships with the program: {@code lexicon/compare/und/compatibility.tsv}. */
    public static Compatibility standard() {
        return new Compatibility(
                read(Lexicon.rows("compare", Language.UNKNOWN, "compatibility"), new EnumMap<>(Relation.class)));
    }

    /**
     * The standard table with the rows of another one in the place of its own.
     *
     * @param table rows {@code relation TAB kappa}; lines that start with {@code #} are comments; a relation left out keeps its standard worth
     * @throws IllegalArgumentException if a row names no relation, or its kappa is no number in [0, 1]; the message names the row and the remedy
     * @throws UncheckedIOException if the table cannot be read
     */
    public static Compatibility of(Reader table) {
        try {
            return new Compatibility(read(Lexicon.rows(table), new EnumMap<>(standard().table)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compatibility table", e);
        }
    }

    /** What the relation is worth, in [0, 1]. */
    public double kappa(Relation relation) {
        return table.getOrDefault(relation, 0.0);
    }

    /** The whole table in the order of {@link Relation}, for the report. */
    public Map<Relation, Double> table() {
        return table;
    }

    private static Map<Relation, Double> read(List<List<String>> rows, Map<Relation, Double> into) {
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String place = "compatibility table, row " + (i + 1) + " (" + String.join(" ", row) + "): ";
            if (row.size() != 2) {
                throw new IllegalArgumentException(place + "has " + row.size()
                        + " columns; write the relation, one tab, and a number from 0 to 1");
            }
            into.put(relation(row.get(0).strip(), place), worth(row.get(1).strip(), place));
        }
        return into;
    }

    private static Relation relation(String word, String place) {
        for (Relation relation : Relation.values()) {
            if (relation.word().equals(word.toLowerCase(Locale.ROOT))) {
                return relation;
            }
        }
        String known = String.join(
                ", ",
                java.util.Arrays.stream(Relation.values()).map(Relation::word).toList());
        throw new IllegalArgumentException(place + "there is no relation \"" + word + "\"; use one of " + known);
    }

    private static double worth(String words, String place) {
        try {
            double kappa = Double.parseDouble(words);
            if (kappa >= 0 && kappa <= 1) {
                return kappa;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(place + "\"" + words + "\" is no number; write one from 0 to 1", e);
        }
        throw new IllegalArgumentException(place + words + " is out of range; write a number from 0 to 1");
    }
}
