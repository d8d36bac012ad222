package org.variorum.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.ingest.ArticleMaker;
import org.variorum.ingest.Delivery;
import org.variorum.ingest.DumpFile;
import org.variorum.ingest.DumpReader;
import org.variorum.ingest.FieldNames;
import org.variorum.ingest.Intake;
import org.variorum.ingest.Limits;
import org.variorum.ingest.Position;
import org.variorum.ingest.format.Reason;

/**
 * What holds for any bytes: reading ends and throws nothing; it gives the same a second time, and the same rest when it
 * is resumed; the records before the foreign bytes survive; no article's maker fails inside; marks lie in the text, in
 * order. Keeps one file in the temporary folder; for one thread.
 */
final class Promises {
    /** The id of the good record that stands before the foreign bytes. */
    static final String GOOD = "g1";

    private static final Limits LIMITS = new Limits(1 << 14, 1 << 20, 100, 50, 20, 256);
    private static final int MOST = 100_000; // deliveries of an input of some kilobytes

    private final Path file;
    private final ArticleMaker maker = new ArticleMaker(List.of());

    Promises() {
        try {
            file = Files.createTempFile("fuzz", ".dump");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
    }

    /** Reads a dump of these bytes, and fails where a promise is broken. */
    void hold(byte[]... parts) {
        write(parts);
        List<Delivery> all = read(Position.START);
        check(shown(all).equals(shown(read(Position.START))), "a second reading differs");
        long middle = all.size() / 2L;
        check(
                shown(all).subList((int) middle, all.size()).equals(shown(read(new Position(0, middle)))),
                "resumed after " + middle + " of " + all.size() + ", the rest differs");
        all.forEach(this::article);
    }

    /** The same, and a good record at the start must be read. */
    void holdBehindGood(byte[]... parts) {
        hold(parts);
        List<Delivery> all = read(Position.START);
        Optional<String> first = all.isEmpty()
                ? Optional.empty()
                : maker.make(all.get(0)).article().map(Article::recordId);
        check(first.equals(Optional.of(GOOD)), "the good record before the foreign bytes is lost");
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private void article(Delivery delivery) {
        Intake intake = maker.make(delivery);
        intake.reject()
                .ifPresent(reject -> check(
                        !reject.reason().equals(Reason.UNREADABLE_RECORD.word()), "failed inside: " + reject.detail()));
        intake.article().ifPresent(Promises::marks);
    }

    private static void marks(Article article) {
        int end = 0;
        for (Mark mark : article.marks()) {
            check(mark.span().start() >= end, "marks overlap: " + article.marks());
            end = mark.span().end();
        }
        check(end <= article.text().length(), "a mark behind the text");
        article.reading();
    }

    private void write(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            Files.write(file, all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Delivery> read(Position from) {
        List<Delivery> deliveries = new ArrayList<>();
        DumpFile dump = new DumpFile("a/fuzz.dump", file);
        try (DumpReader reader = new DumpReader(List.of(dump), LIMITS, new FieldNames(Map.of()))) {
            reader.seek(from);
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                deliveries.add(next.get());
                check(deliveries.size() < MOST, "reading does not end");
            }
        }
        return deliveries;
    }

    private static List<String> shown(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(d -> d.file() + "#" + d.record() + "@" + d.byteOffset() + " "
                        + d.getClass().getSimpleName())
                .toList();
    }

    private static void check(boolean holds, String broken) {
        if (!holds) {
            throw new AssertionError(broken);
        }
    }
}
