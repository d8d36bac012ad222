package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.readback.CellWords;
import org.variorum.report.readback.WrittenBook;
import org.variorum.text.Language;

/** Whatever words a dump holds come out of the workbook as they went in. */
class EveryScriptTest {
    private static final String[] SCRIPTS = {
        "bridge closes",
        "мост закрыт",
        "γέφυρα κλείνει",
        "جسر مغلق",
        "橋が閉鎖",
        "पुल बंद",
        "🌉🚢",
        "=+-@\t",
        "<&>\"'_x0041_",
        "  \n "
    };

    @TempDir
    Path folder;

    @Test
    void wordsInSixScriptsWithSignsOfAllKindsAreReadBackAsTheyWere() throws IOException {
        List<String> written = invented(300);
        Path file = write(
                "words", written.stream().map(text -> Row.of(Entry.words(text))).toArray(Row[]::new));

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < written.size(); i++) {
                XSSFCell cell = book.getSheet("Names").getRow(4 + i).getCell(0);
                assertEquals(written.get(i), cell.getStringCellValue());
                assertEquals(CellType.STRING, cell.getCellType());
            }
        }
    }

    @Test
    void runsInOneCellAreReadBackAsOneText() throws IOException {
        List<String> written = invented(200);
        Path file = write(
                "runs",
                written.stream()
                        .map(text -> Row.of(new Entry.Runs(
                                List.of(
                                        new Entry.Run(text, Entry.Emphasis.STRONG),
                                        new Entry.Run(" — " + text, Entry.Emphasis.QUIET)),
                                Look.TEXT,
                                "")))
                        .toArray(Row[]::new));

        assertEquals(
                written.stream().map(text -> text + " — " + text).toList(),
                readBack(file).subList(4, 4 + written.size()));
    }

    @Test
    void ourOwnReadingFindsTheSameWords() throws IOException {
        List<String> written = invented(200);
        Path file = write(
                "own", written.stream().map(text -> Row.of(Entry.words(text))).toArray(Row[]::new));

        assertEquals(written, readBack(file).subList(4, 4 + written.size()));
    }

    @Test
    void aDayIsADateFromNineteenHundredOnAndWordsBefore() throws IOException {
        Path file = write(
                "days",
                Row.of(new Entry.Day(LocalDate.of(2031, 3, 5))),
                Row.of(new Entry.Day(LocalDate.of(1900, 3, 1))),
                Row.of(new Entry.Day(LocalDate.of(1900, 2, 28))),
                Row.of(new Entry.Day(LocalDate.of(1066, 10, 14))),
                Row.of(new Entry.Day(LocalDate.of(12026, 1, 1))));

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals(
                    LocalDate.of(2031, 3, 5),
                    book.getSheet("Names")
                            .getRow(4)
                            .getCell(0)
                            .getLocalDateTimeCellValue()
                            .toLocalDate());
            assertEquals(
                    LocalDate.of(1900, 3, 1),
                    book.getSheet("Names")
                            .getRow(5)
                            .getCell(0)
                            .getLocalDateTimeCellValue()
                            .toLocalDate());
            assertEquals(
                    "1900-02-28", book.getSheet("Names").getRow(6).getCell(0).getStringCellValue());
            assertEquals(
                    "1066-10-14", book.getSheet("Names").getRow(7).getCell(0).getStringCellValue());
            assertEquals(
                    "+12026-01-01", book.getSheet("Names").getRow(8).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aWorkbookIsUntouchedUntilAnotherProgramSavesIt() throws IOException {
        Path file = write("untouched", Row.of(Entry.words("x")));
        assertTrue(WorkbookFile.untouched(file));

        Path saved = folder.resolve("saved.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(saved))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
        }
        assertFalse(WorkbookFile.untouched(saved));
    }

    @Test
    void aWorkbookWithNotesIsNeverTakenForUntouched() throws IOException {
        assertFalse(WorkbookFile.untouched(write("noted", true, Row.of(Entry.words("x")))));
    }

    @Test
    void aDamagedFileIsNotUntouched() throws IOException {
        assertFalse(WorkbookFile.untouched(Files.writeString(folder.resolve("damaged.xlsx"), "PK no zip")));
    }

    private static List<String> invented(int count) {
        Random random = new Random(17);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int part = random.nextInt(5); part >= 0; part--) {
                String script = SCRIPTS[random.nextInt(SCRIPTS.length)];
                int[] letters = script.codePoints().toArray();
                for (int n = random.nextInt(letters.length); n >= 0; n--) {
                    text.insert(random.nextBoolean() ? 0 : text.length(), Character.toString(letters[n]));
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<String> readBack(Path file) throws IOException {
        List<CellWords> cells = new ArrayList<>();
        try (WrittenBook book = new WrittenBook(file)) {
            book.rows(book.sheets().get(1), (row, words) -> {
                cells.add(words.getOrDefault(0, CellWords.NONE));
                return true;
            });
            return book.words(cells);
        }
    }

    private Path write(String name, Row... rows) throws IOException {
        return write(name, false, rows);
    }

    private Path write(String name, boolean noted, Row... rows) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        Book book = new Book(
                LocalDate.of(2031, 3, 5),
                List.of(InventedSheet.of("summary"), InventedSheet.of("names", rows)),
                Labels.of(Language.ENGLISH),
                new Layout(1000, "yyyy-mm-dd", 1, () -> noted));
        WorkbookFile.write(book, file, Files.createDirectory(folder.resolve(name)));
        return file;
    }
}
