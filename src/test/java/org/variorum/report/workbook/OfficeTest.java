package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.NightReport;
import org.variorum.report.Office;
import org.variorum.report.Publication;
import org.variorum.report.night.HarbourNight;

/** A program that editors use opens the workbook. */
class OfficeTest {
    /** Comma, double quotes, UTF-8, cells as they are shown, formulas as their values, and all sheets. */
    private static final String TABLES =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    static Path folder;

    private static Path night;
    private static Path hostile;

    @BeforeAll
    static void write() throws IOException {
        assumeTrue(Office.there(), "no LibreOffice here: opening the workbook in another program is not tested");
        night = NightReport.write(HarbourNight.night(), folder.resolve("night"), Publication.standard())
                .resolve("report.xlsx");
        hostile = HostileBook.write(folder);
    }

    @Test
    void everySheetOfANightBecomesATable() throws IOException {
        assertTrue(Office.convert(night, TABLES, folder));

        assertTrue(words("report-Disagreements.csv").contains("when the bridge closed"));
        assertTrue(words("report-Names.csv").contains("Илона Варга"));
        String summary = words("report-Summary.csv");
        assertFalse(summary.contains("Err:") || summary.contains("#REF!") || summary.contains("#NAME?"), summary);
    }

    @Test
    void whatADumpHoldsIsShownAndNotCalculated() throws IOException {
        assertTrue(Office.convert(hostile, TABLES, folder));

        String names = words("hostile-Names.csv");
        assertTrue(names.contains("=1+1"), "a formula");
        assertTrue(names.contains("_x0041_"), "what only looks like an escape");
        assertTrue(names.contains("<!--&amp;-->"), "markup");
        assertTrue(names.contains("شارع"), "words from right to left");
    }

    @Test
    void bothCanBePrinted() throws IOException {
        for (Path each : new Path[] {night, hostile}) {
            assertTrue(Office.convert(each, "pdf", folder), each.toString());
        }
        assertTrue(Files.size(folder.resolve("report.pdf")) > 0);
        assertTrue(Files.size(folder.resolve("hostile.pdf")) > 0);
    }

    private static String words(String table) throws IOException {
        return Files.readString(folder.resolve(table), StandardCharsets.UTF_8);
    }
}
