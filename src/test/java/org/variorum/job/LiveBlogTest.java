package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live blog in plain text, newest entry first, each under a line with its time: run by the real program. */
class LiveBlogTest {
    private static final List<String> ENTRIES = List.of(
            "16:20 GMT",
            "Mayor Ada Lorne said: \"The water is falling, and the bridge will hold.\"",
            "15:42 GMT",
            "Two more streets in Dorn have been closed, the town council said.",
            "14:05 GMT",
            "Heavy rain set in over Arlen, and the river rose by 2.4 metres within three hours.");

    @TempDir
    Path folder;

    @BeforeEach
    void aNight() throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input/post"));
        String text = "Flood in Arlen: live updates\n\n6 May 2031\n\n" + String.join("\n", ENTRIES) + "\n";
        Files.writeString(input.resolve("flood.txt"), text);
        Program.Ended ended = new Program(folder)
                .run(
                        "run",
                        "--night",
                        "2031-05-06",
                        "--input",
                        folder.resolve("input").toString(),
                        "--output",
                        folder.resolve("output").toString());
        assertEquals(0, ended.code(), ended.said());
    }

    private String output(String file) throws IOException {
        return Files.readString(folder.resolve("output/2031-05-06").resolve(file));
    }

    @Test
    void eachEntryKeepsItsTime() throws IOException {
        List<String> times = output("csv/dates.csv")
                .lines()
                .filter(line -> line.contains(",clock-zone,"))
                .map(line -> line.split(",", -1)[3] + " " + line.split(",", -1)[5])
                .toList();
        assertEquals(
                List.of("16:20 GMT 2031-05-06T16:20Z", "15:42 GMT 2031-05-06T15:42Z", "14:05 GMT 2031-05-06T14:05Z"),
                times);
    }

    @Test
    void theTextIsReadWhole() throws IOException {
        String article = output("articles.jsonl");
        int at = 0;
        for (String entry : ENTRIES) {
            int next = article.indexOf(entry.replace("\"", "\\\""), at);
            assertTrue(next >= at, entry + " in " + article);
            at = next;
        }
    }

    @Test
    void onlyTheLineWithTheDayIsMarked() throws IOException {
        List<String> marked = output("csv/boilerplate.csv").lines().skip(1).toList();
        assertEquals(1, marked.size(), marked::toString);
        assertTrue(marked.get(0).contains("6 May 2031,dateline,date_line"), marked.get(0));
    }
}
