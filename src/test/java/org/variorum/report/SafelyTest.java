package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafelyTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsToldWithWhatToDo() {
        String message = message(new FileSystemException("csv/names.csv", null, "No space left on device"));

        assertTrue(message.contains("csv/names.csv: No space left on device; free some space"), message);
    }

    @Test
    void aFullDiskWithoutFileNamesTheReport() {
        String message = message(new IOException("No space left on device"));

        assertTrue(message.contains("2031-03-05: No space left"), message);
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldWithWhatToDo() {
        assertTrue(message(new AccessDeniedException("out/.2031-03-05.new")).contains("make the folder writable"));
        assertTrue(message(new FileSystemException("out", null, "Read-only file system"))
                .contains("make the folder"));
    }

    @Test
    void aReportThatIsOpenElsewhereIsToldWithWhatToDo() {
        String message = message(new FileSystemException(
                "report.xlsx", null, "The process cannot access the file because it is being used by another process"));

        assertTrue(message.contains("close the program"), message);
    }

    @Test
    void aReplacementThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("run.json"), "old");

        assertThrows(
                IOException.class,
                () -> Safely.replace(file, aside -> {
                    Files.writeString(aside, "half");
                    throw new IOException("died");
                }));

        assertEquals("old", Files.readString(file));
    }

    @Test
    void aReplacementLeavesNothingAside() throws IOException {
        Path file = folder.resolve("run.json");

        Safely.replace(file, aside -> Files.writeString(aside, "new"));

        assertEquals("new", Files.readString(file));
        assertFalse(Files.exists(folder.resolve(".run.json.new")));
    }

    private static String message(IOException cause) {
        return Safely.explained(Path.of("output/2031-03-05"), cause).getMessage();
    }
}
