package org.variorum.report.csvfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-Inspectors", "@home", "\tx", "\rx", "-", "--5", "+7"})
    void whatLooksLikeAFormulaIsGuardedForSpreadsheets(String words) {
        assertEquals("'" + words, CsvProfile.spreadsheet(';').cell(words));
        assertEquals(words, CsvProfile.DATA.cell(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "-0.25", "12", "Заря", "a=b", "'x"})
    void numbersAndPlainWordsAreNot(String words) {
        assertEquals(words, CsvProfile.spreadsheet(',').cell(words));
    }
}
