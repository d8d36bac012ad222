package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.night.HarbourNight;
import org.variorum.text.Language;

class NightReportTest {
    @TempDir
    Path output;

    @Test
    void aNightLeavesItsFolderAndNothingBesideIt() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());

        assertEquals(output.resolve("2031-03-05"), night);
        try (Stream<Path> files = Files.list(output)) {
            assertEquals(1, files.count());
        }
        assertTrue(Files.exists(night.resolve("articles.jsonl")));
        assertTrue(Files.exists(night.resolve("csv/cells.csv")));
    }

    @Test
    void anOldReportGivesWayWholeSoThatNoStrayFileSurvives() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());
        Files.writeString(night.resolve("csv/stray.csv"), "from an older version");

        NightReport.write(HarbourNight.night(), output, Publication.standard());

        assertFalse(Files.exists(night.resolve("csv/stray.csv")));
    }

    @Test
    void aRunThatDiesBeforeTheRenamesLeavesTheOldReport() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());
        Files.writeString(night.resolve("old"), "mark");

        assertThrows(Died.class, () -> NightReport.write(HarbourNight.night(), output, dyingAt("before-rename")));

        assertTrue(Files.exists(night.resolve("old")));
        NightReport.write(HarbourNight.night(), output, Publication.standard());
        assertFalse(Files.exists(night.resolve("old")));
    }

    @Test
    void aRunThatDiesBetweenTheRenamesIsMendedByTheNextOneEvenIfThatOneFails() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());
        Files.writeString(night.resolve("old"), "mark");
        assertThrows(Died.class, () -> NightReport.write(HarbourNight.night(), output, dyingAt("between-renames")));
        assertFalse(Files.exists(night));

        assertThrows(Died.class, () -> NightReport.write(HarbourNight.night(), output, dyingAt("before-rename")));

        assertTrue(Files.exists(night.resolve("old")), "the last good report is back in its place");
    }

    @Test
    void aRunThatDiesAfterTheRenamesLeavesTheNewReportAndTheNextOneSweepsUp() throws IOException {
        NightReport.write(HarbourNight.night(), output, Publication.standard());
        assertThrows(Died.class, () -> NightReport.write(HarbourNight.night(), output, dyingAt("after-rename")));
        assertTrue(Files.exists(output.resolve(".2031-03-05.old")));

        NightReport.write(HarbourNight.night(), output, Publication.standard());

        assertFalse(Files.exists(output.resolve(".2031-03-05.old")));
    }

    @Test
    void anOutputFolderThatIsAFileIsNamedWithARemedy() throws IOException {
        Path file = Files.writeString(output.resolve("occupied"), "x");

        ReportException e = assertThrows(
                ReportException.class, () -> NightReport.write(HarbourNight.night(), file, Publication.standard()));

        assertTrue(e.getMessage().contains("occupied"), e.getMessage());
        assertTrue(e.getMessage().contains("then run again"), e.getMessage());
    }

    @Test
    void labelsCanBeGerman() throws IOException {
        Publication german = new Publication(10, new Language("de"), place -> {});
        Path night = NightReport.write(HarbourNight.night(), output, german);

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(night.resolve("report.xlsx")))) {
            assertEquals("Überblick", book.getSheetName(0));
            assertEquals("Unterschiede", book.getSheetName(1));
        }
    }

    @Test
    void everyFormulaOnTheSummaryComesToTheNumberThatIsShown() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(night.resolve("report.xlsx")))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        assertEquals(
                                cell.getNumericCellValue(),
                                evaluator.evaluate(cell).getNumberValue(),
                                cell.toString());
                    }
                }
            }
            assertEquals(7, formulas);
        }
    }

    @Test
    void theWorkbookHasAllItsSheetsAndFewStyles() throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());

        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(night.resolve("report.xlsx")))) {
            for (String tab : List.of(
                    "Summary",
                    "Disagreements",
                    "Stands alone",
                    "Names",
                    "Quotes",
                    "Figures",
                    "Sources",
                    "Suspects",
                    "Rejected",
                    "Run",
                    "Claims x sources",
                    "Dates",
                    "Stories",
                    "Omissions",
                    "Boilerplate",
                    "Timeline",
                    "Evidence",
                    "How to read this")) {
                assertTrue(book.getSheetIndex(tab) >= 0, tab);
            }
            assertTrue(book.getNumCellStyles() <= 100);
            assertEquals(3, book.getSheetAt(0).getDrawingPatriarch().getCharts().size());
        }
    }

    @Test
    void twoWritesGiveEqualBytes() throws IOException {
        Path one = NightReport.write(HarbourNight.night(), output.resolve("one"), Publication.standard());
        Path two = NightReport.write(HarbourNight.night(), output.resolve("two"), Publication.standard());

        try (Stream<Path> files = Files.walk(one).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                assertEquals(-1, Files.mismatch(file, two.resolve(one.relativize(file))), file.toString());
            }
        }
    }

    private static Publication dyingAt(String place) {
        return new Publication(10, passed -> {
            if (passed.equals(place)) {
                throw new Died();
            }
        });
    }

    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
