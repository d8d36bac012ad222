package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpReaderTest {
    @TempDir
    Path folder;

    private Night mixed() {
        return new Night(folder)
                .with("a.jsonl", Night.json("a1") + "\nbroken\n" + Night.json("a3"))
                .with("b.csv", "id,text\nb1,One\nb2,Two\nb3,\"Thr\nee\"\n")
                .with("c.txt", "Bridge opens in Arlen\n\nIt opens in spring.\n")
                .with("d.gz", Night.gzip(Night.json("d1") + "\n" + Night.json("d2")))
                .with("e.bin", new byte[100])
                .with("f.json", "[" + Night.json("f1") + "," + Night.json("f2") + "]");
    }

    private static List<String> places(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(d -> d.file() + "#" + d.record() + "@" + d.byteOffset())
                .toList();
    }

    @Test
    void filesAreReadInTheirOrderAndRecordsCountFromOne() {
        List<String> places = places(mixed().deliveries());
        assertEquals(
                List.of(
                        "a.jsonl#1",
                        "a.jsonl#2",
                        "a.jsonl#3",
                        "b.csv#1",
                        "b.csv#2",
                        "b.csv#3",
                        "c.txt#1",
                        "d.gz#1",
                        "d.gz#2",
                        "e.bin#1",
                        "f.json#1",
                        "f.json#2"),
                places.stream().map(place -> place.replaceFirst("@.*", "")).toList());
    }

    @Test
    void aStopAfterAnyDeliveryResumesWithTheNextOne() {
        Night night = mixed();
        List<String> all = places(night.deliveries());
        for (int stop = 0; stop <= all.size(); stop++) {
            List<Delivery> read = new ArrayList<>();
            Position position;
            try (DumpReader first = night.reader()) {
                for (int i = 0; i < stop; i++) {
                    read.add(first.next().orElseThrow());
                }
                position = first.position();
            }
            try (DumpReader second = night.reader()) {
                second.seek(position);
                assertEquals(position, second.position());
                for (Optional<Delivery> next = second.next(); next.isPresent(); next = second.next()) {
                    read.add(next.get());
                }
            }
            assertEquals(all, places(read), "stopped after " + stop);
        }
    }

    @Test
    void theByteOffsetLeadsToTheRecord() {
        String first = Night.json("ä1");
        Night night = new Night(folder).with("a.jsonl", first + "\n" + Night.json("a2"));
        assertEquals(
                first.getBytes(StandardCharsets.UTF_8).length + 1,
                night.deliveries().get(1).byteOffset());
    }

    @Test
    void theOffsetOfAnArrayElementLeadsToItsBrace() {
        String first = Night.json("a1");
        Night night = new Night(folder).with("a.json", "[ " + first + " , " + Night.json("a2") + " ]");
        assertEquals(List.of("a.json#1@2", "a.json#2@" + (2 + first.length() + 3)), places(night.deliveries()));
    }

    @Test
    void aRejectKeepsTheFirstBytesOfItsRecord() {
        Night night = new Night(folder).with("a.jsonl", Night.json("a1") + "\n{\"text\": " + "x".repeat(9000) + "\n");
        Reject reject = assertInstanceOf(Reject.class, night.deliveries().get(1));
        assertEquals(Limits.DEFAULT.rejectBytes(), reject.raw().length);
        assertTrue(new String(reject.raw(), StandardCharsets.UTF_8).startsWith("{\"text\": xxx"));
    }

    @Test
    void theNameOfAFileSaysNothingAboutItsFormat() {
        Night night = new Night(folder)
                .with("a.csv", Night.json("a1"))
                .with("b.txt", "<!DOCTYPE html><html><body><p>A page.</p></body></html>")
                .with("c.html", "id,title,text\nc1,Bridge,It opens.\n")
                .with("d.json", "[Updated] The bridge opens\n\nIt opens in spring.\n");
        List<Format> formats =
                night.deliveries().stream().map(d -> ((RawRecord) d).format()).toList();
        assertEquals(List.of(Format.JSON, Format.HTML, Format.CSV, Format.PLAIN_TEXT), formats);
    }

    @Test
    void semicolonsAndTabsPartColumnsToo() {
        Night night = new Night(folder)
                .with("a.csv", "id;title;text\nx;T;Some; \n")
                .with("b.tsv", "id\ttext\ny\tOther, words\n");
        assertEquals(1, night.rejects().size());
        assertEquals(
                "Other, words", ((RawRecord) night.deliveries().get(1)).fields().get("text"));
    }

    @Test
    void backslashesInATableMeanThemselves() {
        Night night = new Night(folder).with("a.csv", "id,text\n1,\"C:\\dumps\\\"\n2,next\n");
        assertEquals(
                Map.of("id", "1", "text", "C:\\dumps\\"),
                ((RawRecord) night.deliveries().get(0)).fields());
        assertEquals(2, night.deliveries().size());
    }

    @Test
    void noFilesMakeNoDeliveries() {
        assertEquals(List.of(), new Night(folder).deliveries());
    }
}
