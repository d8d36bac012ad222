package org.variorum.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.variorum.report.model.Look;

/** The cell styles of one workbook, one for each look and variant that is used. Not for more than one thread. */
final class Styles {
    /** The one font of the workbook. */
    static final String FONT = "Calibri";

    private static final int VARIANTS = 4; // quoted or not, from the left or from the right

    private static final byte OPAQUE = -1; // the schema wants four bytes

    private final XSSFWorkbook workbook;
    private final String dayFormat;
    private final Map<Look, byte[][]> made = new EnumMap<>(Look.class);

    /** @param dayFormat how days are shown */
    Styles(XSSFWorkbook workbook, String dayFormat) {
        this.dayFormat = dayFormat;
        this.workbook = workbook;
        XSSFFont body = workbook.getFontAt(0);
        body.setFontName(FONT);
        body.setFontHeightInPoints((short) Look.TEXT.size());
    }

    /** The style of a look for these words, as an attribute: guarded where they look like a formula, turned round where their script is. */
    byte[] of(Look look, String words) {
        boolean numbers =
                look.format().startsWith("#") || look.format().startsWith("0"); // nobody takes those for formulas
        return numbers ? of(look) : of(look, CellText.looksLikeFormula(words), CellText.rightToLeft(words));
    }

    /** The style of a look for a number, as an attribute. */
    byte[] of(Look look) {
        return of(look, false, false);
    }

    private byte[] of(Look look, boolean quoted, boolean rightToLeft) {
        byte[][] variants = made.computeIfAbsent(look, absent -> new byte[VARIANTS][]);
        int variant = (quoted ? 2 : 0) + (rightToLeft ? 1 : 0);
        if (variants[variant] == null) {
            int number = make(look, quoted, rightToLeft);
            variants[variant] = XmlBytes.encoded(" s=\"" + number + "\"");
        }
        return variants[variant];
    }

    private int make(Look look, boolean quoted, boolean rightToLeft) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setQuotePrefixed(quoted);
        style.setWrapText(look.wraps());
        style.setVerticalAlignment(look.is("middle") ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setAlignment(alignment(look, rightToLeft));
        boolean side =
                style.getAlignment() == HorizontalAlignment.LEFT || style.getAlignment() == HorizontalAlignment.RIGHT;
        style.setIndention((short) (side && !look.is("flush") ? 1 : 0)); // or numbers stick to the words beside them
        if (rightToLeft) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        if (look.fill() != Look.Ink.NONE) {
            style.setFillForegroundColor(color(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.is("line")) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(color(Look.Ink.LINE));
        }
        if (!look.format().isEmpty()) {
            String format = look == Look.DAY ? dayFormat : look.format();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style.getIndex();
    }

    private static HorizontalAlignment alignment(Look look, boolean rightToLeft) {
        if (look.is("center")) {
            return HorizontalAlignment.CENTER;
        }
        return look.is("right") || rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.is("bold"));
        font.setUnderline(look.is("underline") ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        font.setColor(color(look.ink()));
        return font;
    }

    private static XSSFColor color(Look.Ink ink) {
        int rgb = Integer.parseInt(ink.rgb(), 16);
        return new XSSFColor(new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
