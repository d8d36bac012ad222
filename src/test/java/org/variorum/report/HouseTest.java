package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.report.night.HarbourNight;
import org.variorum.text.Language;

class HouseTest {
    @TempDir
    Path output;

    @Test
    void daysAreDatesInTheFormatOfTheHouse() throws IOException {
        XSSFWorkbook book = written(new House(Language.ENGLISH, "dd.mm.yyyy", "", Set.of()));

        XSSFCell first = book.getSheet("Stories").getRow(4).getCell(5);
        assertEquals("04.03.2031", new DataFormatter().formatCellValue(first));
        assertEquals(
                java.time.LocalDate.of(2031, 3, 4),
                first.getLocalDateTimeCellValue().toLocalDate());
    }

    @Test
    void sheetsThatAreNotWantedAreLeftOutAndNothingLeadsThere() throws IOException {
        XSSFWorkbook book =
                written(new House(Language.ENGLISH, House.ISO_DAYS, "", Set.of("timeline", "evidence", "sources")));

        assertNull(book.getSheet("Evidence"));
        assertNull(book.getSheet("Timeline"));
        assertEquals(1, book.getSheetAt(0).getDrawingPatriarch().getCharts().size(), "stories only");
        book.getSheet("Disagreements")
                .getHyperlinkList()
                .forEach(link -> assertTrue(!link.getLocation().contains("Evidence"), link.getLocation()));
    }

    @Test
    void summaryAndKeptNotesAreAlwaysThere() throws IOException {
        XSSFWorkbook book = written(new House(Language.ENGLISH, House.ISO_DAYS, "", Set.of("summary", "kept")));

        assertEquals("Summary", book.getSheetName(0));
        assertTrue(book.getSheetIndex("Kept notes") > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "dd.mm.yyyy", "d mmm yyyy", "m/d/yy", "mmm d, yyyy"})
    void formatsOfDaysAreAccepted(String format) {
        assertEquals(format, new House(Language.ENGLISH, format, "", Set.of()).dayFormat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yyyy-MM-dd", "General", "0;[Red]0", "yyyyy", "dd.mm.yyyy hh:mm"})
    void whatIsNoFormatOfDaysIsRefusedWithAnExample(String format) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new House(Language.ENGLISH, format, "", Set.of()));

        assertTrue(e.getMessage().contains("dd.mm.yyyy"), e.getMessage());
    }

    @Test
    void tablesForSpreadsheetsStandInAFolderOfTheirOwnAndThoseForProgramsStayAsTheyAre() throws IOException {
        written(new House(Language.ENGLISH, House.ISO_DAYS, ";", Set.of()));
        Path night = output.resolve("2031-03-05");
        Path plain = NightReport.write(HarbourNight.night(), output.resolve("plain"), Publication.standard());

        String people = Files.readString(night.resolve("csv-excel/articles.csv"));
        assertTrue(people.startsWith("\uFEFFarticle_id;record_id;"), people);
        assertTrue(people.contains(";\"'=Tide, \"\"Daily\"\"\";"), people);
        assertTrue(people.contains(";'+Bridge;"), people);
        assertEquals(-1, Files.mismatch(plain.resolve("csv/articles.csv"), night.resolve("csv/articles.csv")));
        assertTrue(Files.notExists(plain.resolve("csv-excel")));
    }

    @Test
    void columnsArePartedByACommaOrASemicolonOnly() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> new House(Language.ENGLISH, House.ISO_DAYS, "|", Set.of()));

        assertTrue(e.getMessage().contains("semicolon"), e.getMessage());
    }

    private XSSFWorkbook written(House house) throws IOException {
        Path night = NightReport.write(HarbourNight.night(), output, new Publication(100, house, place -> {}));
        return new XSSFWorkbook(Files.newInputStream(night.resolve("report.xlsx")));
    }
}
