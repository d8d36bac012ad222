package org.variorum.night;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a synthetic night: a folder an outlet, in it JSON Lines files of at most {@value #LINES} articles. One
 * thread at a time.
 */
final class Archive implements AutoCloseable {
    private static final int LINES = 1_000;

    private final Path folder;
    private final ObjectMapper json = JsonMapper.builder().build();
    private final Map<String, Shelf> shelves = new HashMap<>();

    Archive(Path folder) {
        this.folder = folder;
    }

    /** Writes one article; the number is its record id and part of its URL. */
    void add(int number, SyntheticNight.Delivery delivery) throws IOException {
        Outlet outlet = delivery.outlet();
        String slug = outlet.slug();
        Line line = new Line(
                "s" + number,
                outlet.name(),
                delivery.article().title(),
                delivery.article().text(),
                outlet.metadata() ? delivery.published().toString() : null,
                "https://www." + slug + ".example/news/" + number);
        shelves.computeIfAbsent(slug, s -> new Shelf(folder.resolve(s))).put(json.writeValueAsString(line));
    }

    @Override
    public void close() throws IOException {
        for (Shelf shelf : shelves.values()) {
            shelf.close();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Line(
            String id,
            String source,
            String title,
            String text,
            @Nullable String published,
            String url) {}

    /** The files of one outlet, of which the last is open. */
    private static final class Shelf {
        private final Path folder;
        private @Nullable BufferedWriter open;
        private int files;
        private int lines;

        Shelf(Path folder) {
            this.folder = folder;
        }

        void put(String line) throws IOException {
            if (open == null || lines == LINES) {
                close();
                Files.createDirectories(folder);
                open = Files.newBufferedWriter(
                        folder.resolve("part-%03d.jsonl".formatted(++files)), StandardCharsets.UTF_8);
                lines = 0;
            }
            open.write(line);
            open.write('\n');
            lines++;
        }

        void close() throws IOException {
            if (open != null) {
                open.close();
            }
        }
    }
}
