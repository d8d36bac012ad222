package org.variorum.report.workbook;

import java.util.List;
import java.util.function.ToDoubleFunction;
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
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Look;

/** Draws bars with intervals over rows of a sheet. Stateless. */
final class BarCharts {
    private BarCharts() {}

    /** @param tab the sheet whose rows are drawn, as formulas name it */
    static void draw(XSSFSheet on, Chart.Intervals chart, String tab) {
        XSSFChart made = ChartFrame.of(on, chart);
        XDDFCategoryAxis names = made.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN); // first row on top
        ChartFrame.small(names);
        XDDFValueAxis shares = made.createValueAxis(AxisPosition.BOTTOM);
        shares.setMinimum(0);
        shares.setMaximum(1);
        shares.setMajorUnit(.2);
        shares.setNumberFormat("0%");
        shares.setCrosses(AxisCrosses.MAX);
        List<Chart.Bar> bars = chart.bars();
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                bars.stream().map(Chart.Bar::label).toArray(String[]::new),
                ChartFrame.range(tab, chart.labelColumn(), bars.size()));
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                numbers(bars, Chart.Bar::value), ChartFrame.range(tab, chart.valueColumn(), bars.size()));
        XDDFBarChartData data = (XDDFBarChartData) made.createData(ChartTypes.BAR, names, shares);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(labels, values);
        series.setTitle(chart.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(ChartFrame.ink(Look.Ink.TEAL)));
        made.plot(data);
        made.getCTChart().getPlotVisOnly().setVal(false); // the ends of the intervals stand in hidden columns
        CTBarSer drawn = made.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        CTErrBars intervals = drawn.addNewErrBars();
        intervals.addNewErrBarType().setVal(STErrBarType.BOTH);
        intervals.addNewErrValType().setVal(STErrValType.CUST);
        intervals.addNewNoEndCap().setVal(false);
        reach(
                intervals.addNewPlus(),
                ChartFrame.range(tab, chart.upColumn(), bars.size()),
                numbers(bars, Chart.Bar::up));
        reach(
                intervals.addNewMinus(),
                ChartFrame.range(tab, chart.downColumn(), bars.size()),
                numbers(bars, Chart.Bar::down));
        intervals.addNewSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(ChartFrame.bytes(Look.Ink.BLACK));
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

    private static Double[] numbers(List<Chart.Bar> bars, ToDoubleFunction<Chart.Bar> part) {
        return bars.stream().map(part::applyAsDouble).toArray(Double[]::new);
    }
}
