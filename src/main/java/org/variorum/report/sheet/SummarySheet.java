package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.compare.Verdict;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.StoryDigest;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;

/**
 * The first look: how much came in, where sources differ, which stories need an editor first. Every number is a formula over the sheet it
 * comes from, or leads there.
 */
public final class SummarySheet implements Sheet {
    static final String KEY = "summary";

    private static final int COLUMNS = 16;
    private static final int COLUMN_WIDTH = 11;
    private static final int TILE_WIDTH = 2;
    private static final int CHART_TOP = 6; // rows above the charts
    private static final int CHART_ROWS = 16;
    private static final int BARS = 12;
    private static final int STORIES = 12;
    private static final Integer[] STORY_WIDTHS = {4, 1, 1, 1, 6, 2, 1};

    private final Desk desk;

    /** The sheet of one night. */
    public SummarySheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean tabular() {
        return false;
    }

    @Override
    public List<Column> columns() {
        return Collections.nCopies(COLUMNS, new Column("", COLUMN_WIDTH, false));
    }

    @Override
    public void rows(RowSink into) {
        long languages = desk.digest().sources().stream()
                .flatMap(source -> source.languages().stream())
                .distinct()
                .count();
        into.add(Row.of(
                Entry.words(desk.labels().of("summary.title", desk.night().date()), Look.TITLE)));
        into.add(Row.of(Entry.words(
                desk.labels()
                        .of(
                                "summary.purpose",
                                desk.digest().articles(),
                                desk.digest().sources().size(),
                                languages),
                Look.PURPOSE)));
        into.add(Row.of());
        tiles(into);
        for (int i = 0; i <= CHART_ROWS; i++) {
            into.add(Row.of());
        }
        stories(into);
    }

    private void tiles(RowSink into) {
        List<Entry> labels = new ArrayList<>();
        List<Entry> numbers = new ArrayList<>();
        Stream.of("articles", "sources", "stories", "conflicts", "rewordings", "alone", "suspects", "rejected")
                .forEach(name -> {
                    labels.add(Entry.words(desk.labels().of("tile." + name), Look.TILE_LABEL));
                    numbers.add(tile(name));
                });
        Integer[] widths = Collections.nCopies(labels.size(), TILE_WIDTH).toArray(new Integer[0]);
        into.add(new Row("", labels, List.of(widths)));
        into.add(new Row("", numbers, List.of(widths)));
    }

    private Entry tile(String name) {
        return switch (name) {
            case "articles" -> new Entry.Amount(desk.digest().articles(), Look.TILE, RunSheet.KEY);
            case "sources" -> tally(desk.digest().sources().size(), Look.TILE, SourcesSheet.KEY, 0, "");
            case "stories" -> tally(desk.digest().stories().size(), Look.TILE, StoriesSheet.KEY, 0, "");
            case "conflicts" -> disagreements(Verdict.CONFLICT, Look.TILE_ALARM);
            case "rewordings" -> disagreements(Verdict.REWORDED, Look.TILE);
            case "alone" -> tally(alone(), Look.TILE, StandsAloneSheet.KEY, 0, "");
            case "suspects" ->
                tally(
                        desk.digest().stories().stream()
                                .mapToInt(StoryDigest::suspects)
                                .sum(),
                        Look.TILE,
                        SuspectsSheet.KEY,
                        0,
                        "");
            default -> tally(rejects(), Look.TILE, RejectedSheet.KEY, 0, "");
        };
    }

    private static Entry tally(long value, Look look, String sheet, int column, String word) {
        return new Entry.Tally(value, look, sheet, column, word);
    }

    private Entry disagreements(Verdict verdict, Look look) {
        return tally(slots(verdict), look, DisagreementsSheet.KEY, DisagreementsSheet.VERDICT, desk.word(verdict));
    }

    private long alone() {
        return desk.digest().slots().stream().filter(SlotRef::alone).count();
    }

