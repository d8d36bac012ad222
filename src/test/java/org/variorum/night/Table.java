package org.variorum.night;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * The word tables of this package: tab-separated rows under {@code night/} among the test resources, comments start
 * with {@code #}.
 */
final class Table {
    private Table() {}

    /** The rows of one table, each split into its columns. */
    static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/night/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("no table night/" + name + " on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of one cell that lists several, parted by upright strokes. */
    static List<String> entries(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    /** One of the entries, each as likely as the others. */
    static <T> T pick(List<T> entries, Random random) {
        return entries.get(random.nextInt(entries.size()));
    }
}
