package org.variorum.report.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenBookTest {
    private static final String SHEET = "xl/worksheets/a.xml";

    @TempDir
    Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>(
            Map.of(
                    "xl/workbook.xml",
                    "<workbook xmlns:r='urn:r'><sheets><sheet name='A' r:id='one'/><sheet name='Gone'"
                            + " r:id='two'/></sheets></workbook>",
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='one' Target='/xl/worksheets/a.xml'/><Relationship Id='two'"
                            + " Target='none.xml'/></Relationships>",
                    "xl/sharedStrings.xml",
                    "<sst><si><t>first</t></si><si><r><t>sec</t></r><r><rPr/><t>ond</t></r><rPh><t>pronounced</t></rPh></si></sst>"));

    @Test
    void sheetsAreFoundByTheirRelationsAndThoseWithoutAPartAreNone() throws IOException {
        try (WrittenBook book = book("<row/>")) {
            assertEquals(List.of(SHEET), book.sheets());
        }
    }

    @Test
    void sharedWordsAreReadWithTheirRunsAndWithoutTheirPronunciation() throws IOException {
        assertEquals(
                List.of("second", "first"),
                words("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c></row>"));
    }

    @Test
    void wordsInTheCellNumbersAndResultsOfFormulasAreReadAsTheyStand() throws IOException {
        assertEquals(
                List.of("in place", "42.5", "sum"),
                words("<row><c t='inlineStr'><is><r><t>in </t></r><r><t>place</t></r></is></c><c><v>42.5</v></c>"
                        + "<c t='str'><f>A1&amp;B1</f><v>sum</v></c></row>"));
    }

    @Test
    void lettersThatXmlCannotHoldComeBack() throws IOException {
        assertEquals(
                List.of("a\u0007b", "_x0041_", "_x00", "_xZZZZ_"),
                words("<row><c t='inlineStr'><is><t>a_x0007_b</t></is></c>"
                        + "<c t='inlineStr'><is><t>_x005F_x0041_</t></is></c>"
                        + "<c t='inlineStr'><is><t>_x00</t></is></c>"
                        + "<c t='inlineStr'><is><t>_xZZZZ_</t></is></c></row>"));
    }

    @Test
    void columnsAreCountedWhereTheFileDoesNotNameThem() throws IOException {
        List<String> seen = new ArrayList<>();
        try (WrittenBook book =
                book("<row><c><v>1</v></c><c r='AA1'><v>2</v></c><c><v>3</v></c></row><row/><row r='9'/>")) {
            book.rows(SHEET, (row, cells) -> seen.add(row + " " + cells.keySet()));
        }

        assertEquals(List.of("1 [0, 26, 27]", "2 []", "9 []"), seen);
    }

    @Test
    void readingStopsWhenNoMoreRowsAreWanted() throws IOException {
        int[] rows = {0};
        try (WrittenBook book = book("<row/><row/><row/>")) {
            book.rows(SHEET, (row, cells) -> ++rows[0] < 2);
        }

        assertEquals(2, rows[0]);
    }

    @Test
    void emptyCellsAreNoCells() throws IOException {
        try (WrittenBook book = book("<row><c r='A1' s='3'/><c r='B1' t='inlineStr'><is><t> </t></is></c></row>")) {
            book.rows(SHEET, (row, cells) -> {
                assertEquals(Map.of(), cells);
                return true;
            });
        }
    }

    @Test
    void whatIsNotWellFormedIsAnErrorThatNamesThePart() throws IOException {
        try (WrittenBook book = book("<row><c>")) {
            IOException e = assertThrows(IOException.class, () -> book.rows(SHEET, (row, cells) -> true));
            assertEquals(SHEET + " is not well formed", e.getMessage());
        }
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        parts.put(
                SHEET,
                "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                        + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>");
        try (WrittenBook book = new WrittenBook(zipped())) {
            List<CellWords> seen = new ArrayList<>();
            try {
                book.rows(SHEET, (row, cells) -> seen.addAll(cells.values()));
            } catch (IOException e) {
                return; // refused, as good
            }
            assertEquals(false, book.words(seen).contains("secret"));
        }
    }

    @Test
    void aZipThatIsNoWorkbookSaysSo() throws IOException {
        parts.clear();
        parts.put("a.txt", "x");
        try (WrittenBook book = new WrittenBook(zipped())) {
            assertThrows(IOException.class, book::sheets);
        }
    }

    private List<String> words(String rows) throws IOException {
        List<CellWords> cells = new ArrayList<>();
        try (WrittenBook book = book(rows)) {
            book.rows(SHEET, (row, found) -> cells.addAll(found.values()));
            return book.words(cells);
        }
    }

    private WrittenBook book(String rows) throws IOException {
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return new WrittenBook(zipped());
    }

    private Path zipped() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
