package org.variorum.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.compare.Verdict;
import org.variorum.report.desk.Days;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Sharpest;
import org.variorum.report.desk.Shortened;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.StoryDigest;
import org.variorum.report.model.Chart;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.story.Story;

/** Every story in figures, with its gravest disagreement. Those that need an editor first in front. */
public final class StoriesSheet implements Sheet {
    public static final String KEY = Desk.STORIES;
    public static final int TITLE = 20;
    public static final int AGREEMENT = 8;
    public static final int DOWN = 18;
    public static final int UP = 19;

    private static final int SHORT = 34; // letters of a title beside its bar

    private final Desk desk;

    /** The sheet of one night. */
    public StoriesSheet(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                desk.column("story", 44),
                desk.numbers("articles", 9),
                desk.numbers("sources", 9),
                desk.numbers("voices", 8),
                desk.numbers("origins", 9),
                desk.column("first", 12),
                desk.column("last", 12),
                desk.column("earlier", 30),
                desk.numbers("agreement", 12),
                desk.numbers("low", 7),
                desk.numbers("high", 7),
                desk.numbers("conflicts", 10),
                desk.numbers("rewordings", 13),
                desk.numbers("spelling.differences", 11),
                desk.numbers("alone", 10),
                desk.numbers("suspects", 11),
                desk.column("sharpest", 60),
                desk.column("evidence", 10),
                desk.numbers("down", 0),
                desk.numbers("up", 0),
                desk.column("short", 0));
    }

    @Override
    public void rows(RowSink into) {
        Sharpest sharpest = new Sharpest(desk);
        for (StoryDigest story : desk.digest().stories()) {
            if (!into.add(row(story, sharpest.of(story)))) {
                return;
            }
        }
    }

    private Row row(StoryDigest story, Optional<SlotRef> sharpest) {
        return Row.at(
                KEY + "/" + story.id(),
                Entry.words(story.title(), Look.STRONG),
                Entry.count(story.articles()),
                Entry.count(story.sources()),
                Entry.number(story.voices(), Look.DECIMAL),
                Entry.count(story.origins()),
                Days.shown(story.days().map(days -> days.earliest())),
                Days.shown(story.days().map(days -> days.latest())),
                Entry.words(earlier(story.earlier()), Look.QUIET),
                Entry.number(story.agreement().agreement(), Look.SCORE),
                Entry.number(story.agreement().low(), Look.SHARE),
                Entry.number(story.agreement().high(), Look.SHARE),
                Entry.count(story.count(Verdict.CONFLICT)),
                Entry.count(story.count(Verdict.REWORDED)),
                Entry.count(story.count(Verdict.SPELLING)),
                Entry.count(story.count(Verdict.ALONE)),
                Entry.count(story.suspects()),
                Entry.words(sharpest.map(slot -> Sharpest.line(desk, slot)).orElse("")),
                sharpest.map(desk::evidence).orElse(Entry.blank()),
                Entry.number(bar(story).down(), Look.SHARE),
                Entry.number(bar(story).up(), Look.SHARE),
                Entry.words(bar(story).label(), Look.QUIET));
    }

    /** What earlier nights told, in words; empty if nothing. */
    private String earlier(Story.Earlier earlier) {
        List<String> parts = new ArrayList<>();
        if (earlier.articles() > 0) {
            parts.add(desk.labels().of("stories.earlier") + " " + earlier.articles()
                    + earlier.since().map(day -> " (" + day + ")").orElse(""));
        }
        if (!earlier.tookIn().isEmpty()) {
            parts.add(desk.labels().of("stories.merged") + " " + String.join(", ", earlier.tookIn()));
        }
        if (!earlier.partedFrom().isEmpty()) {
            parts.add(desk.labels().of("stories.parted") + " " + earlier.partedFrom());
        }
        return String.join("; ", parts);
    }

    /** The bar of a story. */
    public static Chart.Bar bar(StoryDigest story) {
        return new Chart.Bar(
                Shortened.to(SHORT, story.title()),
                story.agreement().agreement(),
                story.agreement().low(),
                story.agreement().high());
    }

    @Override
    public String rest() {
        return "csv/stories.csv";
    }
}
