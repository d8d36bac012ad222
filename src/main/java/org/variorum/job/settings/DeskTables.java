package org.variorum.job.settings;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.compare.Compatibility;
import org.variorum.compare.Importance;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.SourceRule;
import org.variorum.name.HouseName;
import org.variorum.story.Rulings;
import org.variorum.text.Lexicon;

/**
 * The tables a desk keeps beside its settings. Each may be missing; then the program's own stands. Immutable.
 *
 * @param sources which outlet a file or a site belongs to, from {@code sources.tsv}
 * @param fields further names of dump fields, from {@code fields.tsv}
 * @param house the desk's spellings, from {@code names.csv}
 * @param compatibility what each relation of values is worth, from {@code compatibility.tsv}
 * @param importance which slots matter most, from {@code importance.tsv}
 * @param rulings which articles and stories belong together or apart, from {@code stories.tsv}
 * @param conflicts ids of slots that a desk found to hold no conflict, from {@code conflicts.tsv}
 */
public record DeskTables(
        List<SourceRule> sources,
        FieldNames fields,
        List<HouseName> house,
        Compatibility compatibility,
        Importance importance,
        Rulings rulings,
        Set<String> conflicts) {
    /** Files whose content counts as configuration. */
    public static final List<String> FILES = List.of(
            "sources.tsv",
            "fields.tsv",
            "names.csv",
            "compatibility.tsv",
            "importance.tsv",
            "stories.tsv",
            "conflicts.tsv");

    /**
     * Reads the tables of a folder.
     *
     * @throws SettingsException naming the file and what is wrong with it
     */
    public static DeskTables read(Optional<Path> folder) {
        return new DeskTables(
                table(folder, "sources.tsv", List.of(), DeskTables::sources),
                table(folder, "fields.tsv", FieldNames.DEFAULT, DeskTables::fields),
                table(folder, "names.csv", List.of(), DeskTables::house),
                table(folder, "compatibility.tsv", Compatibility.standard(), Compatibility::of),
                table(folder, "importance.tsv", Importance.standard(), Importance::of),
                table(folder, "stories.tsv", Rulings.NONE, DeskTables::rulings),
                table(folder, "conflicts.tsv", Set.of(), DeskTables::conflicts));
    }

    private interface TableReader<T> {
        T read(Reader table) throws IOException;
    }

    private static <T> T table(Optional<Path> folder, String name, T standard, TableReader<T> reader) {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::exists);
        if (file.isEmpty()) {
            return standard;
        }
        try (Reader table = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            return reader.read(table);
        } catch (IOException | IllegalArgumentException e) {
            throw new SettingsException("cannot use " + file.get() + " (" + e.getMessage()
                    + "): mend that row, or take the file away to use the default");
        }
    }

    private static List<SourceRule> sources(Reader table) throws IOException {
        List<SourceRule> rules = new ArrayList<>();
        for (List<String> row : Lexicon.rows(table)) {
            rules.add(new SourceRule(row.get(0), column(row, 1, "pattern TAB source")));
        }
        return List.copyOf(rules);
    }

    private static FieldNames fields(Reader table) throws IOException {
        Map<String, List<String>> names = new TreeMap<>();
        for (List<String> row : Lexicon.rows(table)) {
            names.computeIfAbsent(row.get(0), field -> new ArrayList<>()).add(column(row, 1, "field TAB name"));
        }
        return new FieldNames(names);
    }

    private static Rulings rulings(Reader table) throws IOException {
        List<Rulings.Pair> pairs = new ArrayList<>();
        for (List<String> row : Lexicon.rows(table)) {
            String form = "together or apart TAB id TAB id";
            Rulings.What what = Arrays.stream(Rulings.What.values())
                    .filter(known -> known.name().equalsIgnoreCase(row.get(0).strip()))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("the row \"" + String.join("\t", row) + "\" is not " + form));
            pairs.add(new Rulings.Pair(what, column(row, 1, form), column(row, 2, form)));
        }
        return new Rulings(List.copyOf(pairs));
    }

    private static Set<String> conflicts(Reader table) throws IOException {
        return Lexicon.rows(table).stream().map(row -> row.get(0).strip()).collect(Collectors.toUnmodifiableSet());
    }

    private static String column(List<String> row, int at, String form) {
        if (row.size() <= at || row.get(at).isBlank()) {
            throw new IllegalArgumentException("the row \"" + String.join("\t", row) + "\" is not " + form);
        }
        return row.get(at).strip();
    }

    /** Rows of preferred spelling, variants split by semicolons, note; after a header. */
    private static List<HouseName> house(Reader table) throws IOException {
        List<HouseName> names = new ArrayList<>();
        try (CSVReader rows = new CSVReader(table)) {
            rows.skip(1);
            for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
                if (row.length < 2 || row[0].isBlank()) {
                    throw new IllegalArgumentException(
                            "row " + rows.getLinesRead() + " is not preferred,variants,note");
                }
                List<String> variants = Arrays.stream(row[1].split(";"))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
                names.add(new HouseName(row[0].strip(), variants, row.length > 2 ? row[2] : ""));
            }
        } catch (CsvValidationException e) {
            throw new IOException(e.getMessage(), e);
        }
        return List.copyOf(names);
    }
}
