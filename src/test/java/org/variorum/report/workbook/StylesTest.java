package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.variorum.report.model.Look;

class StylesTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook, "d mmm yyyy");

    @Test
    void aLookIsMadeOnce() {
        assertSame(styles.of(Look.TEXT, "a"), styles.of(Look.TEXT, "b"));
    }

    @Test
    void aFormulaLookalikeHasAStyleOfItsOwn() {
        byte[] guarded = styles.of(Look.TEXT, "=1");

        assertNotEquals(number(styles.of(Look.TEXT, "1")), number(guarded));
        assertTrue(workbook.getCellStyleAt(number(guarded)).getQuotePrefixed());
    }

    @Test
    void arabicStandsAtTheRight() {
        assertEquals(
                HorizontalAlignment.RIGHT,
                workbook.getCellStyleAt(number(styles.of(Look.TEXT, "مرفأ"))).getAlignment());
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
        assertEquals(
                "0%", workbook.getCellStyleAt(number(styles.of(Look.SCORE))).getDataFormatString());
    }

    /** The number inside an attribute such as s="12". */
    private static int number(byte[] attribute) {
        return Integer.parseInt(new String(attribute, StandardCharsets.US_ASCII).replaceAll("\\D", ""));
    }
}
