package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Sheet;
import org.variorum.text.Language;

class LinksTest {
    private final Sheet alone = InventedSheet.of("alone");
    private final Sheet names = InventedSheet.of("names");
    private final Links links =
            new Links(List.of(alone, names), new TabNames(List.of(alone, names), Labels.of(Language.ENGLISH)));

    @TempDir
    Path folder;

    @Test
    void aSheetIsReachedByItsKey() {
        assertEquals(Optional.of("'Stands alone'!A1"), links.place("alone"));
    }

    @Test
    void aRowIsReachedByItsAnchor() {
        links.put("names/e1", 17);

        assertEquals(Optional.of("'Names'!A17"), links.place("names/e1"));
    }

    @Test
    void theFirstRowOfAnAnchorCounts() {
        links.put("names/e1", 17);
        links.put("names/e1", 18);

        assertEquals(Optional.of("'Names'!A17"), links.place("names/e1"));
    }

    @Test
    void aSheetStillToComeMayKeepItsPromise() {
        assertTrue(links.promises("names/later"));
        links.finish(names);
        assertFalse(links.promises("names/later"));
    }

    @Test
    void aSheetThatIsNotThereIsNoPlace() {
        assertEquals(Optional.empty(), links.place("nowhere/x"));
    }

    @Test
    void linksComeBackFromTheirFileInOrder() throws IOException {
        List<String> read = new ArrayList<>();
        try (LinkFile file = new LinkFile(folder.resolve("links"))) {
            file.add("A1", "names/e1");
            file.add("B7", "names/two words\r\n");
            assertEquals(2, file.count());
        }
        LinkFile.read(folder.resolve("links"), (cell, target) -> read.add(cell + ">" + target.strip()));

        assertEquals(List.of("A1>names/e1", "B7>names/two words"), read);
    }

    @Test
    void aSheetTakesAsManyLinksAsProgramsBearAndNoMore() throws IOException {
        try (LinkFile file = new LinkFile(folder.resolve("links"))) {
            for (int i = 1; i < LinkFile.MOST; i++) {
                file.add("A1", "x");
            }
            assertTrue(file.hasRoom());
            file.add("A1", "x");
            assertFalse(file.hasRoom());
        }
    }

    @Test
    void columnsAreNamedBeyondZ() {
        assertEquals("A", RowWriter.letters(0));
        assertEquals("Z", RowWriter.letters(25));
        assertEquals("AA", RowWriter.letters(26));
        assertEquals("AZ", RowWriter.letters(51));
    }
}
