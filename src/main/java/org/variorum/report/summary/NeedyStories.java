package org.variorum.report.summary;

import java.util.List;
import java.util.Optional;
import org.variorum.compare.Verdict;
import org.variorum.report.desk.Desk;
import org.variorum.report.desk.Sharpest;
import org.variorum.report.digest.SlotRef;
import org.variorum.report.digest.StoryDigest;
import org.variorum.report.model.Entry;
import org.variorum.report.model.Look;
import org.variorum.report.model.Row;
import org.variorum.report.model.Sheet;
import org.variorum.report.sheet.DisagreementsSheet;
import org.variorum.report.sheet.FocusSheet;
import org.variorum.report.sheet.StoriesSheet;

/** The stories that need an editor first, each with its sharpest disagreement in words. Not for more than one thread. */
final class NeedyStories {
    private static final int MOST = 12;
    private static final Integer[] WIDTHS = {4, 1, 1, 1, 5, 2, 1, 1};

    private final Desk desk;

    private NeedyStories(Desk desk) {
        this.desk = desk;
    }

    static void add(Desk desk, Sheet.RowSink into) {
        NeedyStories stories = new NeedyStories(desk);
        stories.add(into);
    }

    private void add(Sheet.RowSink into) {
        into.add(Row.of());
        into.add(Row.of(Entry.words(desk.labels().of("summary.first"), Look.SECTION))
                .across(SummarySheet.COLUMNS));
        into.add(Row.of(
                        header("story", Look.HEADER),
                        header("articles", Look.HEADER_OF_NUMBERS),
                        header("sources", Look.HEADER_OF_NUMBERS),
                        header("conflicts", Look.HEADER_OF_NUMBERS),
                        header("sharpest", Look.HEADER),
                        header("agreement", Look.HEADER_OF_NUMBERS),
                        header("back", Look.HEADER),
                        header("story.link", Look.HEADER))
                .across(WIDTHS));
        Sharpest sharpest = new Sharpest(desk);
        List<StoryDigest> needy = desk.digest().stories().stream()
                .filter(story -> sharpest.of(story).isPresent())
                .limit(MOST)
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
        String row = StoriesSheet.KEY + "/" + story.id();
        long conflicts = story.count(Verdict.CONFLICT);
        return Row.of(
                        Entry.words(story.title(), Look.STRONG),
                        new Entry.Amount(story.articles(), Look.COUNT, row),
                        new Entry.Amount(story.sources(), Look.COUNT, row),
                        new Entry.Amount(conflicts, conflicts > 0 ? Look.COUNT_ALARM : Look.COUNT, target),
                        Entry.words(line),
                        new Entry.Amount(story.agreement().agreement(), Look.SCORE, row),
                        Entry.link(desk.labels().of("row.link"), target),
                        Entry.link(desk.labels().of("story.link"), FocusSheet.target(desk, story)))
                .across(WIDTHS);
    }
}
