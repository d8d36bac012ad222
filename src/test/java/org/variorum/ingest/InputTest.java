package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
    @TempDir
    Path folder;

    private List<String> paths() {
        return Input.of(folder, Night.DAY).files().stream().map(DumpFile::path).toList();
    }

    @Test
    void aNightHasItsOwnFilesAndThoseUnderNoDate() {
        new Night(folder)
                .with("2031-05-06/courier/b.txt", "x")
                .with("agency/2031-05-06/a.txt", "x")
                .with("2031-05-05/courier/old.txt", "x")
                .with("any.txt", "x");
        assertEquals(List.of("2031-05-06/courier/b.txt", "agency/2031-05-06/a.txt", "any.txt"), paths());
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() {
        new Night(folder).with(".DS_Store", "x").with(".git/a.txt", "x").with("a.txt", "x");
        assertEquals(List.of("a.txt"), paths());
    }

    @Test
    void aFolderThatLooksLikeAFileIsAFolder() {
        new Night(folder).with("x.json/a.txt", "x");
        assertEquals(List.of("x.json/a.txt"), paths());
    }

    @Test
    void theNewestNightIsTheLatestDayThatAFolderIsNamedWith() {
        new Night(folder)
                .with("2031-05-04/a.txt", "x")
                .with("agency/2031-05-05/a.txt", "x")
                .with("2031-13-40/a.txt", "x");
        assertEquals(Optional.of(LocalDate.parse("2031-05-05")), Input.newestNight(folder));
    }

    @Test
    void withoutDatedFoldersThereIsNoNewestNight() {
        new Night(folder).with("agency/a.txt", "x");
        assertEquals(Optional.empty(), Input.newestNight(folder));
    }

    @Test
    void aMissingFolderIsNamedTogetherWithTheRemedy() {
        Path missing = folder.resolve("not-there");
        InputException e = assertThrows(InputException.class, () -> Input.of(missing, Night.DAY));
        assertTrue(e.getMessage().contains(missing.toString()) && e.getMessage().contains("--input"), e.getMessage());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        new Night(folder.resolve("real")).with("a.txt", "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertEquals(1, Input.of(link, Night.DAY).files().size());
    }

    @Test
    void theFingerprintChangesWithContentAndNameAndNothingElse() throws IOException {
        Night night = new Night(folder).with("a.txt", "one").with("b.txt", "two");
        String before = Input.of(folder, Night.DAY).fingerprint();
        Files.setLastModifiedTime(folder.resolve("a.txt"), java.nio.file.attribute.FileTime.fromMillis(0));
        assertEquals(before, Input.of(folder, Night.DAY).fingerprint());
        night.with("a.txt", "onE");
        assertNotEquals(before, Input.of(folder, Night.DAY).fingerprint());
        night.with("a.txt", "one");
        assertEquals(before, Input.of(folder, Night.DAY).fingerprint());
        Files.move(folder.resolve("a.txt"), folder.resolve("c.txt"));
        assertNotEquals(before, Input.of(folder, Night.DAY).fingerprint());
    }

    @Test
    void aBoundaryBetweenFilesCannotBeMoved() {
        Path other = folder.resolve("other");
        new Night(folder.resolve("one")).with("a", "xy").with("b", "z");
        new Night(other).with("a", "x").with("b", "yz");
        assertNotEquals(
                Input.of(folder.resolve("one"), Night.DAY).fingerprint(),
                Input.of(other, Night.DAY).fingerprint());
    }
}
