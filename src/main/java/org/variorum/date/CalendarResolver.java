package org.variorum.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.variorum.date.Resolver.Resolved;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.Holidays;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/**
 * Finds the place in the calendar of a date that may lack its year, its month or everything but the day of the week. Nearest to the article's
 * own day, the past preferred: "in March" written in February is last year's only if this year's is more than {@link #AHEAD} days away.
 * Stateless, safe to share between threads.
 */
final class CalendarResolver {
    /** How many days ahead a date without a year may lie when no word leads to the future. */
    static final int AHEAD = 45;

    private static final int TOLD_AHEAD = 240; // in a text that tells of other years
    private static final int FUTURE_AHEAD = 330; // with a word that leads to the future
    private static final int CENTURY_TURN = 20; // a year of two digits lies at most this far ahead of the article's

    /** What a range's end lacks and its other end tells: everything coarser than what it tells itself. */
    Features share(Features end, Features other) {
        Features shared = end.has(Slot.YEAR) && other.is(Slot.ERA, 1) ? end.with(Slot.ERA, 1) : end;
        if (end.has(Slot.YEAR2) && other.has(Slot.YEAR)) {
            return end.without(Slot.YEAR2).with(Slot.YEAR, other.get(Slot.YEAR) / 100 * 100 + end.get(Slot.YEAR2));
        }
        if (!end.hasAny(Slot.YEAR, Slot.YEAR2, Slot.SHIFT, Slot.REL, Slot.DECADE, Slot.CENTURY)) {
            Slot[] coarser = end.has(Slot.MONTH) || end.has(Slot.SEASON)
                    ? new Slot[] {Slot.YEAR, Slot.YEAR2, Slot.ERA}
                    : new Slot[] {Slot.MONTH, Slot.YEAR, Slot.YEAR2, Slot.REL, Slot.UNIT, Slot.ERA};
            for (Slot slot : end.has(Slot.DAY) || end.has(Slot.MONTH) || end.has(Slot.SEASON) ? coarser : new Slot[0]) {
                shared = other.has(slot) ? shared.with(slot, other.get(slot)) : shared;
            }
        }
        return shared;
    }

    /** Whether a date cannot be told without an anchor. */
    boolean dependent(Features says) {
        return !says.hasAny(Slot.YEAR, Slot.SHIFT, Slot.REL);
    }

    /** The place in the calendar. */
    Resolved resolve(Features says, Anchor anchor) {
        try {
            Optional<Resolved> day = says.hasAny(Slot.SHIFT, Slot.REL) ? relative(says, anchor) : named(says, anchor);
            return day.map(found -> withClock(found, says)).orElse(Resolved.UNKNOWN);
        } catch (DateTimeException noSuchDay) {
            return Resolved.UNKNOWN;
        }
    }

    private static Optional<LocalDate> base(Features says, Anchor anchor) {
        boolean then = says.is(Slot.BASE, 1) || (anchor.told() && says.has(Slot.REL));
        return then ? anchor.then().map(Instant::start).or(anchor::now) : anchor.now();
    }

    /** Yesterday, last week, next Friday, December last year, Monday of next week. */
    private Optional<Resolved> relative(Features says, Anchor anchor) {
        Optional<LocalDate> base = base(says, anchor);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = base.get();
        int step = says.has(Slot.SHIFT) ? says.get(Slot.SHIFT) : says.get(Slot.REL);
        Features rest = says.without(Slot.SHIFT).without(Slot.REL).without(Slot.UNIT).without(Slot.BASE);
        if (says.has(Slot.UNIT)) {
            Granularity unit = says.unit(Slot.UNIT);
            if (unit.withinDay()) {
                return Optional.empty();
            }
            LocalDate start = unit.start(unit == Granularity.WEEKEND && step == 0 ? weekend(day, anchor) : unit.plus(day, step));
            Optional<Resolved> inside = inside(rest, start, unit, anchor);
            return inside.isPresent() ? inside.map(r -> new Resolved(r.value(), base)) : Optional.of(new Resolved(new Instant(unit, start), base));
        }
        return beside(rest, day, step, anchor).map(value -> new Resolved(value, base));
    }

    /** A weekend spoken of without saying which: the one at hand, before Wednesday the last one. */
    private static LocalDate weekend(LocalDate day, Anchor anchor) {
        return anchor.side() <= 0 && day.getDayOfWeek().getValue() < 3 ? day.minusWeeks(1) : day;
    }

