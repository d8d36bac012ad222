package org.variorum.report.readback;

/**
 * What a cell holds. Immutable.
 *
 * @param text its words; empty where they stand among the shared words of the file
 * @param shared number of its words among those; -1 if they stand in the cell
 */
public record CellWords(String text, int shared) {
    /** An empty cell. */
    public static final CellWords NONE = new CellWords("", -1);

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return shared < 0 && text.isBlank();
    }
}
