package org.variorum.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Which names dumps use for the fields of an article. Canonical names: id, source, title, text, html, markup (a text
 * that may have tags in it), published, url, language, authors, site (who speaks where no url tells it), version,
 * modified (when the record last changed), status. Names are compared without regard to case, and a dot leads into a nested object. Immutable, safe
 * to share between threads.
 */
public final class FieldNames {
    /** The names that ship with the program, and no others. */
    public static final FieldNames DEFAULT = new FieldNames(Map.of());

    private static final Set<String> NO_VALUE = Lexicon.rows("ingest", Language.UNKNOWN, "missing").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_NO_VALUE =
            2 + NO_VALUE.stream().mapToInt(String::length).max().orElse(0); // a blank on both sides

    private final Map<String, List<Alias>> aliases = new HashMap<>(); // looked up only

    /** What a name stands for; of several names in one record the lowest rank wins. */
    record Alias(String field, int rank) {}

    /**
     * The shipped names and more of the desk's own, which win over them.
     *
     * @param more further names by canonical name
     * @throws IllegalArgumentException if a key is no canonical name
     */
    public FieldNames(Map<String, List<String>> more) {
        int rank = 0;
        Map<String, List<String>> own = new TreeMap<>(more);
        List<List<String>> rows = Lexicon.rows("ingest", Language.UNKNOWN, "fields");
        for (Map.Entry<String, List<String>> entry : own.entrySet()) {
            if (rows.stream().noneMatch(row -> row.get(0).equals(entry.getKey()))) {
                throw new IllegalArgumentException("\"" + entry.getKey() + "\" is no field of an article; known are "
                        + rows.stream().map(row -> row.get(0)).distinct().toList());
            }
            for (String name : entry.getValue()) {
                aliases.putIfAbsent(key(name), List.of(new Alias(entry.getKey(), rank++)));
            }
        }
        Map<String, List<Alias>> shipped = new TreeMap<>();
        for (List<String> row : rows) {
            Alias alias = new Alias(row.get(0), rank + Integer.parseInt(row.get(2)));
            shipped.computeIfAbsent(key(row.get(1)), name -> new ArrayList<>()).add(alias);
        }
        shipped.forEach(aliases::putIfAbsent);
        rows.forEach(row -> aliases.putIfAbsent(row.get(1), aliases(row.get(1)))); // found without changing letters
    }

    /** What a dump's name stands for, if it is known; of a name that stands for two fields the first. */
    Optional<Alias> alias(String name) {
        return aliases(name).stream().findFirst();
    }

    private List<Alias> aliases(String name) {
        List<Alias> known = aliases.get(name); // most dumps write their names as the table does
        return known == null ? aliases.getOrDefault(key(name), List.of()) : known;
    }

    /**
     * The values of a record by canonical name. Of several names for one field the best known one wins that has a
     * value; "None", "null" and the like are no values.
     */
    Map<String, String> canonical(Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            for (Alias alias : aliases(value.getKey())) {
                boolean better = alias.rank() < ranks.getOrDefault(alias.field(), Integer.MAX_VALUE);
                if (better && !isMissing(value.getValue())) {
                    ranks.put(alias.field(), alias.rank());
                    fields.put(alias.field(), value.getValue());
                }
            }
        }
        return fields;
    }

    private static boolean isMissing(String value) {
        return value.isBlank() || (value.length() <= LONGEST_NO_VALUE && NO_VALUE.contains(key(value)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
