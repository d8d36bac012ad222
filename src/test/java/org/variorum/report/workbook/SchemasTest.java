package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.House;
import org.variorum.report.NightReport;
import org.variorum.report.Publication;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
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
        assertEquals(List.of(), Schemas.errors(hostile()));
    }

    @Test
    void whatIsNotValidIsFound() throws Exception {
        Path broken = output.resolve("broken.xlsx");
        try (ZipFile whole = new ZipFile(hostile().toFile());
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

    private Path hostile() throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "=1+1",
                "\u0000\u0001\u000b\u001f",
                "\ud83c",
                "\udf09 lone",
                "_x0041_",
                "_x005F_",
                "]]>",
                "<!--&amp;-->",
                "\ufffe\uffff",
                " \r\n\t ",
                "x".repeat(40_000),
                "\u202e\u0600شارع",
                "A\u0300\u200d🌉"));
        for (char letter = 0; letter < 0x100; letter++) {
            words.add("a" + letter + "b");
        }
        List<Row> rows = new ArrayList<>();
        for (String each : words) {
            rows.add(Row.at(
                    "names/" + each,
                    new Entry.Words(each, Look.LINK, "names/" + each),
                    Entry.number(each.length() == 3 ? Double.NaN : -1e-300, Look.FIGURE),
                    new Entry.Runs(List.of(new Entry.Run(each, Entry.Emphasis.DIFFERENT)), Look.TEXT, "")));
            rows.add(Row.of(
                    new Entry.Web("https://a.example/" + each),
                    new Entry.Tally(1, Look.TILE, "names", 0, each),
                    new Entry.Day(LocalDate.MIN)));
        }
        Path file = output.resolve("hostile.xlsx");
        Book book = new Book(
                LocalDate.of(2031, 3, 5),
                List.of(InventedSheet.of("summary", rows.toArray(new Row[0])), InventedSheet.of("names", rows.toArray(new Row[0]))),
                Labels.of(Language.ENGLISH),
                new Layout(10_000, "yyyy-mm-dd", 1, () -> true));
        WorkbookFile.write(book, file, Files.createDirectory(output.resolve("parts")));
        return file;
    }
}
