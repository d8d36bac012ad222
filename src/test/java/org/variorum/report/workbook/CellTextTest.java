package org.variorum.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

class CellTextTest {
    @Test
    void whatXmlCannotHoldIsWrittenAsAnEscape() {
        assertEquals("a_x0001_b", escaped("a\u0001b"));
    }

    @Test
    void whatOnlyLooksLikeAnEscapeIsGuarded() {
        assertEquals("_x005F_x0041_", escaped("_x0041_"));
        assertEquals("_x00G1_ _x004", escaped("_x00G1_ _x004"));
    }

    @Test
    void halfALetterBecomesTheReplacementLetter() {
        assertEquals("a\uFFFDb", escaped("a\ud83cb"));
        assertEquals("🌉", escaped("🌉"));
    }

    @Test
    void markupIsText() {
        assertEquals("&lt;a href=&quot;x&quot;&gt; &amp;amp;", escaped("<a href=\"x\"> &amp;"));
    }

    @Test
    void lineBreaksOfEverySystemAreOneLineBreak() {
        assertEquals("a\nb\nc", escaped("a\r\nb\rc"));
    }

    @Test
    void aTextThatIsTooLongIsCutBeforeAPairOfSurrogatesAndSaysSo() {
        String cut = CellText.fit(
                "x".repeat(CellText.LONGEST - CellText.CUT.length() - 1) + "🌉".repeat(40), CellText.LONGEST);

        assertTrue(cut.length() <= CellText.LONGEST);
        assertTrue(cut.endsWith("x" + CellText.CUT), cut.substring(cut.length() - 20));
    }

    @Test
    void aTextThatJustFitsIsLeftAlone() {
        String text = "x".repeat(CellText.LONGEST);

        assertEquals(text, CellText.fit(text, CellText.LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+Bridge", "-12", "@here", "\tx", "\rx"})
    void whatAProgramWouldTakeForAFormulaIsSeen(String text) {
        assertTrue(CellText.looksLikeFormula(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", " =1", "–12", "‘=’"})
    void whatNoProgramTakesForAFormulaIsLeft(String text) {
        assertFalse(CellText.looksLikeFormula(text));
    }

    @ParameterizedTest
    @CsvSource({"العبارة, true", "“שלום”, true", "2031 مرفأ, true", "Velm مرفأ, false", "2031, false", "Заря, false"})
    void theFirstLetterWithADirectionTellsTheDirection(String text, boolean rightToLeft) {
        assertEquals(rightToLeft, CellText.rightToLeft(text));
    }

    @Test
    void anyTextReadsBackAsItWas() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(1 + random.nextInt(30), 1, 0x2FFF)
                    .filter(letter -> letter != '\r' && (letter < 0xD800 || letter > 0xDFFF))
                    .mapToObj(letter -> letter % 11 == 0 ? "_x0041_" : Character.toString(letter))
                    .collect(java.util.stream.Collectors.joining());
            String xml = "<xml-fragment xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<x:t xml:space=\"preserve\">" + escaped(text) + "</x:t></xml-fragment>";

            assertEquals(text, new XSSFRichTextString(CTRst.Factory.parse(xml)).getString());
        }
    }

    private static String escaped(String text) {
        return new XmlBytes().words(text).toString();
    }
}
