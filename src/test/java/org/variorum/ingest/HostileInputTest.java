package org.variorum.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of hostile input stands between two good records, and both survive. */
class HostileInputTest {
    @TempDir
    Path folder;

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("a string that is never closed", "{\"id\":\"b\",\"text\":\"broken", "broken_json"),
                arguments("a brace too few", "{\"id\":\"b\",\"text\":\"broken\"", "broken_json"),
                arguments("a brace too many", "{\"id\":\"b\",\"text\":\"broken\"}}", "broken_json"),
                arguments("two objects on one line", "{\"text\":\"a\"} {\"text\":\"b\"}", "broken_json"),
                arguments("single quotes", "{'text':'a'}", "broken_json"),
                arguments("an array", "[1,2,3]", "broken_json"),
                arguments("a bare string", "\"text\"", "broken_json"),
                arguments("a number", "42", "broken_json"),
                arguments("words", "Error 503: try again", "broken_json"),
                arguments("markup", "<html><body>Bad gateway</body></html>", "broken_json"),
                arguments("deep arrays", "{\"text\":" + "[".repeat(100_000), "broken_json"),
                arguments("deep objects", "{\"a\":".repeat(100_000), "broken_json"),
                arguments("a text that is no text", "{\"id\":\"b\",\"text\":\"\"}", "empty_text"),
                arguments("a text of blanks", "{\"id\":\"b\",\"text\":\" \\n \\t \"}", "empty_text"),
                arguments("a text that says None", "{\"id\":\"b\",\"text\":\"None\"}", "empty_text"),
                arguments("a text that is null", "{\"id\":\"b\",\"text\":null}", "empty_text"),
                arguments("no text at all", "{\"id\":\"b\",\"title\":\"Bridge\"}", "empty_text"),
                arguments("an empty object", "{}", "empty_text"),
                arguments("half a surrogate pair", "{\"id\":\"b\",\"text\":\"a \\ud83d b\"}", "undecodable"),
                arguments("surrogates turned round", "{\"id\":\"b\",\"text\":\"a \\ude00\\ud83d b\"}", "undecodable"),
                arguments("a bad escape", "{\"id\":\"b\",\"text\":\"a \\x b\"}", "broken_json"),
                arguments(
                        "many control characters",
                        "{\"id\":\"b\",\"text\":\"\u0001\u0002\u0003\u0004\u0005\u0006",
                        "broken_json"),
                arguments("zeros in a line", "{\"id\":\"b\",\"text\":\"\0\0\0\0\0\0\"}", "broken_json"),
                arguments("a raw control character", "{\"id\":\"b\",\"text\":\"a \u0001 b\"}", "broken_json"),
                arguments(
                        "a line of nine million letters",
                        "{\"id\":\"b\",\"text\":\"" + "x".repeat(9_000_000) + "\"}",
                        "too_large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aBadJsonLineIsRejectedAndItsNeighboursAreRead(String kind, String line, String reason) {
        Night night =
                new Night(folder).with("dump.jsonl", Night.json("g1") + "\n" + line + "\n" + Night.json("g2") + "\n");
        assertEquals(List.of("g1", "g2"), night.ids(), kind);
        assertEquals(List.of("dump.jsonl#2 " + reason), night.rejects(), kind);
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                arguments("a string that is never closed", "{\"id\":\"b\",\"text\":\"broken},\n"),
                arguments("a brace too few", "{\"id\":\"b\",\"text\":\"broken\",\n"),
                arguments("a quote mark too many", "{\"id\":\"b\",\"text\":\"bro\"ken\"},\n"),
                arguments("a number", "42,\n"),
                arguments("null", "null,"),
                arguments("an object without text", "{\"id\":\"b\"},"),
                arguments("an element of nine million letters", "{\"text\":\"" + "x".repeat(9_000_000) + "\"},"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elements")
    void aBadArrayElementIsRejectedAndItsNeighboursAreRead(String kind, String element) {
        Night night =
                new Night(folder).with("dump.json", "[" + Night.json("g1") + ",\n" + element + Night.json("g2") + "]");
        assertEquals(List.of("g1", "g2"), night.ids(), kind);
        assertEquals(1, night.rejects().size(), kind);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("a quote that is never closed", "b,Title,\"open", "broken_csv"),
                arguments("a quote closed inside a field", "b,Title,\"clo\"sed", "broken_csv"),
                arguments("a column too few", "b,Title", "broken_csv"),
                arguments("a column too many", "b,Title,text,more", "broken_csv"),
                arguments("an empty text", "b,Title,", "empty_text"),
                arguments("a text of blanks", "b,Title,\" \n \"", "empty_text"),
                arguments("a text that says null", "b,Title,NULL", "empty_text"),
                arguments("a row of nine million letters", "b,Title," + "x".repeat(9_000_000), "too_large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aBadRowIsRejectedAndItsNeighboursAreRead(String kind, String row, String reason) {
        String good = ",Bridge opens,\"The council, it said, would \"\"open\"\" it.\nSoon.\"\r\n";
        Night night = new Night(folder).with("dump.csv", "id,title,text\r\ng1" + good + row + "\r\ng2" + good);
        assertEquals(List.of("g1", "g2"), night.ids(), kind);
        assertEquals(List.of("dump.csv#2 " + reason), night.rejects(), kind);
    }

    static Stream<Arguments> files() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] packed = Night.gzip(Night.json("b").repeat(1));
        return Stream.of(
                arguments("an empty file", new byte[0], "empty_file"),
                arguments("a file of blanks", " \n\r\n\t".getBytes(UTF_8), "empty_file"),
                arguments("a lone byte order mark", Night.bytes(0xEF, 0xBB, 0xBF), "empty_file"),
                arguments("random bytes", noise, "unsupported"),
                arguments("zeros", new byte[3000], "unsupported"),
                arguments("a PDF document", "%PDF-1.7\n1 0 obj".getBytes(UTF_8), "unsupported"),
                arguments("a Zip archive", Night.join(Night.bytes(0x50, 0x4B, 3, 4), noise), "broken_archive"),
                arguments("a picture", Night.join(Night.bytes(0x89, 0x50, 0x4E, 0x47), noise), "unsupported"),
                arguments("a feed", "<?xml version=\"1.0\"?><rss><channel/></rss>".getBytes(UTF_8), "empty_file"),
                arguments("gzip cut in its header", Arrays.copyOf(packed, 6), "broken_gzip"),
                arguments("gzip cut in its body", Arrays.copyOf(packed, 30), "broken_gzip"),
                arguments("gzip with a wrong checksum", flipped(packed), "broken_gzip"),
                arguments("an empty gzip file", Night.gzip(""), "empty_file"),
                arguments(
                        "a table without a text column",
                        "url,title,date\nx,y,2031-05-06\n".getBytes(UTF_8),
                        "no_text_column"),
                arguments("text with broken UTF-8", broken(), "undecodable"),
                arguments("a page without text", "<html><body><p> </p></body></html>".getBytes(UTF_8), "empty_text"),
                arguments("a page of scripts", "<html><script>a</script></html>".getBytes(UTF_8), "empty_text"),
                arguments(
                        "a text of nine million letters",
                        "word ".repeat(1_800_000).getBytes(UTF_8),
                        "too_large"));
    }

    private static byte[] flipped(byte[] packed) {
        byte[] flipped = packed.clone();
        flipped[flipped.length - 6] ^= 1;
        return flipped;
    }

    private static byte[] broken() {
        return Night.join(
                "Müller und Söhne über die Brücke größer schön.".getBytes(UTF_8),
                Night.bytes(0xC3),
                " Und weiter.".getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aBadFileIsRejectedAndItsNeighboursAreRead(String kind, byte[] content, String reason) {
        Night night = new Night(folder)
                .with("a.jsonl", Night.json("g1"))
                .with("b.dump", content)
                .with("c.jsonl", Night.json("g2"));
        List<String> ids = night.ids();
        assertTrue(ids.contains("g1") && ids.contains("g2"), kind + ids);
        List<String> rejects = night.rejects();
        assertEquals(1, rejects.size(), kind + rejects);
        assertTrue(rejects.get(0).endsWith(reason), kind + rejects);
    }

    static Stream<Arguments> readable() {
        String records = Night.json("g1") + "\n" + Night.json("g2") + "\n";
        return Stream.of(
                arguments("lines ended by CR alone", records.replace('\n', '\r').getBytes(UTF_8)),
                arguments("lines ended by CR LF", records.replace("\n", "\r\n").getBytes(UTF_8)),
                arguments(
                        "blank lines between", records.replace("\n", "\n\n \n").getBytes(UTF_8)),
                arguments("no line end at the end", records.strip().getBytes(UTF_8)),
                arguments("a byte order mark", Night.join(Night.bytes(0xEF, 0xBB, 0xBF), records.getBytes(UTF_8))),
                arguments("UTF-16 with a mark", Night.join(Night.bytes(0xFF, 0xFE), records.getBytes(UTF_16LE))),
                arguments("UTF-16 without a mark", records.getBytes(UTF_16LE)),
                arguments("gzip", Night.gzip(records)),
                arguments("gzip in gzip", Night.gzip(Night.gzip(records))),
                arguments(
                        "gzip of two members",
                        Night.join(Night.gzip(Night.json("g1") + "\n"), Night.gzip(Night.json("g2") + "\n"))),
                arguments(
                        "gzip members that cut a record",
                        Night.join(Night.gzip(records.substring(0, 50)), Night.gzip(records.substring(50)))),
                arguments("an array", ("[" + records.strip().replace("\n", ",") + "]").getBytes(UTF_8)),
                arguments(
                        "an array over many lines",
                        ("[\n  " + records.strip().replace("\n", ",\n  ").replace(",\"", ",\n    \"") + "\n]\n")
                                .getBytes(UTF_8)),
                arguments(
                        "objects over many lines",
                        records.replace(",\"", ",\n\"").getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void anUnusualButHonestFileIsReadWhole(String kind, byte[] content) {
        Night night = new Night(folder).with("odd.name", content);
        assertEquals(List.of("g1", "g2"), night.ids(), kind);
        assertEquals(List.of(), night.rejects(), kind);
    }

    @Test
    void theRecordsBeforeABrokenPlaceOfAGzipFileAreRead() {
        StringBuilder records = new StringBuilder();
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            records.append(Night.json("g" + i + "x" + random.nextLong())).append('\n');
        }
        byte[] packed = Night.gzip(records.toString());
        Night night = new Night(folder)
                .with("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2))
                .with("b.jsonl", Night.json("last"));
        assertTrue(night.ids().size() > 150, "read " + night.ids().size());
        assertTrue(night.ids().contains("last"));
        assertEquals(1, night.rejects().size());
    }

    @Test
    void aBombIsStoppedAndWhatStoodBeforeItIsRead() {
        byte[] bomb = Night.gzip(Night.json("g1") + "\n{\"text\":\"" + "a".repeat(40_000_000));
        Night night = new Night(folder).with("bomb.gz", bomb);
        assertEquals(List.of("g1"), night.ids());
        assertEquals(List.of("bomb.gz#2 gzip_bomb"), night.rejects());
    }

    @Test
    void mixedEncodingsInOneFileLoseNothing() {
        byte[] latin =
                "{\"id\":\"g2\",\"text\":\"Die Brücke über den Fluß wird für Fußgänger früher geöffnet, erklärte der Rat.\"}\n"
                        .getBytes(ISO_8859_1);
        byte[] utf8 = "{\"id\":\"g1\",\"text\":\"Die Brücke über den Fluß\"}\n".getBytes(UTF_8);
        Night night = new Night(folder).with("mixed.jsonl", Night.join(utf8, latin, utf8));
        assertEquals(List.of("g1", "g2", "g1"), night.ids());
        assertTrue(night.articles().get(1).text().startsWith("Die Brücke über den Fluß wird"));
    }

    @Test
    void aHundredThousandNestedElementsAreReadInTime() {
        String page = "<html><body>" + "<div>".repeat(100_000)
                + "<p>The harbour council met on Monday, and it said that the old bridge would be opened to all"
                + " traffic in spring.</p>";
        Night night = new Night(folder).with("deep.html", page);
        assertTrue(night.article().text().startsWith("The harbour council"));
    }

    @Test
    void pipesBrokenLinksAndLoopsNeverHangTheRun() throws IOException, InterruptedException {
        Night night =
                new Night(folder).with("a/good.jsonl", Night.json("g1")).with("x.json/inside.jsonl", Night.json("g2"));
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("not-there"));
        new ProcessBuilder("mkfifo", folder.resolve("a/pipe").toString())
                .start()
                .waitFor();
        assertEquals(List.of("g1", "g2"), night.ids());
        assertEquals(List.of("a/nowhere#1 unreadable_file", "a/pipe#1 unreadable_file"), night.rejects());
    }

    @Test
    void randomDamageNeverThrowsAndNeverLosesTheNeighbouringFiles() {
        Random random = new Random(4);
        byte[] good = (Night.json("x1") + "\n" + Night.json("x2") + "\n").getBytes(UTF_8);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = good.clone();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Night night = new Night(folder)
                    .with("a.jsonl", Night.json("g1"))
                    .with("b.dump", random.nextBoolean() ? damaged : Night.gzip(damaged))
                    .with("c.jsonl", Night.json("g2"));
            List<String> ids = night.ids();
            assertTrue(ids.contains("g1") && ids.contains("g2"));
        }
    }
}
