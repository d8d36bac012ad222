package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.report.change.Change;
import org.variorum.report.change.Changes;
import org.variorum.report.csv.NightTables;
import org.variorum.report.csvfile.CsvFolder;
import org.variorum.report.csvfile.CsvProfile;
import org.variorum.report.desk.Desk;
import org.variorum.report.digest.NightDigest;
import org.variorum.report.digest.NightReader;
import org.variorum.report.digest.Spool;
import org.variorum.report.model.Labels;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.Night;
import org.variorum.report.notes.Notes;
import org.variorum.report.workbook.Book;
import org.variorum.report.workbook.Layout;
import org.variorum.report.workbook.WorkbookFile;

/** The files of one night, written into an empty folder. Stateless. */
final class NightFiles {
    /** File name of the workbook below the night's folder. */
    static final String WORKBOOK = "report.xlsx";

    private static final String PARTS =
            ".parts"; // what the workbook is put together from; gone when the report is complete

    private NightFiles() {}

    /** @param last the folder of the report that is replaced; its workbook holds what editors wrote */
    static void write(Night night, Path folder, Path last, Publication publication) throws IOException {
        Path parts = Files.createDirectory(folder.resolve(PARTS));
        try (Spool spool = new Spool(parts.resolve("spool"))) {
            NightReader reader = new NightReader(spool);
            Path csv = Files.createDirectory(folder.resolve("csv"));
            try (ArticleLines lines = new ArticleLines(folder)) {
                Consumer<ArticlePage> articles = lines.andThen(reader::article);
                NightTables.write(
                        night, folders(folder, csv, publication.house()), reader::entity, articles, reader::story);
            }
            Labels labels = Labels.of(publication.house().language());
            Notes notes = LastReport.notes(last, folder, labels);
            NightDigest digest = reader.digest();
            List<Change> changes = Changes.since(last.resolve("csv"), digest, spool);
            Changes.write(changes, csv);
            Desk desk = new Desk(night, digest, spool, labels, notes, changes);
            List<Sheet> tabs = new ArrayList<>(Tabs.of(desk));
            tabs.removeIf(sheet ->
                    sheet.dispensable() && publication.house().without().contains(sheet.key()));
            Layout layout = new Layout(
                    publication.rowLimit(), publication.house().dayFormat(), publication.threads(), notes::shown);
            Book book = new Book(night.date(), tabs, labels, layout);
            WorkbookFile.write(book, folder.resolve(WORKBOOK), parts);
        }
        Safely.deleteTree(parts);
    }

    private static List<CsvFolder> folders(Path folder, Path csv, House house) throws IOException {
        List<CsvFolder> folders = new ArrayList<>(List.of(CsvFolder.data(csv)));
        if (!house.separator().isEmpty()) {
            Path people = Files.createDirectory(folder.resolve("csv-excel"));
            folders.add(new CsvFolder(
                    people, CsvProfile.spreadsheet(house.separator().charAt(0))));
        }
        return folders;
    }
}
