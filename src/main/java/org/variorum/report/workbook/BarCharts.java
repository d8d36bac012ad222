package org.variorum.report.workbook;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Look;

/** Draws bar charts over rows of a sheet. Stateless. */
final class BarCharts {
    private static final int TITLE_SIZE = 1200; // hundredths of a point

    private BarCharts() {}

    /** @param tab the sheet whose rows are drawn, as formulas name it */
    static void draw(XSSFSheet on, Chart chart, String tab) {
        XSSFDrawing drawing = on.createDrawingPatriarch();
        XSSFChart made = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, chart.left(), chart.top(), chart.right(), chart.bottom()));
        made.setTitleText(chart.title());
        made.setTitleOverlay(false);
        XDDFCategoryAxis names = made.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN); // first row on top
        XDDFValueAxis shares = made.createValueAxis(AxisPosition.BOTTOM);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(.2);
        shares.setNumberFormat("0%");
        shares.setCrosses(AxisCrosses.MAX);
        List<Chart.Bar> bars = chart.bars();
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                bars.stream().map(Chart.Bar::label).toArray(String[]::new),
                range(tab, chart.labelColumn(), bars.size()));
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                numbers(bars, Chart.Bar::value), range(tab, chart.valueColumn(), bars.size()));
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, shares);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(labels, values);
        series.setTitle(chart.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(ink(Look.Ink.TEAL)));
        made.plot(data);
        made.getCTChart().getPlotVisOnly().setVal(false); // the ends of the intervals stand in hidden columns
        CTBarSer drawn = made.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTErrBars intervals = drawn.addNewErrBars();
        intervals.addNewErrBarType().setVal(STErrBarType.BOTH);
        intervals.addNewErrValType().setVal(STErrValType.CUST);
        intervals.addNewNoEndCap().setVal(false);
        reach(intervals.addNewPlus(), range(tab, chart.upColumn(), bars.size()), numbers(bars, Chart.Bar::up));
        reach(intervals.addNewMinus(), range(tab, chart.downColumn(), bars.size()), numbers(bars, Chart.Bar::down));
        intervals.addNewSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(bytes(Look.Ink.BLACK));
        size(made.getCTChart().getTitle().getTx().getRich());
    }

    /** Through the schema types: the library's own error bars cannot be made from nothing. */
    private static void reach(CTNumDataSource side, String range, Double[] values) {
        CTNumRef reference = side.addNewNumRef();
        reference.setF(range);
        CTNumData numbers = reference.addNewNumCache();
        numbers.addNewPtCount().setVal(values.length);
        for (int i = 0; i < values.length; i++) {
            CTNumVal point = numbers.addNewPt();
            point.setIdx(i);
            point.setV(Double.toString(values[i]));
        }
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

    private static Double[] numbers(List<Chart.Bar> bars, ToDoubleFunction<Chart.Bar> part) {
        return bars.stream().map(part::applyAsDouble).toArray(Double[]::new);
    }

    private static String range(String tab, int column, int rows) {
        String letters = "$" + RowWriter.letters(column) + "$";
        return tab + "!" + letters + (EncodedSheet.HEADER_ROW + 1) + ":" + letters + (EncodedSheet.HEADER_ROW + rows);
    }

    private static XDDFColor ink(Look.Ink ink) {
        return XDDFColor.from(bytes(ink));
    }

    private static byte[] bytes(Look.Ink ink) {
        int rgb = Integer.parseInt(ink.rgb(), 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