    private Optional<Resolved> inside(Features rest, LocalDate start, Granularity unit, Anchor anchor) {
        Features calendar = rest.without(Slot.MOD).without(Slot.PART).without(Slot.HOUR).without(Slot.MINUTE)
                .without(Slot.SECOND).without(Slot.AMPM).without(Slot.OFFSET);
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        if (rest.has(Slot.WEEKDAY) && unit == Granularity.WEEK) {
            return Optional.of(new Resolved(new Instant(Granularity.DAY, start.plusDays(rest.get(Slot.WEEKDAY) - 1L)), Optional.empty()));
        }
        Features filled = rest.with(Slot.YEAR, start.getYear());
        return named(unit == Granularity.MONTH ? filled.with(Slot.MONTH, start.getMonthValue()) : filled, anchor);
    }

    /** Last, this or next Friday, December, summer, Christmas, evening. */
    private Optional<TimeValue> beside(Features says, LocalDate day, int step, Anchor anchor) {
        if (says.has(Slot.WEEKDAY) && !says.has(Slot.DAY)) {
            DayOfWeek weekday = DayOfWeek.of(says.get(Slot.WEEKDAY));
            LocalDate there = step < 0
                    ? day.with(TemporalAdjusters.previous(weekday))
                    : step > 0 ? day.with(TemporalAdjusters.next(weekday)) : Granularity.WEEK.start(day).plusDays(weekday.getValue() - 1L);
            return Optional.of(new Instant(Granularity.DAY, there));
        }
        if (says.hasAny(Slot.MONTH, Slot.SEASON, Slot.HOLIDAY)) {
            LocalDate here = day;
            for (int year = step > 0 ? day.getYear() : day.getYear() - step; ; year += step > 0 ? 1 : -1) {
                Optional<Instant> there = inYear(says, year);
                if (there.isEmpty() || step == 0 && year <= day.getYear()) {
                    return there.map(t -> t);
                }
                boolean right = step > 0 ? there.get().start().isAfter(here) : step < 0 && there.get().last().isBefore(here);
                if (right) {
                    return Optional.of(there.get());
                }
            }
        }
        return says.has(Slot.PART) || says.has(Slot.HOUR) ? Optional.of(new Instant(Granularity.DAY, day.plusDays(step))) : Optional.empty();
    }

    private Optional<Resolved> named(Features says, Anchor anchor) {
        Optional<Integer> year = year(says, anchor);
        if (says.has(Slot.CENTURY)) {
            int century = says.get(Slot.CENTURY);
            int start = says.is(Slot.ERA, 1) ? -100 * century : 100 * (century - 1);
            return absolute(new Instant(Granularity.CENTURY, LocalDate.of(Math.max(start, -9900), 1, 1)));
        }
        if (says.has(Slot.DECADE)) {
            int decade = says.get(Slot.DECADE);
            return absolute(new Instant(Granularity.DECADE, LocalDate.of(decade < 100 ? 1900 + decade : decade, 1, 1)));
        }
        if (says.has(Slot.NTH)) {
            return nth(says, year, anchor);
        }
        if (!says.hasAny(Slot.MONTH, Slot.SEASON, Slot.HOLIDAY, Slot.QUARTER, Slot.HALF_YEAR, Slot.WEEK)) {
            if (year.isPresent()) {
                return absolute(new Instant(Granularity.YEAR, LocalDate.of(year.get(), 1, 1)));
            }
            return says.has(Slot.DAY) ? dayOfMonth(says, anchor) : weekdayOrTime(says, anchor);
        }
        return year.isPresent() ? inYear(says, year.get()).flatMap(CalendarResolver::absolute) : nearest(says, anchor);
    }

    private static Optional<Resolved> absolute(Instant value) {
        return Optional.of(new Resolved(value, Optional.empty()));
    }

    private static Optional<Integer> year(Features says, Anchor anchor) {
        if (says.has(Slot.YEAR)) {
            return Optional.of(says.is(Slot.ERA, 1) ? 1 - says.get(Slot.YEAR) : says.get(Slot.YEAR));
        }
        if (!says.has(Slot.YEAR2)) {
            return Optional.empty();
        }
        int now = anchor.now().map(LocalDate::getYear).orElse(2000);
        int year = now - Math.floorMod(now, 100) + says.get(Slot.YEAR2);
        return Optional.of(year > now + CENTURY_TURN ? year - 100 : year);
    }

