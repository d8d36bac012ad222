package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the input folder, the run ends well, the bad is named, and its neighbours survive. */
class FaultyInputTest {
    private static final String GOOD =
            "{\"id\":\"%s\",\"source\":\"Courier\",\"title\":\"Bridge to open\",\"text\":\"The bridge at Lumeside will open next month, the town council said.\"}\n";

    @TempDir
    Path folder;

    @Test
    void everyFaultIsARowAmongTheRejectsAndTheNeighboursSurvive() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a-good.jsonl"), GOOD.formatted("first"));
        Files.write(input.resolve("b-empty.jsonl"), new byte[0]);
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(input.resolve("c-noise.txt"), noise);
        Files.writeString(
                input.resolve("d-mixed.jsonl"),
                GOOD.formatted("second") + "{\"id\":\"none\",\"title\":\"No text\"}\n{\"id\": cut\n"
                        + GOOD.formatted("third"));
        Files.createDirectories(input.resolve("e-folder.json"));
        byte[] packed = gzip(GOOD.formatted("fourth").repeat(300));
        Files.write(input.resolve("f-cut.jsonl.gz"), Arrays.copyOf(packed, packed.length - 12));
        Files.writeString(
                input.resolve("g-good.csv"),
                "id,source,text\nfifth,Post,\"A long enough text, with a comma, about a bridge.\"\n");

        Path output = folder.resolve("output");
        Program.Ended ended = new Program(folder)
                .run("run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString());

        assertEquals(4, ended.code(), ended.said());
        List<String> rejects = Files.readAllLines(output.resolve("2026-03-14/csv/rejects.csv"));
        for (String bad :
                List.of("b-empty.jsonl", "c-noise.txt", "d-mixed.jsonl,2", "d-mixed.jsonl,3", "f-cut.jsonl.gz")) {
            assertTrue(rejects.stream().anyMatch(row -> row.startsWith(bad)), bad + " is not among " + rejects);
        }
        String articles = Files.readString(output.resolve("2026-03-14/csv/articles.csv"));
        assertTrue(articles.contains("d-mixed.jsonl") || articles.contains("a-good.jsonl"), articles);
        assertTrue(articles.contains("g-good.csv"), articles);
    }

    @Test
    void aNightWithNothingInItIsDoneAndSaysSo() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Path output = folder.resolve("output");
        Program.Ended ended = new Program(folder)
                .run("run", "--night", "2026-03-14", "--input", input.toString(), "--output", output.toString());
        assertEquals(0, ended.code(), ended.said());
        assertTrue(ended.said().contains("0 articles"), ended.said());
        assertTrue(Files.exists(output.resolve("2026-03-14/report.xlsx")));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
