package org.variorum.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Field;
import org.variorum.compare.Relation;
import org.variorum.report.night.Byline;
import org.variorum.report.night.Passage;
import org.variorum.report.night.Quoted;

class SpoolTest {
    @TempDir
    Path folder;

    @Test
    void recordsComeBackInWhateverOrder() throws IOException {
        try (Spool spool = new Spool(folder.resolve("spool"))) {
            long first = spool.add(new Passage(0, 3, "one", Field.TEXT));
            long second = spool.add(new Passage(4, 7, "два", Field.TITLE));

            assertEquals(new Passage(4, 7, "два", Field.TITLE), spool.read(second, Passage.class));
            assertEquals(new Passage(0, 3, "one", Field.TEXT), spool.read(first, Passage.class));
        }
    }

    @Test
    void aRecordAddedAfterReadingIsFoundToo() throws IOException {
        try (Spool spool = new Spool(folder.resolve("spool"))) {
            spool.read(spool.add(new Passage(0, 1, "a", Field.TEXT)), Passage.class);
            long later = spool.add(new Passage(1, 2, "b", Field.TEXT));

            assertEquals("b", spool.read(later, Passage.class).text());
        }
    }

    @Test
    void whatASlotShowsComesBackWholeWithOpenEndsAndMissingNumbers() throws IOException {
        Byline byline = new Byline("a1", "Courier", "T", "2031-03-04", "en", "dump/a.jsonl", 3, "");
        Quoted open = new Quoted(
                new Passage(0, 9, "More than", Field.TEXT),
                "More than",
                "",
                " 12",
                byline,
                "",
                "",
                "year",
                12,
                Double.POSITIVE_INFINITY);
        Quoted none = new Quoted(
                new Passage(0, 1, "x", Field.TEXT), "x", "", "", byline, "full", "she", "", Double.NaN, Double.NaN);
        SlotView view = new SlotView(
                "people hurt",
                1.5,
                List.of(new SlotView.Version(
                        "12", Relation.EQUAL, List.of("Courier"), List.of("Courier"), List.of(open, none))),
                List.of("Nordpost"));

        try (Spool spool = new Spool(folder.resolve("spool"))) {
            assertEquals(view, spool.read(spool.add(view), SlotView.class));
        }
    }

    @Test
    void aPlaceThatNeverWasIsAnError() throws IOException {
        try (Spool spool = new Spool(folder.resolve("spool"))) {
            assertThrows(UncheckedIOException.class, () -> spool.read(99, Passage.class));
        }
    }
}
