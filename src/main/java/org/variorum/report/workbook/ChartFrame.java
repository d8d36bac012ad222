package org.variorum.report.workbook;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Look;

/** What all charts have in common: a place, a title, ranges and colours. Stateless. */
final class ChartFrame {
    private static final int TITLE_SIZE = 1100; // hundredths of a point

    private static final int GAP = Units.EMU_PER_POINT * 6; // to the chart on the left

    private static final double LABEL_SIZE = 8; // points

    private ChartFrame() {}

    /** Small letters for names: programs leave out those for which they find no room. */
    static void small(XDDFCategoryAxis names) {
        names.getOrAddTextProperties().setFontSize(LABEL_SIZE);
    }

    static XSSFChart of(XSSFSheet on, Chart chart) {
        XSSFDrawing drawing = on.createDrawingPatriarch();
        Chart.Area area = chart.area();
        int gap = area.left() == 0 ? 0 : GAP;
        XSSFChart made = drawing.createChart(
                drawing.createAnchor(gap, 0, 0, 0, area.left(), area.top(), area.right(), area.bottom()));
        made.setTitleText(chart.title());
        made.setTitleOverlay(false);
        size(made.getCTChart().getTitle().getTx().getRich());
        return made;
    }

    private static void size(CTTextBody title) {
        for (CTTextParagraph paragraph : title.getPArray()) {
            for (CTRegularTextRun run : paragraph.getRArray()) {
                CTTextCharacterProperties letters = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                letters.setSz(TITLE_SIZE);
                letters.setB(true);
            }
        }
    }

    static String range(String tab, int column, int rows) {
        String letters = "$" + RowWriter.letters(column) + "$";
        return tab + "!" + letters + (EncodedSheet.HEADER_ROW + 1) + ":" + letters + (EncodedSheet.HEADER_ROW + rows);
    }

    static XDDFColor ink(Look.Ink ink) {
        return XDDFColor.from(bytes(ink));
    }

    static byte[] bytes(Look.Ink ink) {
        int rgb = Integer.parseInt(ink.rgb(), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
