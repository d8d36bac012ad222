package org.variorum.date.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.variorum.article.Days;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.calendar.TimeValue.Interval;

class TimeValueTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    private static String written(Granularity unit, LocalDate day) {
        return new Instant(unit, unit.start(day)).timex();
    }

    @Test
    void firstOfJanuaryTwentyTwentyTwoIsInTheLastWeekOfTheYearBefore() {
        assertEquals("2021-W52", written(Granularity.WEEK, DAY));
        assertEquals("2021-W52-WE", written(Granularity.WEEKEND, DAY));
    }

    @Test
    void everyUnitHasItsWriting() {
        assertEquals("2022-01-01", written(Granularity.DAY, DAY));
        assertEquals("2022-01", written(Granularity.MONTH, DAY));
        assertEquals("2022-Q1", written(Granularity.QUARTER, DAY));
        assertEquals("2022-H2", written(Granularity.HALF, LocalDate.of(2022, 9, 9)));
        assertEquals("2022", written(Granularity.YEAR, DAY));
        assertEquals("202X", written(Granularity.DECADE, DAY));
        assertEquals("20", written(Granularity.CENTURY, DAY));
        assertEquals("2", written(Granularity.MILLENNIUM, DAY));
    }

    @Test
    void yearsBeforeChristCountBackwards() {
        assertEquals("BC0146", written(Granularity.YEAR, LocalDate.of(-145, 1, 1)));
    }

    @Test
    void winterEndsWithTheFebruaryAfter() {
        Instant winter = new Instant(Granularity.SEASON, LocalDate.of(2021, 12, 1));

        assertEquals("2021-WI", winter.timex());
        assertEquals(LocalDate.of(2022, 2, 28), winter.last());
    }

    @Test
    void intervalCoversTheDaysItIsGivenWhichMayBeFewerThanBothEndsWhole() {
        Days covered = new Days(LocalDate.of(2022, 1, 16), LocalDate.of(2022, 3, 5));
        Interval interval = new Interval(
                new Instant(Granularity.MONTH, DAY), new Instant(Granularity.DAY, LocalDate.of(2022, 3, 5)), covered);

        assertEquals("2022-01/2022-03-05", interval.timex());
        assertEquals(covered, interval.days().orElseThrow());
    }

    @Test
    void partIsWrittenAsItsWhole() {
        Days kept = new Days(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 2));
        TimeValue.Part begun = new TimeValue.Part(new Instant(Granularity.YEAR, LocalDate.of(2022, 1, 1)), kept);

        assertEquals("2022", begun.timex());
        assertEquals(kept, begun.days().orElseThrow());
    }

    @Test
    void unknownHasNeitherValueNorDays() {
        assertEquals("", new TimeValue.Unknown().timex());
        assertEquals(true, new TimeValue.Unknown().days().isEmpty());
    }
}
