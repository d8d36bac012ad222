package org.variorum.report.csvfile;

import java.nio.file.Path;

/**
 * A folder of tables. Immutable.
 *
 * @param folder where; it is there
 * @param profile for whom
 */
public record CsvFolder(Path folder, CsvProfile profile) {

    /** A folder for programs. */
    public static CsvFolder data(Path folder) {
        return new CsvFolder(folder, CsvProfile.DATA);
    }
}
