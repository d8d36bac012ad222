package org.variorum.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.variorum.article.Article;

/** A night's input folder that tests write into, and what comes of it. */
final class Night {
    static final LocalDate DAY = LocalDate.parse("2031-05-06");

    private final Path folder;
    private final ArticleMaker maker;
    private Limits limits = Limits.DEFAULT;

    Night(Path folder, SourceRule... rules) {
        this.folder = folder;
        this.maker = new ArticleMaker(List.of(rules));
    }

    Night with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Night with(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        try (DumpReader reader = reader()) {
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                deliveries.add(next.get());
            }
        }
        return deliveries;
    }

    DumpReader reader() {
        return new DumpReader(Input.of(folder, DAY).files(), limits, FieldNames.DEFAULT);
    }

    /** The same night under other limits. */
    Night under(Limits others) {
        limits = others;
        return this;
    }

    List<Article> articles() {
        return deliveries().stream()
                .flatMap(d -> maker.make(d).article().stream())
                .toList();
    }

    Article article() {
        List<Article> articles = articles();
        if (articles.size() != 1) {
            throw new AssertionError("one article expected: " + articles + rejects());
        }
        return articles.get(0);
    }

    List<String> ids() {
        return articles().stream().map(Article::recordId).toList();
    }

    List<String> rejects() {
        return deliveries().stream()
                .flatMap(d -> maker.make(d).reject().stream())
                .map(reject -> reject.file() + "#" + reject.record() + " " + reject.reason())
                .toList();
    }

    /** A good record as a JSON object on one line. */
    static String json(String id) {
        return "{\"id\":\"" + id + "\",\"source\":\"Arlen Courier\",\"title\":\"Bridge " + id
                + " opens\",\"text\":\"The harbour council said on Monday that bridge " + id
                + " would open in spring.\"}";
    }

    static byte[] gzip(String content) {
        return gzip(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return array;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
