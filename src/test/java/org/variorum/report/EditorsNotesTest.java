package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.compare.Axis;
import org.variorum.compare.Verdict;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedArticle;
import org.variorum.report.night.InventedNight;
import org.variorum.report.night.InventedStory;
import org.variorum.text.Language;

class EditorsNotesTest {
    private static final int HEADER = 3; // row of the header, from 0

    @TempDir
    Path output;

    @Test
    void aNoteStandsBesideItsRowInTheNextReport() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "take the majority", "ask the hospital", "Mira"));

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("take the majority", cell(next, "Disagreements", "people hurt", "Decision"));
        assertEquals("ask the hospital", cell(next, "Disagreements", "people hurt", "Note"));
        assertEquals("Mira", cell(next, "Disagreements", "people hurt", "Assigned to"));
        assertEquals("", cell(next, "Disagreements", "when the bridge closed", "Note"));
    }

    @Test
    void everySheetThatAnEditorDecidesOnKeepsItsNotes() throws IOException {
        write(HarbourNight.night());
        edit(book -> {
            note(book, "Stands alone", "year of the warning", "confirmed", "seen the letter", "");
            note(book, "Quotes", "Ilona Varga on rebuilding", "ask", "", "Tom");
            note(book, "Names", "Ilona Varga", "the same", "", "");
            note(book, "Suspects", "Velm closes its harbour bridge", "an error", "swapped", "");
        });

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("seen the letter", cell(next, "Stands alone", "year of the warning", "Note"));
        assertEquals("Tom", cell(next, "Quotes", "Ilona Varga on rebuilding", "Assigned to"));
        assertEquals("the same", cell(next, "Names", "Ilona Varga", "Decision"));
        assertEquals("swapped", cell(next, "Suspects", "Velm closes its harbour bridge", "Note"));
    }

    @Test
    void aNoteFindsItsRowAfterTheRowsHaveMoved() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "", "ask the hospital", ""));
        InventedNight grown = HarbourNight.night();
        ferry("a worse one", Verdict.CONFLICT).into(grown);

        assertEquals("ask the hospital", cell(write(grown), "Disagreements", "people hurt", "Note"));
    }

    @Test
    void aNoteWhoseRowIsGoneIsKeptInSightAndGoesBackWhenTheRowReturns() throws IOException {
        InventedNight both = HarbourNight.night();
        ferry("hours late", Verdict.CONFLICT).into(both);
        write(both);
        edit(book -> note(book, "Disagreements", "hours late", "settled", "nine it was", "Mira"));

        XSSFWorkbook without = write(HarbourNight.night());
        assertEquals("nine it was", cell(without, "Kept notes", "Disagreements", "Note"));
        assertTrue(cell(without, "Kept notes", "Disagreements", "What the row was about")
                .contains("hours late"));
        XSSFWorkbook still = write(HarbourNight.night());
        assertEquals("nine it was", cell(still, "Kept notes", "Disagreements", "Note"));
        XSSFWorkbook back = write(both);
        assertEquals("nine it was", cell(back, "Disagreements", "hours late", "Note"));
        assertEquals(1, rows(back, "Kept notes").size(), "one line that says there is nothing");
    }

    @Test
    void aNoteOnARowThatHasNoRoomAnyMoreIsKept() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "", "ask the hospital", ""));

        XSSFWorkbook small = write(HarbourNight.night(), new Publication(1, place -> {}));

        assertEquals("ask the hospital", cell(small, "Kept notes", "Disagreements", "Note"));
    }

    @Test
    void aNoteThatTheEditorClearsIsForgotten() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "settled", "x", "y"));
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "", "", ""));

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("", cell(next, "Disagreements", "people hurt", "Note"));
        assertEquals(1, rows(next, "Kept notes").size());
    }

    @Test
    void aReportWithNotesThatNobodyTouchesComesOutTheSameByteForByte() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "settled", "=1+1 & <b> \u0628\nsecond line", ""));
        write(HarbourNight.night());
        byte[] once = Files.readAllBytes(workbook());

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("=1+1 & <b> \u0628\nsecond line", cell(next, "Disagreements", "people hurt", "Note"));
        assertArrayEquals(once, Files.readAllBytes(workbook()));
    }

    @Test
    void aDecisionIsToldInTheLanguageOfTheLabelsWhateverItWasTakenIn() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "not a conflict", "", ""));

        XSSFWorkbook german = write(HarbourNight.night(), new Publication(100, new Language("de"), place -> {}));

        assertEquals("kein Widerspruch", cell(german, "Unterschiede", "people hurt", "Entscheidung"));
        assertEquals("not a conflict", cell(write(HarbourNight.night()), "Disagreements", "people hurt", "Decision"));
    }

    @Test
    void notesAreFoundByTheirHeadersAfterColumnsHaveMoved() throws IOException {
        write(HarbourNight.night());
        edit(book -> {
            note(book, "Disagreements", "people hurt", "settled", "moved", "");
            XSSFSheet sheet = book.getSheet("Disagreements");
            for (int r = HEADER; r <= sheet.getLastRowNum(); r++) {
                XSSFRow row = sheet.getRow(r);
                int last = row.getLastCellNum();
                XSSFCell id = row.getCell(last - 1);
                row.createCell(last + 4).setCellValue(id.getStringCellValue()); // the key moves away from the others
                row.removeCell(id);
            }
        });

        assertEquals("moved", cell(write(HarbourNight.night()), "Disagreements", "people hurt", "Note"));
    }

    @Test
    void aWorkbookThatCannotBeReadIsKeptBesideTheNewOneAndSaidSo() throws IOException {
        write(HarbourNight.night());
        Files.writeString(workbook(), "half saved");

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("half saved", Files.readString(workbook().resolveSibling("report-unread-1.xlsx")));
        assertTrue(
                rows(next, "Kept notes").get(0).getCell(1).getStringCellValue().contains("report-unread-1.xlsx"));
        byte[] once = Files.readAllBytes(workbook());
        write(HarbourNight.night());
        assertTrue(Files.exists(workbook().resolveSibling("report-unread-1.xlsx")));
        assertArrayEquals(once, Files.readAllBytes(workbook()));
    }

    @Test
    void decisionsOnNamesAreOfferedAsLinesOfTheHouseList() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Names", "Ilona Varga", "not the same", "", ""));

        XSSFWorkbook next = write(HarbourNight.night());

        assertTrue(
                rows(next, "Run").stream().anyMatch(row -> row.getCell(2)
                        .getStringCellValue()
                        .equals("\"Ilona Varga\",\"!Ilona Vargha;!Илона Варга\",2031-03-05")),
                "the line");
    }

    @Test
    void aConflictThatIsNoneIsOfferedAsARowOfItsTable() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "when the bridge closed", "not a conflict", "", ""));

        List<XSSFRow> run = rows(write(HarbourNight.night()), "Run");

        XSSFRow offered = run.stream()
                .filter(row -> row.getCell(2).getStringCellValue().equals("d1"))
                .findFirst()
                .orElseThrow();
        String words = offered.getCell(0).getStringCellValue();
        assertTrue(words.contains("config/conflicts.tsv") && words.contains("when the bridge closed"), words);
    }

    @Test
    void aConflictThatIsNoneIsOfferedNoMoreOnceItIsHonoured() throws IOException {
        write(lateFerry(Verdict.CONFLICT));
        edit(book -> note(book, "Disagreements", "how late it was", "not a conflict", "of two ferries", ""));
        assertTrue(offers(write(lateFerry(Verdict.CONFLICT)), "f9"));

        XSSFWorkbook honoured = write(lateFerry(Verdict.COARSER));

        assertFalse(offers(honoured, "f9"));
        assertEquals("of two ferries", cell(honoured, "Kept notes", "Disagreements", "Note"));
    }

    private static InventedNight lateFerry(Verdict verdict) {
        InventedNight night = HarbourNight.night();
        ferry("how late it was", verdict).into(night);
        return night;
    }

    private static boolean offers(XSSFWorkbook book, String line) {
        return rows(book, "Run").stream()
                .anyMatch(row -> row.getCell(2).getStringCellValue().equals(line));
    }

    @Test
    void decisionsAreOfferedInADropDownList() throws IOException {
        XSSFWorkbook book = write(HarbourNight.night());

        XSSFSheet sheet = book.getSheet("Disagreements");
        assertEquals(1, sheet.getDataValidations().size());
        String list =
                sheet.getDataValidations().get(0).getValidationConstraint().getFormula1();
        assertTrue(list.startsWith("'Lists'!$A$1:$A$"), list);
        assertTrue(book.isSheetHidden(book.getSheetIndex("Lists")));
        assertEquals("ask", book.getSheet("Lists").getRow(0).getCell(0).getStringCellValue());
    }

    @Test
    void notesSurviveAnotherProgramThatSavesTheWorkbook() throws IOException {
        write(HarbourNight.night());
        edit(book -> {
            note(book, "Disagreements", "people hurt", "settled", "two\nlines & \"quotes\"", "Mira");
            note(book, "Names", "Ilona Varga", "the same", "", "");
        });
        Path saved = Files.createDirectory(output.resolve("saved"));
        assumeTrue(Office.there(), "no LibreOffice here: saving by another program is not tested");
        assertTrue(Office.convert(workbook(), "xlsx", saved));
        Files.move(saved.resolve("report.xlsx"), workbook(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        XSSFWorkbook next = write(HarbourNight.night());

        assertEquals("two\nlines & \"quotes\"", cell(next, "Disagreements", "people hurt", "Note"));
        assertEquals("settled", cell(next, "Disagreements", "people hurt", "Decision"));
        assertEquals("the same", cell(next, "Names", "Ilona Varga", "Decision"));
        assertEquals(1, rows(next, "Kept notes").size());
        assertFalse(Files.exists(workbook().resolveSibling("report-unread-1.xlsx")));
    }

    @Test
    void aNewNightTakesOverNotesOnWhatGoesOnUnderTheSameIdAndLeavesTheRest() throws IOException {
        write(HarbourNight.night());
        edit(book -> {
            note(book, "Names", "Ilona Varga", "the same", "so says the town hall", "");
            note(book, "Disagreements", "people hurt", "settled", "of that night", "");
        });
        InventedNight next = new InventedNight("2031-03-06");
        HarbourNight.night().entities(next::add);
        Path folder = NightReport.write(next, output, Publication.standard());
        byte[] once = Files.readAllBytes(folder.resolve("report.xlsx"));

        XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("report.xlsx")));

        assertEquals("so says the town hall", cell(book, "Names", "Ilona Varga", "Note"));
        assertEquals(1, rows(book, "Kept notes").size(), "the other one stays with its night");
        NightReport.write(next, output, Publication.standard());
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("report.xlsx")));
    }

    @Test
    void aNewNightWithNothingToTakeOverIsLikeOneWithoutAnyBeforeIt() throws IOException {
        write(HarbourNight.night());
        edit(book -> note(book, "Disagreements", "people hurt", "settled", "of that night", ""));
        InventedNight next = new InventedNight("2031-03-06");
        Path alone = NightReport.write(next, output.resolve("alone"), Publication.standard());

        Path folder = NightReport.write(next, output, Publication.standard());

        assertEquals(-1, Files.mismatch(alone.resolve("report.xlsx"), folder.resolve("report.xlsx")));
    }

    private static InventedStory ferry(String what, Verdict verdict) {
        return new InventedStory("s9", "Ferry late")
                .member("b1", new InventedArticle("b1", "A", "t", "Two hours late."), "")
                .member("b2", new InventedArticle("b2", "B", "t", "Nine hours late."), "")
                .slot("f9", Axis.FIGURES, what, 2, verdict, "b1", "2", "Two", "b2", "9", "Nine");
    }

    private XSSFWorkbook write(InventedNight night) throws IOException {
        return write(night, Publication.standard());
    }

    private XSSFWorkbook write(InventedNight night, Publication publication) throws IOException {
        NightReport.write(night, output, publication);
        return new XSSFWorkbook(Files.newInputStream(workbook()));
    }

    private Path workbook() {
        return output.resolve("2031-03-05").resolve("report.xlsx");
    }

    private interface Editing {
        void in(XSSFWorkbook book);
    }

    private void edit(Editing editing) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook()))) {
            editing.in(book);
            try (OutputStream out = Files.newOutputStream(workbook())) {
                book.write(out);
            }
        }
    }

    private static void note(XSSFWorkbook book, String tab, String words, String decision, String note, String to) {
        XSSFRow row = row(book, tab, words);
        row.createCell(column(book, tab, "Decision")).setCellValue(decision);
        row.createCell(column(book, tab, "Note")).setCellValue(note);
        row.createCell(column(book, tab, "Assigned to")).setCellValue(to);
    }

    private static String cell(XSSFWorkbook book, String tab, String words, String header) {
        return row(book, tab, words).getCell(column(book, tab, header)).getStringCellValue();
    }

    private static int column(XSSFWorkbook book, String tab, String header) {
        for (org.apache.poi.ss.usermodel.Cell cell : book.getSheet(tab).getRow(HEADER)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + header + " on " + tab);
    }

    /** The first row in which a cell holds exactly these words. */
    private static XSSFRow row(XSSFWorkbook book, String tab, String words) {
        for (XSSFRow row : rows(book, tab)) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.toString().equals(words)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row with " + words + " on " + tab);
    }

    private static List<XSSFRow> rows(XSSFWorkbook book, String tab) {
        List<XSSFRow> rows = new ArrayList<>();
        XSSFSheet sheet = book.getSheet(tab);
        for (int r = HEADER + 1; r <= sheet.getLastRowNum(); r++) {
            rows.add(sheet.getRow(r));
        }
        return rows;
    }
}
