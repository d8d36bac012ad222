package org.variorum.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Language knowledge kept as data: tables of tab-separated rows under {@code lexicon/ROOM/LANGUAGE/TOPIC.tsv} among the
 * resources. A line that starts with {@code #} is a comment; the first of them tells where the rows come from. A
 * language is added by adding files: a table that is not there is empty. Reads on every call; whoever uses a table
 * keeps what it makes of it. Safe to share between threads.
 */
public final class Lexicon {
    private Lexicon() {}

    /**
     * The rows of one table.
     *
     * @param room the package that reads it, such as "date"
     * @param language whose words it holds; {@link Language#UNKNOWN} for a table that holds for all languages
     * @param topic name of the file without its ending
     * @return one list of columns a row, in the order of the file; empty if there is no such table
     * @throws UncheckedIOException if the resource cannot be read
     */
    public static List<List<String>> rows(String room, Language language, String topic) {
        String place = "/lexicon/" + room + "/" + language.code() + "/" + topic + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(place)) {
            return in == null ? List.of() : rows(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the lexicon " + place, e);
        }
    }

    /** The rows of a table in the same form that stands somewhere else, such as in {@code config/}. */
    public static List<List<String>> rows(java.io.Reader table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(table);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows;
    }
}
