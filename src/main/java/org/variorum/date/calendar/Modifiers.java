package org.variorum.date.calendar;

import java.time.temporal.ChronoUnit;
import org.variorum.article.Days;

/** What START, MID and END leave of a stretch of days. Stateless, safe to share between threads. */
public final class Modifiers {
    private static final int DAYS_OF_YEAR = 365;

    private Modifiers() {}

    /** The first half, the middle third or the second half of the days; all of them under any other modifier. */
    public static Days narrowed(Days days, String mod) {
        long last = ChronoUnit.DAYS.between(days.earliest(), days.latest());
        boolean year = last >= DAYS_OF_YEAR - 1 && last <= DAYS_OF_YEAR;
        return switch (mod) {
            case "START" ->
                new Days(
                        days.earliest(),
                        year
                                ? days.earliest().plusMonths(6).minusDays(1)
                                : days.earliest().plusDays(Math.max(0, last - 1) / 2));
            case "MID" ->
                new Days(days.earliest().plusDays(last / 3), days.latest().minusDays((last + 1) / 3));
            case "END" ->
                new Days(year ? days.earliest().plusMonths(6) : days.latest().minusDays(last / 2), days.latest());
            default -> days;
        };
    }
}
