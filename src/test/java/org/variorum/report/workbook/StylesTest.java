package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.variorum.report.model.Look;

class StylesTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook, "d mmm yyyy");

    @Test
    void aLookIsMadeOnce() {
        assertEquals(styles.of(Look.TEXT, "a"), styles.of(Look.TEXT, "b"));
    }

    @Test
    void aFormulaLookalikeHasAStyleOfItsOwn() {
        int guarded = styles.of(Look.TEXT, "=1");

        assertNotEquals(styles.of(Look.TEXT, "1"), guarded);
        assertTrue(workbook.getCellStyleAt(guarded).getQuotePrefixed());
    }

    @Test
    void arabicStandsAtTheRight() {
        assertEquals(
                HorizontalAlignment.RIGHT,
                workbook.getCellStyleAt(styles.of(Look.TEXT, "مرفأ")).getAlignment());
    }

    @Test
    void allLooksInAllVariantsAreAtMostAHundredStyles() {
        for (Look look : Look.values()) {
            for (String words : new String[] {"a", "=a", "مرفأ", "=مرفأ"}) {
                styles.of(look, words);
            }
        }

        assertTrue(workbook.getNumCellStyles() <= 100, workbook.getNumCellStyles() + " styles");
    }

    @Test
    void aShareIsShownInHundreds() {
        assertEquals("0%", workbook.getCellStyleAt(styles.of(Look.SCORE)).getDataFormatString());
    }
}
