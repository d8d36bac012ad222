package org.variorum.report.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline = new Timeline();

    @Test
    void aShortNightIsToldByTheHourInUniversalTimeWithoutGaps() {
        timeline.article("2031-03-05T01:40:00+01:00");
        timeline.article("2031-03-05T02:10:00Z");

        assertEquals(List.of("2031-03-05 02:00", "2031-03-05 01:00", "2031-03-05 00:00"), moments());
    }

    @Test
    void oneArticleWithoutAnHourMakesItDays() {
        timeline.article("2031-03-05T01:40:00+01:00");
        timeline.article("2031-03-05");

        assertEquals(List.of(new Moment("2031-03-05", 2, 0)), timeline.moments());
    }

    @Test
    void moreThanTwoDaysAreToldByTheDayAndDaysBetweenAreFilled() {
        timeline.article("2031-03-02T10:00:00Z");
        timeline.article("2031-03-05T10:00:00Z");

        assertEquals(List.of("2031-03-05", "2031-03-04", "2031-03-03", "2031-03-02"), moments());
    }

    @Test
    void anArticleFromLastCenturyDoesNotFillTheSheetWithNoughts() {
        timeline.article("1931-03-02");
        timeline.article("2031-03-05");

        assertEquals(List.of("2031-03-05", "1931-03-02"), moments());
    }

    @Test
    void aConflictArisesWithItsSecondVersion() {
        timeline.article("2031-03-04");
        timeline.conflict(List.of("2031-03-05", "2031-03-03", "2031-03-04"));

        assertEquals(1, timeline.moments().get(0).conflicts());
        assertEquals("2031-03-04", timeline.moments().get(0).at());
    }

    @Test
    void whatHasNoDateStandsLastAndWithoutAConflict() {
        timeline.article("2031-03-04");
        timeline.article("");
        timeline.conflict(List.of("2031-03-04", "soon"));

        assertEquals(List.of(new Moment("2031-03-04", 1, 0), new Moment("", 1, 0)), timeline.moments());
    }

    @Test
    void aNightWithoutArticlesHasNoMoments() {
        assertEquals(List.of(), timeline.moments());
    }

    private List<String> moments() {
        return timeline.moments().stream().map(Moment::at).toList();
    }
}
