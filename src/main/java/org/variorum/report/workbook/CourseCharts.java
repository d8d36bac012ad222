package org.variorum.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Look;

/** Draws counts over time, as columns and a line over them, on one scale. Stateless. */
final class CourseCharts {
    private CourseCharts() {}

    /** @param tab the sheet whose rows are drawn, as formulas name it */
    static void draw(XSSFSheet on, Chart.Course chart, String tab) {
        XSSFChart made = ChartFrame.of(on, chart);
        made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis moments = made.createCategoryAxis(AxisPosition.BOTTOM);
        moments.setOrientation(AxisOrientation.MAX_MIN); // the newest row stands on top of its sheet
        ChartFrame.small(moments);
        XDDFValueAxis counts = made.createValueAxis(AxisPosition.LEFT);
        counts.setMinimum(0);
        counts.setNumberFormat("#,##0");
        counts.setCrosses(AxisCrosses.MAX);
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromArray(
                chart.labels().toArray(new String[0]),
                ChartFrame.range(tab, chart.labelColumn(), chart.labels().size()));
        XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, moments, counts);
        bars.setBarDirection(BarDirection.COL);
        bars.setVaryColors(false);
        bars.setGapWidth(40);
        XDDFChartData.Series columns = bars.addSeries(labels, values(chart.columns(), tab));
        columns.setTitle(chart.columns().name(), null);
        columns.setFillProperties(new XDDFSolidFillProperties(ChartFrame.ink(Look.Ink.SKY)));
        made.plot(bars);
        XDDFLineChartData lines = (XDDFLineChartData) made.createData(ChartTypes.LINE, moments, counts);
        lines.setVaryColors(false);
        lines.setGrouping(Grouping.STANDARD); // the schema demands it, the library forgets it
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) lines.addSeries(labels, values(chart.line(), tab));
        line.setTitle(chart.line().name(), null);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFSolidFillProperties red = new XDDFSolidFillProperties(ChartFrame.ink(Look.Ink.RED));
        line.setLineProperties(new XDDFLineProperties(red));
        made.plot(lines);
    }

    private static XDDFNumericalDataSource<Long> values(Chart.Counts counts, String tab) {
        return XDDFDataSourcesFactory.fromArray(
                counts.values().toArray(new Long[0]),
                ChartFrame.range(tab, counts.column(), counts.values().size()));
    }
}
