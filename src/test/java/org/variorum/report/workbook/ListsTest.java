package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListsTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Lists lists = new Lists("Lists");

    @Test
    void aListIsWrittenOnceHoweverOftenItIsOffered() {
        assertEquals("'Lists'!$A$1:$A$2", lists.place(List.of("yes", "no")));
        assertEquals("'Lists'!$A$1:$A$2", lists.place(List.of("yes", "no")));
        assertEquals("'Lists'!$B$1:$B$1", lists.place(List.of("no")));
    }

    @Test
    void wordsMayHoldCommasAndBeLongerThanARuleTakes() {
        lists.place(List.of("yes, but", "x".repeat(300)));
        lists.write(workbook);

        assertEquals("yes, but", workbook.getSheet("Lists").getRow(0).getCell(0).getStringCellValue());
        assertEquals(
                300,
                workbook.getSheet("Lists")
                        .getRow(1)
                        .getCell(0)
                        .getStringCellValue()
                        .length());
    }

    @Test
    void theSheetIsHidden() {
        workbook.createSheet("seen");
        lists.place(List.of("yes"));
        lists.write(workbook);

        assertTrue(workbook.isSheetHidden(1));
    }

    @Test
    void withoutListsThereIsNoSheet() {
        lists.write(workbook);

        assertEquals(0, workbook.getNumberOfSheets());
    }

    @Test
    void listsOfDifferentLengthStandBesideEachOther() {
        lists.place(List.of("a"));
        lists.place(List.of("b", "c"));
        lists.write(workbook);

        assertEquals("b", workbook.getSheet("Lists").getRow(0).getCell(1).getStringCellValue());
        assertEquals("c", workbook.getSheet("Lists").getRow(1).getCell(1).getStringCellValue());
    }
}
