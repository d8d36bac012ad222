package org.variorum.report.csv;

import java.util.List;
import java.util.function.Consumer;
import org.variorum.report.csvfile.Line;
import org.variorum.report.night.ReportedStory;
import org.variorum.report.night.StoryPage;

/**
 * Every story, how many tell it and how far they agree, and what earlier nights told of it: since when, in how many articles, which of their stories it
 * took in or was parted from. Days and agreement are empty where unknown.
 */
public final class StoriesTable implements Table<StoryPage> {
    private static final List<String> HEADER = List.of(
            "story_id",
            "storyline_id",
            "title",
            "articles",
            "sources",
            "voices",
            "first",
            "last",
            "agreement",
            "agreement_low",
            "agreement_high",
            "origins",
            "since",
            "earlier_articles",
            "took_in",
            "parted_from");

    @Override
    public String file() {
        return "stories.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public void rows(StoryPage page, Consumer<Line> into) {
        ReportedStory told = page.reported();
        into.accept(new Line()
                .add(told.story().id())
                .add(told.story().storylineId())
                .add(told.story().title())
                .add(told.story().members().size())
                .add(told.sources())
                .add(told.voices())
                .days(page.days())
                .add(told.agreement().agreement())
                .add(told.agreement().low())
                .add(told.agreement().high())
                .add(told.story().origins())
                .add(told.story().earlier().since())
                .add(told.story().earlier().articles())
                .add(String.join(" ", told.story().earlier().tookIn()))
                .add(told.story().earlier().partedFrom()));
    }
}
