package org.variorum.report.workbook;

import java.nio.file.Path;
import java.util.List;
import org.variorum.report.model.Sheet;
import org.variorum.report.zip.Piece;

/**
 * A sheet whose rows lie encoded and deflated in a file. Immutable.
 *
 * @param sheet which
 * @param rows its rows as XML
 * @param lastRow its last row with content, from 1
 * @param dataRows rows below the header; 0 for a sheet that lays itself out
 * @param whole whether all rows found room
 * @param links file with the links from its cells, see {@link LinkFile}
 * @param linkCount how many
 * @param merges areas of cells shown as one, such as A5:B5
 */
record EncodedSheet(
        Sheet sheet,
        Piece rows,
        int lastRow,
        int dataRows,
        boolean whole,
        Path links,
        int linkCount,
        List<String> merges) {
    /** Row of the header, from 1: above it stand title, purpose and the way back. */
    static final int HEADER_ROW = 4;

    /** The rows of a column below the header, such as {@code $C$5:$C$90}. */
    String column(int index) {
        String letters = "$" + RowWriter.letters(index) + "$";
        return letters + (HEADER_ROW + 1) + ":" + letters + (HEADER_ROW + dataRows);
    }
}
