package org.variorum.report.sheet;

import java.util.List;
import java.util.Optional;
import org.variorum.compare.Verdict;
import org.variorum.report.model.Column;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.night.SlotRef;
import org.variorum.report.night.StoryDigest;

/** Every story in figures, with its gravest disagreement. Those that need an editor first in front. */
public final class StoriesSheet implements Sheet {
    static final String KEY = "stories";
    static final int TITLE = 0;
    static final int AGREEMENT = 6;

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
                desk.column("articles", 9),
                desk.column("sources", 9),
                desk.column("voices", 8),
                desk.column("first", 12),
                desk.column("last", 12),
                desk.column("agreement", 11),
                desk.column("low", 7),
                desk.column("high", 7),
                desk.column("conflicts", 10),
                desk.column("rewordings", 11),
                desk.column("spelling.differences", 11),
                desk.column("alone", 9),
                desk.column("suspects", 9),
                desk.column("sharpest", 60),
                desk.column("evidence", 10));
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
                Entry.words(story.first().map(Object::toString).orElse(""), Look.QUIET),
                Entry.words(story.last().map(Object::toString).orElse(""), Look.QUIET),
                Entry.number(story.agreement().agreement(), Look.SCORE),
                Entry.number(story.agreement().low(), Look.SHARE),
                Entry.number(story.agreement().high(), Look.SHARE),
                Entry.count(story.count(Verdict.CONFLICT)),
                Entry.count(story.count(Verdict.REWORDED)),
                Entry.count(story.count(Verdict.SPELLING)),
                Entry.count(story.count(Verdict.ALONE)),
                Entry.count(story.suspects()),
                sharpest.map(slot -> Sharpest.entry(desk, slot)).orElse(Entry.blank()),
                sharpest.map(desk::evidence).orElse(Entry.blank()));
    }

    @Override
    public String rest() {
        return "csv/stories.csv";
    }
}