    private static Optional<Instant> inYear(Features says, int year) {
        if (says.has(Slot.HOLIDAY)) {
            return Holidays.day(says.get(Slot.HOLIDAY), year).map(day -> new Instant(Granularity.DAY, day));
        }
        if (says.has(Slot.SEASON)) {
            return Optional.of(new Instant(Granularity.SEASON, LocalDate.of(year, 3 * says.get(Slot.SEASON), 1)));
        }
        if (says.has(Slot.QUARTER)) {
            return Optional.of(new Instant(Granularity.QUARTER, LocalDate.of(year, 3 * says.get(Slot.QUARTER) - 2, 1)));
        }
        if (says.has(Slot.HALF_YEAR)) {
            return Optional.of(new Instant(Granularity.HALF, LocalDate.of(year, says.get(Slot.HALF_YEAR) == 1 ? 1 : 7, 1)));
        }
        if (says.has(Slot.WEEK)) {
            LocalDate first = Granularity.WEEK.start(LocalDate.of(year, 1, 4));
            return Optional.of(new Instant(Granularity.WEEK, first.plusWeeks(says.get(Slot.WEEK) - 1L)));
        }
        if (says.has(Slot.DAY)) {
            return Optional.of(new Instant(Granularity.DAY, LocalDate.of(year, says.get(Slot.MONTH), says.get(Slot.DAY))));
        }
        return Optional.of(new Instant(Granularity.MONTH, LocalDate.of(year, says.get(Slot.MONTH), 1)));
    }

    /** A date without its year. */
    private static Optional<Resolved> nearest(Features says, Anchor anchor) {
        Optional<LocalDate> middle = anchor.middle();
        if (middle.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = middle.get();
        boolean told = anchor.told() && anchor.then().isPresent();
        int ahead = told ? toldAhead(anchor) : anchor.side() > 0 ? FUTURE_AHEAD : AHEAD;
        Optional<Instant> best = Optional.empty();
        for (int year = day.getYear() + 1; year >= day.getYear() - (says.has(Slot.WEEKDAY) ? 6 : 4); year--) {
            Optional<Instant> there = place(says, year);
            if (there.isPresent() && ChronoUnit.DAYS.between(day, there.get().start()) <= ahead) {
                best = there;
                break;
            }
        }
        return best.map(value -> new Resolved(value, Optional.of(day)));
    }

    /** Telling goes forward: a date without a year is in the year last named, or follows the time last spoken of rather than it precedes it. */
    private static int toldAhead(Anchor anchor) {
        boolean yearOnly = anchor.then().filter(then -> then.unit().compareTo(Granularity.YEAR) >= 0).isPresent();
        return yearOnly ? 365 : TOLD_AHEAD;
    }

    /** The date in a year, if it exists then and falls on the weekday it is said to. */
    private static Optional<Instant> place(Features says, int year) {
        if (says.is(Slot.MONTH, 2) && says.is(Slot.DAY, 29) && !java.time.Year.isLeap(year)) {
            return Optional.empty();
        }
        Optional<Instant> there = inYear(says, year);
        boolean fits = !says.has(Slot.WEEKDAY) || !says.has(Slot.DAY) || there.filter(t -> t.falls(says.get(Slot.WEEKDAY))).isPresent();
        return fits ? there : Optional.empty();
    }

    /** The first Monday, the last week of a month or a year. */
    private Optional<Resolved> nth(Features says, Optional<Integer> year, Anchor anchor) {
        Features outside = says.without(Slot.NTH).without(Slot.WEEKDAY).without(Slot.UNIT);
        Optional<Resolved> around = says.has(Slot.DAY) && says.get(Slot.NTH) != 0 ? Optional.empty() : named(outside, anchor);
        if (around.isEmpty() || !(around.get().value() instanceof Instant whole)) {
            return Optional.empty();
        }
        int nth = says.get(Slot.NTH);
        Optional<LocalDate> hook = around.get().anchor();
        if (says.has(Slot.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(says.get(Slot.WEEKDAY));
            LocalDate there = nth > 0
                    ? whole.start().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(nth - 1L)
                    : whole.last().with(TemporalAdjusters.previousOrSame(weekday));
            return Optional.of(new Resolved(new Instant(Granularity.DAY, there), hook));
        }
        Granularity unit = says.unit(Slot.UNIT);
        if (unit.withinDay() || unit.compareTo(whole.unit()) >= 0 && nth != 0) {
            return Optional.empty();
        }
        LocalDate there = nth > 0 ? unit.plus(first(unit, whole.start()), nth - 1L) : nth == 0 ? unit.start(whole.start()) : last(unit, whole.last());
        return Optional.of(new Resolved(new Instant(unit, there), hook));
    }

    /** The first week of a month or year is the one that has its first Thursday, as ISO 8601 counts the weeks of a year. */
    private static LocalDate first(Granularity unit, LocalDate start) {
        return unit.start(unit == Granularity.WEEK ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)) : start);
    }

