package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.report.model.Labels;
import org.variorum.report.notes.KeptNote;
import org.variorum.report.notes.LastWorkbook;
import org.variorum.report.notes.Notes;
import org.variorum.report.workbook.WorkbookFile;

/** The report that is about to be replaced: what of it goes into the new one. Stateless. */
final class LastReport {
    private static final String UNREAD = "report-unread-"; // with a number: a file that may hold notes is never lost

    private static final String NIGHT = "\\d{4}-\\d{2}-\\d{2}"; // names of folders that sort like their nights
    private static final int NIGHTS_BACK = 7;

    private LastReport() {}

    /**
     * What editors wrote into its workbook. A workbook that cannot be read is put beside the new one, as are those of earlier times.
     *
     * @param last its folder; there may be none
     * @param fresh the folder of the new report
     */
    static Notes notes(Path last, Path fresh, Labels labels) throws IOException {
        Path workbook = last.resolve(NightFiles.WORKBOOK);
        List<String> unread = new ArrayList<>(unread(last));
        for (String name : unread) {
            Files.copy(last.resolve(name), fresh.resolve(name));
        }
        if (!Files.exists(workbook) && unread.isEmpty()) {
            return ofEarlierNight(last, labels);
        }
        if (!Files.exists(workbook) || WorkbookFile.untouched(workbook)) {
            return Notes.of(List.of(), unread);
        }
        Optional<List<KeptNote>> found = LastWorkbook.read(workbook, labels);
        if (found.isEmpty()) {
            unread.add(UNREAD + (unread.size() + 1) + ".xlsx");
            Files.copy(workbook, fresh.resolve(unread.get(unread.size() - 1)));
        }
        return Notes.of(found.orElse(List.of()), unread);
    }

    /** On the first run of a night: what editors wrote into the nearest earlier one that has notes, for what goes on under the same id. */
    private static Notes ofEarlierNight(Path last, Labels labels) throws IOException {
        for (Path earlier : earlierNights(last)) {
            Path workbook = earlier.resolve(NightFiles.WORKBOOK);
            if (Files.exists(workbook) && !WorkbookFile.untouched(workbook)) {
                Optional<List<KeptNote>> found = LastWorkbook.read(workbook, labels);
                if (found.isPresent()) {
                    return Notes.ofEarlierNight(found.get());
                }
            }
        }
        return Notes.none();
    }

    /** The folders of earlier nights beside this one, the latest first, as far back as affairs go on. */
    private static List<Path> earlierNights(Path last) throws IOException {
        String night = last.getFileName().toString();
        try (Stream<Path> folders = Files.list(last.toAbsolutePath().resolveSibling(""))) {
            return folders.filter(folder -> folder.getFileName().toString().matches(NIGHT))
                    .filter(folder -> folder.getFileName().toString().compareTo(night) < 0)
                    .sorted(Comparator.reverseOrder())
                    .limit(NIGHTS_BACK)
                    .toList();
        }
    }

    private static List<String> unread(Path last) throws IOException {
        if (!Files.exists(last)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(last)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(UNREAD))
                    .sorted()
                    .toList();
        }
    }
}
