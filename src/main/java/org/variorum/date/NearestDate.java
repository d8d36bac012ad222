package org.variorum.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.variorum.date.Resolver.Resolved;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/**
 * Fills in the year, or the month and the year, that a date leaves out. Nearest to the article's own day, the past
 * preferred: "in March" written
 * in February is last year's only if this year's is more than {@link #AHEAD} days away. Stateless, safe to share
 * between threads.
 */
final class NearestDate {
    /** How many days ahead a date without a year may lie when no word leads to the future. */
    static final int AHEAD = 45;

    private static final int TOLD_AHEAD = 240; // in a text that tells of other years
    private static final int YEAR_AHEAD = 365; // in such a text after nothing but a year
    private static final int FUTURE_AHEAD = 330; // with a word that leads to the future
    private static final int DAY_AHEAD = 10; // of a day of the month without its month
    private static final int WEEKDAY_AHEAD = 100; // of one with its day of the week ...
    private static final int MONTHS_BACK = 14; // ... which else lies at most so far back

    private NearestDate() {}

    /** A date without its year. */
    static Optional<Resolved> of(Features says, Anchor anchor) {
        Optional<LocalDate> middle = anchor.middle();
        if (middle.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = middle.get();
        boolean told = anchor.told() && anchor.then().isPresent();
        int ahead = told ? toldAhead(anchor) : anchor.side() > 0 ? FUTURE_AHEAD : AHEAD;
        Optional<Instant> best = Optional.empty();
        for (int year = day.getYear() + 1; year >= day.getYear() - (says.has(Slot.WEEKDAY) ? 6 : 4); year--) {
            Optional<Instant> there = PlaceInYear.existing(says, year);
            if (there.isPresent() && ChronoUnit.DAYS.between(day, there.get().start()) <= ahead) {
                best = there;
                break;
            }
        }
        return best.map(value -> new Resolved(value, Optional.of(day)));
    }

    /**
     * Telling goes forward: a date without a year is in the year last named, or follows the time last spoken of
     * rather than it precedes it.
     */
    private static int toldAhead(Anchor anchor) {
        boolean yearOnly = anchor.then()
                .filter(then -> then.unit().compareTo(Granularity.YEAR) >= 0)
                .isPresent();
        return yearOnly ? YEAR_AHEAD : TOLD_AHEAD;
    }

    /** A day of the month without its month; one with its day of the week may lie further off. */
    static Optional<Resolved> dayOfMonth(Features says, Anchor anchor) {
        return anchor.middle().flatMap(middle -> {
            int ahead = anchor.side() > 0 ? 31 : DAY_AHEAD;
            Optional<LocalDate> found = sameDay(says, middle, anchor.side() > 0 ? -1 : 0, 4, ahead);
            if (found.isEmpty() && says.has(Slot.WEEKDAY)) {
                found = sameDay(says, middle, -6, MONTHS_BACK, WEEKDAY_AHEAD);
            }
            return found.map(day -> new Resolved(new Instant(Granularity.DAY, day), Optional.of(middle)));
        });
    }

    /** The first such day going back month by month, not further ahead than so many days. */
    private static Optional<LocalDate> sameDay(Features says, LocalDate middle, int from, int to, int ahead) {
        LocalDate month = middle.withDayOfMonth(1);
        for (int back = from; back < to; back++) {
            LocalDate there = month.minusMonths(back);
            int day = says.get(Slot.DAY);
            if (day <= there.lengthOfMonth()) {
                LocalDate found = there.withDayOfMonth(day);
                boolean fits = !says.has(Slot.WEEKDAY) || found.getDayOfWeek().getValue() == says.get(Slot.WEEKDAY);
                if (fits && ChronoUnit.DAYS.between(middle, found) <= ahead) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** A day of the week, or a time of day without its day. */
    static Optional<Resolved> weekdayOrTime(Features says, Anchor anchor) {
        if (says.has(Slot.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(says.get(Slot.WEEKDAY));
            return anchor.middle()
                    .map(day -> new Resolved(
                            new Instant(
                                    Granularity.DAY,
                                    anchor.side() > 0
                                            ? day.with(TemporalAdjusters.nextOrSame(weekday))
                                            : day.with(TemporalAdjusters.previousOrSame(weekday))),
                            Optional.of(day)));
        }
        if (!says.hasAny(Slot.HOUR, Slot.PART)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = anchor.day().map(Instant::start).or(anchor::middle);
        return day.map(d -> new Resolved(new Instant(Granularity.DAY, d), Optional.of(d)));
    }
}
