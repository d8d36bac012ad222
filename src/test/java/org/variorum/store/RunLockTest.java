package org.variorum.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path folder;

    @Test
    void aHeldLockIsNotGivenTwice() {
        try (RunLock lock = RunLock.take(folder).orElseThrow()) {
            assertTrue(RunLock.take(folder).isEmpty(), "given twice beside " + lock);
        }
    }

    @Test
    void lookingWhetherItIsHeldDoesNotTakeIt() {
        assertFalse(RunLock.held(folder));
        try (RunLock lock = RunLock.take(folder).orElseThrow()) {
            assertTrue(RunLock.held(folder), "held by " + lock);
        }
        assertFalse(RunLock.held(folder));
    }

    @Test
    void aReleasedLockCanBeTakenAgain() {
        RunLock.take(folder).orElseThrow().close();
        RunLock.take(folder).orElseThrow().close();
    }

    @Test
    void aLockFileLeftByADeadProcessDoesNotBlock() throws IOException {
        Files.createFile(folder.resolve("lock"));
        RunLock.take(folder).orElseThrow().close();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));
        StoreException e = assertThrows(StoreException.class, () -> RunLock.take(file.resolve("state")));
        assertTrue(e.getMessage().contains("a-file"), e.getMessage());
    }
}
