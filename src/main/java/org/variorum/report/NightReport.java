package org.variorum.report;

import java.io.IOException;
import java.nio.file.Path;
import org.variorum.report.night.Night;

/**
 * Writes the report of a night: the workbook, the articles and the CSV tables. The one call that other rooms need. What tells of the run itself
 * ({@code run.json}, {@code csv/steps.csv}) is written afterwards, by {@link RunRecord}. Stateless; one night must not be written by two threads
 * at a time.
 */
public final class NightReport {
    private NightReport() {}

    /**
     * Writes a night's report whole beside the last one, then puts it in its place. If this fails, or the process dies, the last good report is
     * still there or is put back by the next call.
     *
     * @param outputFolder the folder that holds all nights; made if it is not there
     * @return the night's folder
     * @throws ReportException if anything cannot be written; the message names the file and says what to do
     */
    public static Path write(Night night, Path outputFolder, Publication publication) {
        NightFolder folder = new NightFolder(outputFolder, night.date());
        try {
            Path fresh = folder.begin();
            NightFiles.write(night, fresh, folder.place(), publication);
            folder.publish(publication.places());
            return folder.place();
        } catch (IOException e) {
            throw Safely.explained(folder.place(), e);
        }
    }
}
