package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;

/** Zip and zstd, alone and inside each other. */
class ContainersTest {
    @TempDir
    Path folder;

    /** A zip archive of files given as name, content, name, content and so on. */
    private static byte[] zip(Object... files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < files.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) files[i]));
                out.write(files[i + 1] instanceof byte[] bytes ? bytes : bytes((String) files[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] three() {
        return zip(
                "Arlen Courier/a.jsonl", Night.json("a1") + "\n" + Night.json("a2"),
                ".hidden", "x",
                "__MACOSX/a.jsonl", "x",
                "b.csv", "id,text\nb1,One\nb2,Two\n",
                "c.txt", "Bridge opens in Arlen\n\nIt opens in spring.\n");
    }

    private Night night(String name, byte[] content) {
        return new Night(folder).with(name, content);
    }

    private static List<String> places(List<Delivery> deliveries) {
        return deliveries.stream().map(d -> d.file() + "#" + d.record()).toList();
    }

    @Test
    void theFilesOfAnArchiveAreCountedThrough() {
        Night night = night("n.zip", three());
        assertEquals(
                List.of(
                        "n.zip!/Arlen Courier/a.jsonl#1",
                        "n.zip!/Arlen Courier/a.jsonl#2",
                        "n.zip!/b.csv#3",
                        "n.zip!/b.csv#4",
                        "n.zip!/c.txt#5"),
                places(night.deliveries()));
        assertEquals(List.of("a1", "a2", "b1", "b2", "c"), night.ids());
    }

    @Test
    void aFolderInAnArchiveNamesTheSourceAndTheArchiveDoesNot() {
        byte[] zip = zip("Lume Post/a.txt", "It opens in spring.", "b.txt", "It opens in summer.");
        assertEquals(
                List.of("Lume Post", "unknown"),
                night("n.zip", zip).articles().stream().map(Article::source).toList());
    }

    @Test
    void zstdIsUnpackedFrameByFrame() {
        byte[] file = Night.join(Zstd.compress(bytes(Night.json("1") + "\n")), Zstd.compress(bytes(Night.json("2"))));
        assertEquals(List.of("1", "2"), night("a.zst", file).ids());
    }

    @Test
    void containersNestTwoDeepAndNoDeeper() {
        byte[] line = bytes(Night.json("1"));
        Night night = new Night(folder)
                .with("a", zip("x", Night.gzip(line)))
                .with("b", zip("x", zip("y", line)))
                .with("c", Night.gzip(zip("x", line)))
                .with("d", Zstd.compress(Night.gzip(line)))
                .with("e", zip("x", Zstd.compress(line)))
                .with("f", zip("x", zip("y", zip("z", line)), "w", line))
                .with("g", Night.gzip(Night.gzip(Night.gzip(line))));
        assertEquals(List.of("1", "1", "1", "1", "1", "1"), night.ids());
        assertEquals(List.of("f!/x!/y#1 unsupported", "g#1 unsupported"), night.rejects());
    }

    @Test
    void anArchiveOfMoreFilesThanTheLimitIsReadUpToIt() {
        byte[] zip = zip("a", Night.json("1"), "b", Night.json("2"), "c", Night.json("3"), "d", Night.json("4"));
        Night night = night("n.zip", zip).under(new Limits(1 << 20, 1 << 20, 250, 200, 2, 100));
        assertEquals(List.of("1", "2"), night.ids());
        assertEquals(List.of("n.zip#3 archive_bomb"), night.rejects());
        assertEquals(
                List.of(),
                night.under(new Limits(1 << 20, 1 << 20, 250, 200, 4, 100)).rejects());
    }

    @Test
    void aBadFileInAnArchiveTakesNoNeighbourWithIt() {
        byte[] zip = zip(
                "a", Night.json("1"),
                "b.png", Night.bytes(0x89, 0x50, 0x4E, 0x47, 1, 2, 3),
                "c", "",
                "d.gz", Arrays.copyOf(Night.gzip(Night.json("x")), 30),
                "e.jsonl", Night.json("2") + "\n{broken",
                "f", Night.json("3"));
        Night night = night("n", zip);
        assertEquals(List.of("1", "2", "3"), night.ids());
        assertEquals(
                List.of(
                        "n!/b.png#2 unsupported",
                        "n!/c#3 empty_file",
                        "n!/d.gz#4 broken_gzip",
                        "n!/e.jsonl#6 broken_json"),
                night.rejects());
    }

    @Test
    void namesThatLeadOutOfTheArchiveAreOnlyShown() {
        byte[] zip = zip("../../etc/a.txt", "One.", "/b\n.txt", "Two.", "..\\c.txt", "Three.");
        assertEquals(
                List.of("n!/etc/a.txt#1", "n!/b?.txt#2", "n!/c.txt#3"),
                places(night("n", zip).deliveries()));
    }

    @Test
    void aBombIsStoppedAndWhatStoodBeforeItIsRead() {
        byte[] zip = zip("a", Night.json("1"), "b", new byte[64 << 20], "c", Night.json("2"));
        Night night = night("n", zip);
        assertEquals("1", night.ids().get(0));
        assertTrue(night.rejects().stream().anyMatch(r -> r.endsWith("archive_bomb")), night.rejects()::toString);
        byte[] zeros = Zstd.compress(new byte[64 << 20]);
        assertTrue(night("z", zeros).rejects().contains("z#1 unsupported"));
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) '\n');
        Night lines = night("z", Zstd.compress(Night.join(bytes(Night.json("1")), blanks)));
        assertTrue(lines.rejects().contains("z#2 archive_bomb"), lines.rejects()::toString);
    }

    @Test
    void aCutArchiveKeepsWhatStandsBeforeTheCut() {
        byte[] zip = zip("a", Night.json("1"), "b", Night.json("2"), "c", Night.json("3"));
        for (int length = zip.length - 1; length > 4; length -= 7) {
            Night night = night("n", Arrays.copyOf(zip, length));
            assertTrue(night.rejects().size() >= 1 || night.ids().size() == 3, "cut at " + length);
        }
        byte[] zstd = Zstd.compress(bytes(Night.json("1")));
        assertEquals(
                List.of("n#1 broken_archive"),
                night("n", Arrays.copyOf(zstd, zstd.length - 5)).rejects());
    }

    @Test
    void anOfficeDocumentIsNoArchiveOfTexts() {
        byte[] zip = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
        assertEquals(List.of("n#1 unsupported"), night("n", zip).rejects());
    }

    @Test
    void aStopAfterAnyDeliveryResumesWithTheNextOne() {
        Night night = new Night(folder)
                .with("a.zip", three())
                .with("b.zip", zip("x", zip("y", Night.json("1"), "z", "{broken"), "w", "", "v", Night.json("2")));
        List<Delivery> all = night.deliveries();
        for (int stop = 0; stop < all.size(); stop++) {
            List<Delivery> rest = new ArrayList<>();
            Position position = Position.START;
            try (DumpReader reader = night.reader()) {
                for (int i = 0; i < stop; i++) {
                    reader.next();
                }
                position = reader.position();
            }
            try (DumpReader reader = night.reader()) {
                reader.seek(position);
                for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                    rest.add(next.get());
                }
            }
            assertEquals(places(all.subList(stop, all.size())), places(rest), "stopped after " + stop);
        }
    }

    @Test
    void noDamageEndsTheReading() {
        Random random = new Random(13);
        byte[] sound = three();
        byte[] packed = Zstd.compress(Night.gzip(Night.json("1")));
        for (int round = 0; round < 150; round++) {
            byte[] damaged = (round % 3 == 0 ? packed : sound).clone();
            for (int i = 0; i < 3; i++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            assertTrue(!night("n", damaged).deliveries().isEmpty());
        }
    }
}
