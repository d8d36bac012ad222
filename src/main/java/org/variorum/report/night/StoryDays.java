package org.variorum.report.night;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.article.Days;

/**
 * From which to which day the articles of each story came out, as far as their exact days are known. Filled while the articles are read, asked
 * while the stories are. Not for more than one thread.
 */
public final class StoryDays {
    private final Map<String, Days> days = new HashMap<>();

    /** Takes note of an article. */
    public void add(ReportedArticle reported) {
        reported.settled()
                .published()
                .day()
                .filter(day -> !reported.storyId().isEmpty())
                .ifPresent(day -> days.merge(reported.storyId(), Days.of(day), StoryDays::cover));
    }

    /** The days of a story; empty where no article's day is known. */
    public Optional<Days> of(String storyId) {
        return Optional.ofNullable(days.get(storyId));
    }

    private static Days cover(Days a, Days b) {
        return new Days(
                a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
                a.latest().isAfter(b.latest()) ? a.latest() : b.latest());
    }
}