    private static LocalDate last(Granularity unit, LocalDate end) {
        return unit.start(unit == Granularity.WEEK ? end.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)) : end);
    }

    private static Optional<Resolved> dayOfMonth(Features says, Anchor anchor) {
        Optional<LocalDate> middle = anchor.middle();
        if (middle.isEmpty()) {
            return Optional.empty();
        }
        LocalDate month = middle.get().withDayOfMonth(1);
        int ahead = anchor.side() > 0 ? 31 : 10;
        for (int back = anchor.side() > 0 ? -1 : 0; back < 4; back++) {
            LocalDate there = month.minusMonths(back);
            int day = says.get(Slot.DAY);
            if (day <= there.lengthOfMonth()) {
                LocalDate found = there.withDayOfMonth(day);
                boolean fits = !says.has(Slot.WEEKDAY) || found.getDayOfWeek().getValue() == says.get(Slot.WEEKDAY);
                if (fits && ChronoUnit.DAYS.between(middle.get(), found) <= ahead) {
                    return Optional.of(new Resolved(new Instant(Granularity.DAY, found), middle));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Resolved> weekdayOrTime(Features says, Anchor anchor) {
        if (says.has(Slot.WEEKDAY)) {
            DayOfWeek weekday = DayOfWeek.of(says.get(Slot.WEEKDAY));
            return anchor.middle().map(day -> new Resolved(
                    new Instant(
                            Granularity.DAY,
                            anchor.side() > 0 ? day.with(TemporalAdjusters.nextOrSame(weekday)) : day.with(TemporalAdjusters.previousOrSame(weekday))),
                    Optional.of(day)));
        }
        if (!says.hasAny(Slot.HOUR, Slot.PART)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = anchor.day().map(Instant::start).or(anchor::middle);
        return day.map(d -> new Resolved(new Instant(Granularity.DAY, d), Optional.of(d)));
    }

    private static Resolved withClock(Resolved found, Features says) {
        if (!says.hasAny(Slot.HOUR, Slot.PART) || !(found.value() instanceof Instant day) || day.unit() != Granularity.DAY) {
            return found;
        }
        String clock = says.has(Slot.HOUR) ? clock(says) : "T" + Slot.PART.symbol(says.get(Slot.PART));
        return new Resolved(new Instant(Granularity.DAY, day.start(), clock), found.anchor());
    }

    private static String clock(Features says) {
        int hour = says.get(Slot.HOUR);
        boolean late = says.is(Slot.AMPM, 1) || !says.has(Slot.AMPM) && says.hasAny(Slot.PART) && says.get(Slot.PART) >= 3 && says.get(Slot.PART) <= 5;
        if (late && hour < 12 && !(says.is(Slot.PART, 5) && hour < 6)) {
            hour += 12;
        } else if (says.is(Slot.AMPM, 0) && hour == 12) {
            hour = 0;
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, says.get(Slot.MINUTE));
        if (says.has(Slot.SECOND)) {
            time += String.format(Locale.ROOT, ":%02d", says.get(Slot.SECOND));
        }
        if (!says.has(Slot.OFFSET)) {
            return time;
        }
        int offset = says.get(Slot.OFFSET);
        return offset == 0 ? time + "Z" : time + String.format(Locale.ROOT, "%s%02d:%02d", offset < 0 ? "-" : "+", Math.abs(offset) / 60, Math.abs(offset) % 60);
    }
}
