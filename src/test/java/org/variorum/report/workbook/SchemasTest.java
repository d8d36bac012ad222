package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.House;
import org.variorum.report.NightReport;
import org.variorum.report.Publication;
import org.variorum.report.night.BusyNight;
import org.variorum.report.night.HarbourNight;
import org.variorum.text.Language;

/** Every part of a workbook is what the schemas of the format say, or a program offers to repair the file. */
class SchemasTest {
    @TempDir
    Path output;

    @Test
    void everyPartOfANightsWorkbookIsValid() throws Exception {
        Path night = NightReport.write(HarbourNight.night(), output, Publication.standard());

        assertEquals(List.of(), Schemas.errors(night.resolve("report.xlsx")));
    }

    @Test
    void soIsABusyNightsWithGermanLabels() throws Exception {
        House german = new House(new Language("de"), "dd.mm.yyyy", ";", java.util.Set.of("run"));
        Path night = NightReport.write(BusyNight.night(), output, new Publication(100, german, place -> {}));

        assertEquals(List.of(), Schemas.errors(night.resolve("report.xlsx")));
    }

    @Test
    void soIsOneOfHostileWords() throws Exception {
        assertEquals(List.of(), Schemas.errors(HostileBook.write(output)));
    }

    @Test
    void whatIsNotValidIsFound() throws Exception {
        Path broken = output.resolve("broken.xlsx");
        try (ZipFile whole = new ZipFile(HostileBook.write(output).toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry part : whole.stream().map(ZipEntry.class::cast).toList()) {
                String xml = new String(whole.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(xml.replace(" customHeight=\"1\"", " customHeight=\"high\"")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }

        List<String> errors = Schemas.errors(broken);
        assertFalse(errors.isEmpty());
        assertTrue(errors.get(0).startsWith("xl/worksheets/sheet"), errors.get(0));
    }
}