    private long slots(Verdict verdict) {
        return desk.digest().slots().stream()
                .filter(slot -> slot.verdict() == verdict)
                .count();
    }

    private long rejects() {
        long[] count = {0};
        desk.night().rejects(reject -> count[0]++);
        return count[0];
    }

    private void stories(RowSink into) {
        into.add(Row.of());
        into.add(Row.of(Entry.words(desk.labels().of("summary.first"), Look.SECTION))
                .across(COLUMNS));
        into.add(Row.of(
                        header("story", Look.HEADER),
                        header("articles", Look.HEADER_OF_NUMBERS),
                        header("sources", Look.HEADER_OF_NUMBERS),
                        header("conflicts", Look.HEADER_OF_NUMBERS),
                        header("sharpest", Look.HEADER),
                        header("agreement", Look.HEADER_OF_NUMBERS),
                        header("back", Look.HEADER))
                .across(STORY_WIDTHS));
        Sharpest sharpest = new Sharpest(desk);
        List<StoryDigest> needy = desk.digest().stories().stream()
                .filter(story -> sharpest.of(story).isPresent())
                .limit(STORIES)
                .toList();
        for (StoryDigest story : needy) {
            into.add(row(story, sharpest.of(story)));
        }
        if (needy.isEmpty()) {
            into.add(Row.of(Entry.words(desk.labels().of("nothing"), Look.PURPOSE)));
        }
    }

    private Entry header(String name, Look look) {
        return Entry.words(desk.labels().of("column." + name), look);
    }

    private Row row(StoryDigest story, Optional<SlotRef> sharpest) {
        String line = sharpest.map(slot -> Sharpest.line(desk, slot)).orElse("");
        String target =
                sharpest.map(slot -> DisagreementsSheet.KEY + "/" + slot.id()).orElse("");
        return Row.of(
                        Entry.words(story.title(), Look.STRONG),
                        Entry.count(story.articles()),
                        Entry.count(story.sources()),
                        Entry.count(story.count(Verdict.CONFLICT)),
                        Entry.words(line),
                        Entry.number(story.agreement().agreement(), Look.SCORE),
                        Entry.link(desk.labels().of("row.link"), target))
                .across(STORY_WIDTHS);
    }

    @Override
    public List<Chart> charts() {
        int middle = COLUMNS / 2;
        int bottom = CHART_TOP + CHART_ROWS;
        List<Chart> charts = new ArrayList<>();
        List<Chart.Bar> sources = sourceBars();
        if (!sources.isEmpty()) {
            charts.add(new Chart(
                    desk.labels().of("chart.sources"),
                    SourcesSheet.KEY,
                    SourcesSheet.NAME,
                    SourcesSheet.SCORE,
                    SourcesSheet.DOWN,
                    SourcesSheet.UP,
                    sources,
                    0,
                    CHART_TOP,
                    middle,
                    bottom));
        }
        List<Chart.Bar> stories = storyBars();
        if (!stories.isEmpty()) {
            charts.add(new Chart(
                    desk.labels().of("chart.stories"),
                    StoriesSheet.KEY,
                    StoriesSheet.TITLE,
                    StoriesSheet.AGREEMENT,
                    StoriesSheet.DOWN,
                    StoriesSheet.UP,
                    stories,
                    middle,
                    CHART_TOP,
                    COLUMNS,
                    bottom));
        }
        return charts;
    }

    /** The first rows of the sheet of sources: those with enough evidence stand in front there. */
    private List<Chart.Bar> sourceBars() {
        return desk.sources().stream()
                .flatMap(tally -> desk.score(tally.source()).stream())
                .filter(Desk::enough)
                .limit(BARS)
                .map(SourcesSheet::bar)
                .toList();
    }

    /** The first rows of the sheet of stories, as far as they have an agreement. */
    private List<Chart.Bar> storyBars() {
        return desk.digest().stories().stream()
                .takeWhile(story -> Double.isFinite(story.agreement().agreement()))
                .limit(BARS)
                .map(StoriesSheet::bar)
                .toList();
    }
}
