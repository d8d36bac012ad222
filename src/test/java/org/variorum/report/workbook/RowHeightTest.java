package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Row;

class RowHeightTest {
    private static final List<Column> COLUMNS = List.of(new Column("a", 10, false), new Column("b", 30, false));

    @Test
    void aLineBreakNeedsALine() {
        assertTrue(of(Entry.words("one\ntwo")) > of(Entry.words("one")));
    }

    @Test
    void theCellWithMostLinesCounts() {
        String long30 = "x".repeat(60);

        assertTrue(of(Entry.words(long30), Entry.words("y")) > of(Entry.words("y"), Entry.words(long30)));
    }

    @Test
    void anEmptyRowIsAsHighAsALineOfWords() {
        assertEquals(of(Entry.words("x")), RowHeight.of(Row.of(), COLUMNS));
    }

    @Test
    void noRowIsHigherThanTheFormatAllows() {
        assertEquals(409, of(Entry.words("x".repeat(100_000))));
    }

    @Test
    void anEntryAcrossColumnsHasTheirWidthTogether() {
        Row across = Row.of(Entry.words("x".repeat(35))).across(2);

        assertEquals(of(Entry.words("x")), RowHeight.of(across, COLUMNS));
    }

    private static double of(Entry... entries) {
        return RowHeight.of(Row.of(entries), COLUMNS);
    }
}
