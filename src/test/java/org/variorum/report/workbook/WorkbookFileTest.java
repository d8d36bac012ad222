package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.text.Language;

class WorkbookFileTest {
    @TempDir
    Path folder;

    @Test
    void aFormulaFromADumpStaysText() throws IOException {
        XSSFCell cell = cell(Entry.words("=HYPERLINK(\"http://evil.example\")"));

        assertEquals(CellType.STRING, cell.getCellType());
        assertTrue(cell.getCellStyle().getQuotePrefixed());
    }

    @Test
    void whatIsNoNumberIsAnEmptyCell() throws IOException {
        assertEquals(
                CellType.BLANK, cell(Entry.number(Double.NaN, Look.DECIMAL)).getCellType());
        assertEquals(
                CellType.BLANK,
                cell(Entry.number(Double.POSITIVE_INFINITY, Look.DECIMAL)).getCellType());
    }

    @Test
    void aTextLongerThanACellHoldsIsCut() throws IOException {
        assertEquals(
                32_767,
                cell(Entry.words("x".repeat(40_000))).getStringCellValue().length());
    }

    @Test
    void aTextInRunsIsCutAtTheSameLength() throws IOException {
        Entry runs = new Entry.Runs(
                List.of(
                        new Entry.Run("x".repeat(30_000), Entry.Emphasis.STRONG),
                        new Entry.Run("y".repeat(30_000), Entry.Emphasis.QUIET)),
                Look.TEXT,
                "");

        assertEquals(32_767, cell(runs).getStringCellValue().length());
    }

    @Test
    void differingWordsAreMarkedInsideTheirCell() throws IOException {
        XSSFCell cell = cell(new Entry.Runs(
                List.of(new Entry.Run("by ", Entry.Emphasis.NONE), new Entry.Run("spring", Entry.Emphasis.DIFFERENT)),
                Look.TEXT,
                ""));

        assertEquals("by spring", cell.getStringCellValue());
        assertTrue(cell.getRichStringCellValue().getFontOfFormattingRun(1).getBold());
    }

    @Test
    void wordsFromRightToLeftAreReadThatWay() throws IOException {
        assertEquals(
                org.apache.poi.ss.usermodel.ReadingOrder.RIGHT_TO_LEFT,
                cell(Entry.words("العبارة")).getCellStyle().getReadingOrder());
    }

    @Test
    void aLinkLeadsToItsRowAndTheRowBack() throws IOException {
        XSSFWorkbook book = written(
                10,
                InventedSheet.of("summary"),
                InventedSheet.of("names", Row.at("names/x", Entry.words("X"), Entry.link("words", "evidence/x"))),
                InventedSheet.of("evidence", Row.at("evidence/x", Entry.link("back", "names/x"))));

        assertEquals("'Evidence'!A5", cell(book, "Names", 4, 1).getHyperlink().getLocation());
        assertEquals("'Names'!A5", cell(book, "Evidence", 4, 0).getHyperlink().getLocation());
    }

    @Test
    void aLinkToARowThatFoundNoRoomIsNoLinkAndDoesNotLookLikeOne() throws IOException {
        XSSFWorkbook book = written(
                1,
                InventedSheet.of("summary"),
                InventedSheet.of("names", Row.of(Entry.link("words", "evidence/second"))),
                InventedSheet.of(
                        "evidence",
                        Row.at("evidence/first", Entry.words("1")),
                        Row.at("evidence/second", Entry.words("2"))));
        XSSFCell cell = cell(book, "Names", 4, 0);

        assertNull(cell.getHyperlink());
        assertEquals(0, cell.getCellStyle().getFont().getUnderline());
    }

    @Test
    void rowsBeyondTheLimitAreCountedOutAndTheSheetSaysWhereTheyAre() throws IOException {
        XSSFWorkbook book = written(2, InventedSheet.of("names", row("a"), row("b"), row("c")));
        XSSFSheet sheet = book.getSheet("Names");

        assertEquals("b", sheet.getRow(5).getCell(0).getStringCellValue());
        assertTrue(sheet.getRow(6).getCell(0).getStringCellValue().contains("csv/"));
        assertEquals(
                "A4:C6", sheet.getTables().get(0).getArea().formatAsString().replace("$", ""));
    }

    @Test
    void aSheetWithoutRowsSaysSoAndHasNoFilter() throws IOException {
        XSSFSheet sheet = written(2, InventedSheet.of("names")).getSheet("Names");

        assertTrue(sheet.getTables().isEmpty());
        assertFalse(sheet.getRow(4).getCell(0).getStringCellValue().isEmpty());
    }

    @Test
    void aTallyIsAFormulaOverTheRowsItCounts() throws IOException {
        Entry tally = new Entry.Tally(1, Look.COUNT, "names", 0, "a\"b");
        XSSFWorkbook book = written(
                5, InventedSheet.of("summary", Row.of(tally)), InventedSheet.of("names", row("a\"b"), row("c")));
        XSSFCell cell = cell(book, "Summary", 4, 0);

        assertEquals("COUNTIF('Names'!$A$5:$A$6,\"a\"\"b\")", cell.getCellFormula());
        assertEquals(1, cell.getNumericCellValue());
        assertEquals(
                1,
                book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue());
    }

