package org.variorum.date;

import java.time.temporal.ChronoUnit;
import org.variorum.article.Days;

/** What START, MID and END leave of a stretch of days. Stateless, safe to share between threads. */
final class Modifiers {
    private Modifiers() {}

    /** The first, middle or second half of the days; all of them under any other modifier. */
    static Days narrowed(Days days, String mod) {
        long half = ChronoUnit.DAYS.between(days.earliest(), days.latest()) / 2;
        return switch (mod) {
            case "START" -> new Days(days.earliest(), days.earliest().plusDays(half));
            case "MID" -> new Days(days.earliest().plusDays(half / 2), days.latest().minusDays(half / 2));
            case "END" -> new Days(days.latest().minusDays(half), days.latest());
            default -> days;
        };
    }
}
