package org.variorum.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.text.Language;

/** A workbook of all that a dump may hold and a spreadsheet program may stumble over: in words, runs, links, addresses and tallies. */
final class HostileBook {
    private HostileBook() {}

    /** Writes the workbook into a folder. */
    static Path write(Path output) throws IOException {
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
                List.of(
                        InventedSheet.of("summary", rows.toArray(new Row[0])),
                        InventedSheet.of("names", rows.toArray(new Row[0]))),
                Labels.of(Language.ENGLISH),
                new Layout(10_000, "yyyy-mm-dd", 1, () -> true));
        WorkbookFile.write(book, file, Files.createDirectory(output.resolve("parts")));
        return file;
    }
}
