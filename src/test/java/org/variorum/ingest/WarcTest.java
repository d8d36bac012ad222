package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;
import org.variorum.article.Published;

/** Web archives, sound ones and damaged ones. */
class WarcTest {
    @TempDir
    Path folder;

    private static final String INFO = record("warcinfo", "", "application/warc-fields", "software: own\r\n", 0);

    private static String record(String type, String uri, String contentType, String block, int lie) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2031-05-09T10:00:00Z\r\nWARC-Target-URI: " + uri
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + (block.getBytes(StandardCharsets.ISO_8859_1).length + lie) + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String html(String id) {
        return "<html lang=\"en\"><head><title>Ferry " + id + " sails</title></head><body><p>The ferry " + id
                + " left the harbour of Arlen on Monday morning, the council said, and will be back at night.</p></body></html>";
    }

    private static String page(String id, String head, String body, int lie) {
        return record(
                "response",
                "https://arlen.example/" + id,
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n" + head + "\r\n" + body,
                lie);
    }

    private static String page(String id) {
        return page(id, "", html(id), 0);
    }

    private Night night(String... records) {
        return new Night(folder).with("a", String.join("", records).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> urls(Night night) {
        return night.articles().stream()
                .map(article -> article.url().replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void aPageIsAnArticleOfItsSite() {
        Article article = night(INFO, page("1", "", html("é"), 0)).article();
        assertEquals("arlen.example", article.source());
        assertEquals("Ferry é sails", article.title());
        assertTrue(article.text().startsWith("The ferry é left"));
        assertEquals("a-1", article.recordId());
    }

    @Test
    void theDateOfTheCrawlIsNoDateOfPublication() {
        assertEquals(Published.UNKNOWN, night(page("1")).article().published());
    }

    @Test
    void onlyPagesAndTextsCount() {
        String picture = record(
                "response",
                "https://arlen.example/p",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG",
                0);
        String gone = record(
                "response",
                "https://arlen.example/g",
                "application/http",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>",
                0);
        String request = record("request", "https://arlen.example/1", "application/http", "GET / HTTP/1.1\r\n\r\n", 0);
        String wet = record("conversion", "https://arlen.example/w", "text/plain", "It sailed on Monday.", 0);
        assertEquals(List.of("1", "w"), urls(night(INFO, request, page("1"), picture, gone, wet)));
    }

    @Test
    void chunksAndGzipAreUndone() {
        String body = html("1");
        String chunks = Integer.toHexString(40) + "\r\n" + body.substring(0, 40) + "\r\n"
                + Integer.toHexString(body.length() - 40) + ";x=y\r\n" + body.substring(40) + "\r\n0\r\n\r\n";
        String packed = new String(Night.gzip(body), StandardCharsets.ISO_8859_1);
        Night night = night(
                page("c", "Transfer-Encoding: chunked\r\n", chunks, 0),
                page("j", "Transfer-Encoding: chunked\r\n", body, 0),
                page("z", "Content-Encoding: gzip\r\n", packed, 0));
        assertEquals(List.of("c", "j", "z"), urls(night));
        assertEquals(1, night.articles().stream().map(Article::text).distinct().count());
    }

    @Test
    void eachRecordMayBeAGzipMemberOfItsOwn() {
        byte[] file = Night.join(Night.gzip(INFO), Night.gzip(page("1")), Night.gzip(page("2")));
        assertEquals(List.of("1", "2"), urls(new Night(folder).with("a", file)));
    }

    @Test
    void aWrongLengthCostsItsOwnRecordOnly() {
        for (int lie : new int[] {-30, -1, 7, 300, 100_000, 2_000_000_000}) {
            Night night = night(page("1"), page("2", "", html("2"), lie), page("3"));
            assertEquals(List.of("1", "3"), urls(night), "off by " + lie);
            assertEquals(1, night.rejects().size(), "off by " + lie);
        }
    }

    @Test
    void anArchiveThatEndsInsideARecordKeepsTheOthers() {
        String whole = page("1") + page("2");
        Night night = night(whole.substring(0, whole.length() - 60));
        assertEquals(List.of("1"), urls(night));
        assertEquals(List.of("a#2 broken_warc"), night.rejects());
    }

    @Test
    void aPageThatUnpacksBeyondReasonIsRejected() {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        zeros.writeBytes(new byte[20 << 20]);
        String bomb = new String(Night.gzip(zeros.toByteArray()), StandardCharsets.ISO_8859_1);
        Night night = night(page("1"), page("2", "Content-Encoding: gzip\r\n", bomb, 0), page("3"));
        assertEquals(List.of("1", "3"), urls(night));
        assertEquals(1, night.rejects().size());
    }

    @Test
    void anArchiveWithoutPagesIsRejectedInWords() {
        assertEquals(List.of("a#1 empty_file"), night(INFO).rejects());
    }

    @Test
    void aStopAfterAnyPageResumesWithTheNextOne() {
        Night night = night(INFO, page("1"), page("2", "", html("2"), 50), INFO, page("3"), page("4"));
        List<Delivery> all = night.deliveries();
        for (int stop = 1; stop <= all.size(); stop++) {
            List<Long> rest = new ArrayList<>();
            try (DumpReader reader = night.reader()) {
                reader.seek(new Position(0, stop));
                for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                    rest.add(next.get().byteOffset());
                }
            }
            assertEquals(
                    all.subList(stop, all.size()).stream()
                            .map(Delivery::byteOffset)
                            .toList(),
                    rest);
        }
    }

    @Test
    void noDamageEndsTheReading() {
        byte[] sound = (INFO + page("1") + page("2") + page("3")).getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = sound.clone();
            for (int i = 0; i < 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertTrue(!new Night(folder).with("a", damaged).deliveries().isEmpty());
        }
    }
}
