package org.variorum.report.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastTablesTest {
    @TempDir
    Path folder;

    @Test
    void columnsAreFoundByNameInWhateverOrder() throws IOException {
        table("b,a,c\r\n1,\"x, \"\"y\"\"\nz\",3\r\n");

        assertEquals(List.of(List.of("x, \"y\"\nz", "1")), rows("a", "b"));
    }

    @Test
    void aRowThatIsTooShortHasEmptyCells() throws IOException {
        table("a,b\r\n1\r\n");

        assertEquals(List.of(List.of("1", "")), rows("a", "b"));
    }

    @Test
    void aTableWithoutAColumnTellsNothing() throws IOException {
        table("a,b\r\n1,2\r\n");

        assertFalse(new LastTables(folder).rows("t.csv", List.of("z"), row -> {}));
    }

    @Test
    void anEmptyFileTellsNothing() throws IOException {
        table("");

        assertEquals(OptionalLong.empty(), new LastTables(folder).count("t.csv", "a"));
    }

    @Test
    void aTableThatIsMissingHasNoCount() throws IOException {
        assertEquals(OptionalLong.empty(), new LastTables(folder).count("t.csv", "a"));
    }

    @Test
    void rowsAreCountedAndNotLines() throws IOException {
        table("a\r\n\"one\nof two lines\"\r\ntwo\r\n");

        assertEquals(OptionalLong.of(2), new LastTables(folder).count("t.csv", "a"));
    }

    @Test
    void bytesThatAreNoTextAreNoReasonToFail() throws IOException {
        Files.write(folder.resolve("t.csv"), new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xC3, '\n'});

        assertTrue(new LastTables(folder).count("t.csv", "a").isPresent());
    }

    private void table(String content) throws IOException {
        Files.writeString(folder.resolve("t.csv"), content);
    }

    private List<List<String>> rows(String... columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        assertTrue(new LastTables(folder).rows("t.csv", List.of(columns), rows::add));
        return rows;
    }
}
