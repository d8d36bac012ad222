package org.variorum.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers of each format on files on disk. */
class RecordReadersTest {
    private static final int LIMIT = 10_000;

    @TempDir
    Path folder;

    private Container open(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("dump"), content);
        return Container.open(file, 1 << 20, 100);
    }

    private static List<Cut> all(RecordReader reader) throws IOException {
        List<Cut> all = new ArrayList<>();
        for (Optional<Cut> next = reader.next(); next.isPresent(); next = reader.next()) {
            all.add(next.get());
        }
        return all;
    }

    private List<Cut> csv(String table) throws IOException {
        try (Container container = open(table.getBytes(StandardCharsets.UTF_8))) {
            return all(new CsvReader(container, LIMIT));
        }
    }

    private List<Cut> json(String json) throws IOException {
        try (Container container = open(json.getBytes(StandardCharsets.UTF_8))) {
            return all(new JsonReader(container, LIMIT, 50));
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void aQuotedCellMayHoldSeparatorsQuotesAndLineBreaks() throws IOException {
        List<Cut> rows = csv("title,text\n\"Tide, high\",\"He said \"\"no\"\".\nThen he left.\"\n");
        assertEquals(
                Map.of("title", "Tide, high", "text", "He said \"no\".\nThen he left."),
                rows.get(0).values());
    }

    @Test
    void anOpenQuoteCostsItsOwnRowOnly() throws IOException {
        List<Cut> rows = csv("title,text\n\"open,one\nTide,two\nEbb,three\n");
        assertTrue(rows.get(0).problem().isPresent());
        assertEquals("two", rows.get(1).values().get("text"));
        assertEquals("three", rows.get(2).values().get("text"));
    }

    @Test
    void aRowWithTooManyColumnsIsRefusedWithBothCounts() throws IOException {
        Problem problem = csv("title,text\na,b,c\n").get(0).problem().orElseThrow();
        assertEquals(Reason.BROKEN_CSV, problem.reason());
        assertTrue(problem.detail().contains("3 columns where the header has 2"), problem.detail());
    }

    @Test
    void emptyLinesInATableAreNoRows() throws IOException {
        assertEquals(2, csv("title,text\n\na,b\n\r\n\nc,d\n").size());
    }

    @Test
    void aTableOfAHeaderAloneHasNoRows() throws IOException {
        assertEquals(List.of(), csv("title,text\n"));
    }

    @Test
    void nestedNamesAreJoinedWithDots() throws IOException {
        Map<String, String> values = json("{\"site\":{\"name\":\"Lume Echo\"},\"text\":\"Rain.\"}\n")
                .get(0)
                .values();
        assertEquals(Map.of("site.name", "Lume Echo", "text", "Rain."), values);
    }

    @Test
    void severalShortValuesAreLinesAndLongOnesParagraphs() throws IOException {
        String sentence =
                "The water rose slowly through the whole of the night and stood at the second step of the town hall when"
                        + " the bells rang six.";
        Map<String, String> values = json("{\"authors\":[\"Ada Berg\",{\"name\":\"Jon Reed\"}],\"text\":[\"" + sentence
                        + "\",\"Then it fell.\"]}")
                .get(0)
                .values();
        assertEquals("Ada Berg\nJon Reed", values.get("authors"));
        assertEquals(sentence + "\n\nThen it fell.", values.get("text"));
    }

    @Test
    void aNameThatComesTwiceCountsWithItsLastValue() throws IOException {
        assertEquals(
                "Ebb.",
                json("{\"text\":\"Tide.\",\"text\":\"Ebb.\"}\n").get(0).values().get("text"));
    }

    @Test
    void numbersAndTruthValuesAreWordsAsTheyStand() throws IOException {
        Map<String, String> values =
                json("{\"id\":00000,\"text\":\"x\"}\n{\"id\":12345678901234567890,\"live\":true}\n")
                        .get(1)
                        .values();
        assertEquals(Map.of("id", "12345678901234567890", "live", "true"), values);
    }

    @Test
    void namesLeadSixObjectsDeepAndNoFurther() throws IOException {
        String deep = "{\"a\":".repeat(7) + "\"Rain.\"" + "}".repeat(7);
        assertEquals(Map.of("a.a.a.a.a.a.a", "Rain."), json(deep + "\n").get(0).values());
        assertEquals(Map.of(), json("{\"a\":" + deep + "}\n").get(0).values());
    }

    @Test
    void overlongLettersAreNoUtf8AndNeverReadAsSuch() throws IOException {
        byte[] line = "{\"text\":\"Brücke über Fluß, groß, schön, für früher, über Höhen ##\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        line[line.length - 5] = (byte) 0xC0;
        line[line.length - 4] = (byte) 0xAF;
        try (Container container = open(line)) {
            Cut cut = all(new JsonReader(container, LIMIT, 50)).get(0);
            assertEquals(Reason.UNDECODABLE, cut.problem().orElseThrow().reason());
        }
    }

    @Test
    void nullIsAMissingValue() throws IOException {
        assertFalse(
                json("{\"title\":null,\"text\":\"Rain.\"}\n").get(0).values().containsKey("title"));
    }

    @Test
    void aLineThatIsNoObjectIsRefused() throws IOException {
        List<Cut> cuts = json("{\"text\":\"Rain.\"}\n[1,2]\n{\"text\":\"Sun.\"}\n");
        assertEquals(Reason.BROKEN_JSON, cuts.get(1).problem().orElseThrow().reason());
        assertEquals("Sun.", cuts.get(2).values().get("text"));
    }

    @Test
    void aWholeFileIsOneRecord() throws IOException {
        try (Container container = open("A headline\n\nA text.".getBytes(StandardCharsets.UTF_8))) {
            List<Cut> cuts = all(new WholeFile(container, LIMIT));
            assertEquals(1, cuts.size());
            assertEquals("A headline\n\nA text.", new String(cuts.get(0).raw(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWholeFileBeyondTheLimitIsRefusedWithARemedy() throws IOException {
        try (Container container = open(new byte[LIMIT + 1])) {
            Problem problem =
                    all(new WholeFile(container, LIMIT)).get(0).problem().orElseThrow();
            assertEquals(Reason.TOO_LARGE, problem.reason());
            assertTrue(problem.detail().contains("split the file"), problem.detail());
        }
    }

    @Test
    void aTableInAWideEncodingIsReadLikeOneInUtf8() throws IOException {
        for (String charset : List.of("UTF-16", "x-UTF-16LE-BOM", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM")) {
            byte[] content = "title,text\nЛума,«Вода поднялась».\n".getBytes(Charset.forName(charset));
            try (Container container = open(content)) {
                List<Cut> rows = all(new CsvReader(container, LIMIT));
                assertEquals("«Вода поднялась».", rows.get(0).values().get("text"), charset);
            }
        }
    }

    @Test
    void gzipInsideGzipIsUnpackedAndNoDeeper() throws IOException {
        byte[] content = "plain".getBytes(StandardCharsets.UTF_8);
        try (Container container = open(gzip(gzip(content)))) {
            assertEquals("plain", new String(container.head(), StandardCharsets.UTF_8));
        }
        try (Container container = open(gzip(gzip(gzip(content))))) {
            assertEquals((byte) 0x1F, container.head()[0]);
        }
    }

    @Test
    void allMembersOfAGzipFileAreRead() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip("one ".getBytes(StandardCharsets.UTF_8)));
        both.writeBytes(gzip("two".getBytes(StandardCharsets.UTF_8)));
        try (Container container = open(both.toByteArray())) {
            assertEquals("one two", new String(container.stream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFolderIsNoDump() {
        RefusedException refused = assertThrows(RefusedException.class, () -> Container.open(folder, 1, 1));
        assertEquals(Reason.UNREADABLE_FILE, refused.problem().reason());
    }

    @Test
    void theHeadCanBeLookedAtAndTheStreamStillStandsAtTheFirstByte() throws IOException {
        byte[] content = new byte[3 * Container.HEAD_BYTES];
        content[content.length - 1] = 9;
        try (Container container = open(content)) {
            assertEquals(Container.HEAD_BYTES, container.head().length);
            assertEquals(content.length, container.stream().readAllBytes().length);
        }
    }
}
