package org.variorum.report.summary;

import java.util.ArrayList;
import java.util.List;
import org.variorum.report.desk.Desk;
import org.variorum.report.model.Chart;
import org.variorum.report.sheet.SourcesSheet;
import org.variorum.report.sheet.StoriesSheet;
import org.variorum.report.sheet.TimelineSheet;

/** The charts beside each other: sources, the course of the night, stories; one without anything to draw is left out. Stateless. */
final class SummaryCharts {
    private static final int BARS = 12;
    private static final int CHARTS = 3;

    private SummaryCharts() {}

    static List<Chart> of(Desk desk, int columns, int top, int bottom) {
        List<Chart> charts = new ArrayList<>();
        int first = columns / CHARTS;
        int second = first + columns / CHARTS;
        List<Chart.Bar> sources = sourceBars(desk);
        if (!sources.isEmpty()) {
            charts.add(new Chart.Intervals(
                    desk.labels().of("chart.sources"),
                    SourcesSheet.KEY,
                    new Chart.Area(0, top, first, bottom),
                    SourcesSheet.NAME,
                    SourcesSheet.SCORE,
                    SourcesSheet.DOWN,
                    SourcesSheet.UP,
                    sources));
        }
        if (desk.digest().moments().stream().anyMatch(moment -> !moment.at().isEmpty())) {
            charts.add(TimelineSheet.chart(desk, new Chart.Area(first, top, second, bottom)));
        }
        List<Chart.Bar> stories = storyBars(desk);
        if (!stories.isEmpty()) {
            charts.add(new Chart.Intervals(
                    desk.labels().of("chart.stories"),
                    StoriesSheet.KEY,
                    new Chart.Area(second, top, columns, bottom),
                    StoriesSheet.TITLE,
                    StoriesSheet.AGREEMENT,
                    StoriesSheet.DOWN,
                    StoriesSheet.UP,
                    stories));
        }
        return charts;
    }

    /** The first rows of the sheet of sources: those with enough evidence stand in front there. */
    private static List<Chart.Bar> sourceBars(Desk desk) {
        return desk.sources().stream()
                .flatMap(tally -> desk.score(tally.source()).stream())
                .filter(Desk::enough)
                .limit(BARS)
                .map(SourcesSheet::bar)
                .toList();
    }

    /** The first rows of the sheet of stories, as far as they have an agreement. */
    private static List<Chart.Bar> storyBars(Desk desk) {
        return desk.digest().stories().stream()
                .takeWhile(story -> Double.isFinite(story.agreement().agreement()))
                .limit(BARS)
                .map(StoriesSheet::bar)
                .toList();
    }
}
