package org.variorum.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
