package org.variorum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.job.settings.SettingsException;

class LinesTest {
    @TempDir
    Path folder;

    private List<List<String>> read(String content, int columns) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.tsv"), content, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        Lines.each(file.toString(), columns, "two columns", row -> rows.add(List.of(row)));
        return rows;
    }

    @Test
    void emptyLinesAreSkippedAndEmptyColumnsKept() throws IOException {
        assertEquals(List.of(List.of("a", ""), List.of("b", "c")), read("a\t\n\nb\tc\n", 2));
    }

    @Test
    void moreColumnsThanNeededAreHandedOn() throws IOException {
        assertEquals(List.of(List.of("a", "b", "note")), read("a\tb\tnote\n", 2));
    }

    @Test
    void theLineWithTooFewColumnsIsNamedByItsNumberInTheFile() {
        SettingsException wrong = assertThrows(SettingsException.class, () -> read("a\tb\n\nalone\n", 2));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("line 3 of "), wrong.getMessage());
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithARemedy() throws IOException {
        Path file = Files.write(folder.resolve("latin.tsv"), new byte[] {'a', '\t', (byte) 0xE9, '\n'});
        SettingsException wrong =
                assertThrows(SettingsException.class, () -> Lines.each(file.toString(), 2, "", row -> {}));
        assertTrue(String.valueOf(wrong.getMessage()).contains("UTF-8"), wrong.getMessage());
    }
}
