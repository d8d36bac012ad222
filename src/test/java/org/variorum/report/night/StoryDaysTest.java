package org.variorum.report.night;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryDaysTest {
    private final StoryDays days = new StoryDays();

    @Test
    void theDaysOfAStoryCoverAllItsArticles() {
        add("2031-03-04", "s1");
        add("2031-03-02", "s1");
        add("2031-03-05", "s1");

        assertEquals("2031-03-02", days.of("s1").orElseThrow().earliest().toString());
        assertEquals("2031-03-05", days.of("s1").orElseThrow().latest().toString());
    }

    @Test
    void anArticleWithoutDayChangesNothing() {
        days.add(new InventedArticle("a", "S", "t", "x").told("s1", ""));

        assertTrue(days.of("s1").isEmpty());
    }

    @Test
    void anArticleWithoutStoryCountsForNone() {
        add("2031-03-04", "");

        assertTrue(days.of("").isEmpty());
    }

    private void add(String day, String story) {
        days.add(new InventedArticle("a" + day, "S", "t", "x").on(day).told(story, ""));
    }
}
