package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.variorum.report.csv.NightTables;
import org.variorum.report.model.Labels;
import org.variorum.report.night.Night;
import org.variorum.report.night.NightReader;
import org.variorum.report.sheet.Desk;
import org.variorum.report.workbook.Book;
import org.variorum.report.workbook.WorkbookFile;
import org.variorum.text.Language;

/** The files of one night, written into an empty folder. Stateless. */
final class NightFiles {
    /** File name of the workbook below the night's folder. */
    static final String WORKBOOK = "report.xlsx";

    private static final String PARTS = ".parts"; // what the workbook is put together from; gone when the report is complete

    private NightFiles() {}

    static void write(Night night, Path folder, Publication publication) throws IOException {
        NightReader reader = new NightReader(night.entities());
        try (ArticleLines lines = new ArticleLines(folder)) {
            NightTables.write(night, Files.createDirectory(folder.resolve("csv")), page -> {
                lines.accept(page);
                reader.accept(page);
            });
        }
        Labels labels = Labels.of(Language.ENGLISH);
        Desk desk = new Desk(night, reader, labels);
        Path parts = Files.createDirectory(folder.resolve(PARTS));
        Book book = new Book(night.date(), desk.sheets(), labels, publication.rowLimit());
        WorkbookFile.write(book, folder.resolve(WORKBOOK), parts);
        Safely.deleteTree(parts);
    }
}