    @Test
    void aTallyOfAllRowsCountsThoseWithAnEmptyFirstCellToo() throws IOException {
        Entry tally = new Entry.Tally(2, Look.COUNT, "names", 0, "");
        XSSFWorkbook book =
                written(5, InventedSheet.of("summary", Row.of(tally)), InventedSheet.of("names", row(""), row("c")));

        assertEquals(
                2,
                book.getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(cell(book, "Summary", 4, 0))
                        .getNumberValue());
    }

    @Test
    void aTallyOverASheetWithoutRoomIsANumberBecauseAFormulaWouldCountTooLittle() throws IOException {
        Entry tally = new Entry.Tally(3, Look.COUNT, "names", 0, "");
        XSSFWorkbook book = written(
                2, InventedSheet.of("summary", Row.of(tally)), InventedSheet.of("names", row("a"), row("b"), row("c")));

        assertEquals(CellType.NUMERIC, cell(book, "Summary", 4, 0).getCellType());
        assertEquals(3, cell(book, "Summary", 4, 0).getNumericCellValue());
    }

    @Test
    void onlyAddressesOfTheWebLeadOut() throws IOException {
        assertEquals(
                "HYPERLINK(\"https://a.example/x\")",
                cell(new Entry.Web("https://a.example/x")).getCellFormula());
        assertEquals(CellType.STRING, cell(new Entry.Web("javascript:alert(1)")).getCellType());
        assertEquals(
                CellType.STRING, cell(new Entry.Web("https://a.example/\" & 1")).getCellType());
    }

    @Test
    void anAddressWithABlankIsTextAndOneWithABarLeadsOut() throws IOException {
        assertEquals(
                CellType.STRING,
                cell(new Entry.Web("https://a.example/two words")).getCellType());
        assertEquals(
                "HYPERLINK(\"https://a.example/a|b\")",
                cell(new Entry.Web("https://a.example/a|b")).getCellFormula());
    }

    @Test
    void aLinkToAnIdWithBlanksAndBarsLeadsToItsRow() throws IOException {
        XSSFWorkbook book = written(
                5,
                InventedSheet.of("summary", Row.of(Entry.link("words", "names/two words|and more"))),
                InventedSheet.of("names", row("a"), Row.at("names/two words|and more", Entry.words("b"))));

        assertEquals("'Names'!A6", cell(book, "Summary", 4, 0).getHyperlink().getLocation());
    }

    @Test
    void linksBeyondWhatASheetHoldsAreText() throws IOException {
        Row[] rows = new Row[LinkFile.MOST + 1]; // the way back is a link too
        Arrays.fill(rows, Row.of(Entry.link("back", "summary")));
        XSSFSheet sheet = written(rows.length, InventedSheet.of("summary"), InventedSheet.of("names", rows))
                .getSheet("Names");

        assertEquals(LinkFile.MOST, sheet.getHyperlinkList().size());
        XSSFCell last = sheet.getRow(3 + rows.length).getCell(0);
        assertEquals("back", last.getStringCellValue());
        assertEquals(0, last.getCellStyle().getFont().getUnderline());
        assertEquals(1, sheet.getRow(4).getCell(0).getCellStyle().getFont().getUnderline());
    }

    @Test
    void headersAreFrozenFilteredAndRepeatedOnEveryPage() throws IOException {
        XSSFSheet sheet = written(5, InventedSheet.of("names", row("a"))).getSheet("Names");

        assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(
                "A4:C5", sheet.getTables().get(0).getCTTable().getAutoFilter().getRef());
        assertEquals(3, sheet.getRepeatingRows().getFirstRow());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFooter().getLeft().contains("2031-03-05"));
    }

    @Test
    void columnsOfATableAreNamedLikeTheirHeaders() throws IOException {
        XSSFSheet sheet = written(5, InventedSheet.of("names", row("a"))).getSheet("Names");

        assertEquals(
                sheet.getRow(3).getCell(1).getStringCellValue(),
                sheet.getTables().get(0).getColumns().get(1).getName());
    }

    @Test
    void theSameSheetsGiveTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path east = write("east", 5, InventedSheet.of("names", row("a")));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            Path west = write("west", 5, InventedSheet.of("names", row("a")));

            assertEquals(-1, Files.mismatch(east, west));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void noPartTellsWhenItWasWritten() throws IOException {
        Path file = write("stamps", 5, InventedSheet.of("names", row("a")));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(zip.stream().map(ZipEntry::getTimeLocal).allMatch(time -> time.toLocalDate()
                    .equals(LocalDate.of(1980, 2, 1))));
        }
    }

    private static Row row(String words) {
        return Row.of(Entry.words(words), Entry.count(1), Entry.blank());
    }

    /** The cell that an entry becomes. */
    private XSSFCell cell(Entry entry) throws IOException {
        return cell(written(5, InventedSheet.of("names", Row.of(entry))), "Names", 4, 0);
    }

    private static XSSFCell cell(XSSFWorkbook book, String tab, int row, int column) {
        return book.getSheet(tab).getRow(row).getCell(column);
    }

    private XSSFWorkbook written(int limit, Sheet... sheets) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(write("book" + System.nanoTime(), limit, sheets)));
    }

    private Path write(String name, int limit, Sheet... sheets) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        Book book = new Book(
                LocalDate.of(2031, 3, 5),
                List.of(sheets),
                Labels.of(Language.ENGLISH),
                new Layout(limit, "dd.mm.yyyy", 1, () -> false));
        WorkbookFile.write(book, file, Files.createDirectory(folder.resolve(name)));
        return file;
    }
}
