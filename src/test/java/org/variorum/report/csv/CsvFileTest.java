package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void lineBreaksAndQuotesInsideAFieldAreKept() throws IOException {
        assertEquals("a,b\r\n\"one\ntwo\",\"say \"\"no\"\"\"\r\n", written("one\ntwo", "say \"no\""));
    }

    @Test
    void aLoneSurrogateDoesNotEndTheReport() throws IOException {
        assertEquals("a,b\r\nx?y,z\r\n", written("x\ud83cy", "z"));
    }

    @Test
    void formulasAreLeftAsTheyAreBecauseProgramsReadThis() throws IOException {
        assertEquals("a,b\r\n=1+1,@x\r\n", written("=1+1", "@x"));
    }

    @Test
    void aRowThatIsTooShortIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written("lonely"));
    }

    @Test
    void aFullDiskIsNotSwallowed() {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "this system has no device that is always full");

        assertThrows(IOException.class, () -> {
            try (CsvFile file = CsvFile.create(full, List.of("a"))) {
                file.row(List.of("x".repeat(100_000)));
            }
        });
    }

    private String written(String... row) throws IOException {
        Path place = folder.resolve("t.csv");
        try (CsvFile file = CsvFile.create(place, List.of("a", "b"))) {
            file.row(List.of(row));
        }
        return Files.readString(place);
    }
}
