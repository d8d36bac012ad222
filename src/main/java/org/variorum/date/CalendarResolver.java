package org.variorum.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.variorum.date.Resolver.Resolved;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/**
 * Finds the place in the calendar of what is named ("May 2021", "the first Monday of June") or seen from an anchor
 * ("last week", "next Friday").
 * What a date leaves out is filled in by {@link NearestDate}. Stateless, safe to share between threads.
 */
final class CalendarResolver {
    private static final int WEDNESDAY = 3;
    private static final int SATURDAY = 6;
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
            return day.map(found -> ClockTime.on(found, says)).orElse(Resolved.UNKNOWN);
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
        Features rest = says.without(Slot.SHIFT)
                .without(Slot.REL)
                .without(Slot.UNIT)
                .without(Slot.BASE)
                .without(Slot.PASSED);
        if (rest.has(Slot.UNIT2)) {
            rest = rest.without(Slot.UNIT2).with(Slot.UNIT, rest.get(Slot.UNIT2)); // the first week of last month
        }
        if (says.has(Slot.UNIT)) {
            Granularity unit = says.unit(Slot.UNIT);
            if (unit.withinDay()) {
                return Optional.empty();
            }
            boolean bare = unit == Granularity.WEEKEND && step == 0 && !says.is(Slot.BASE, 1);
            LocalDate start = unit.start(bare ? weekend(day, anchor) : unit.plus(day, step));
            Optional<Resolved> inside = unit == Granularity.DAY ? Optional.empty() : inside(rest, start, unit, anchor);
            return inside.isPresent()
                    ? inside.map(r -> new Resolved(r.value(), base))
                    : Optional.of(new Resolved(new Instant(unit, start), base));
        }
        return beside(rest, day, step).map(value -> new Resolved(value, base));
    }

    /**
     * A weekend spoken of without saying which: the one at hand; where it is told as past, or before Wednesday where
     * nothing leads to the future, the last one.
     */
    private static LocalDate weekend(LocalDate day, Anchor anchor) {
        int weekday = day.getDayOfWeek().getValue();
        boolean last = anchor.side() < 0 ? weekday < SATURDAY : anchor.side() == 0 && weekday < WEDNESDAY;
        return last ? day.minusWeeks(1) : day;
    }

    private Optional<Resolved> inside(Features rest, LocalDate start, Granularity unit, Anchor anchor) {
        Features calendar = rest.without(Slot.MOD)
                .without(Slot.PART)
                .without(Slot.HOUR)
                .without(Slot.MINUTE)
                .without(Slot.SECOND)
                .without(Slot.AMPM)
                .without(Slot.OFFSET);
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        if (rest.has(Slot.WEEKDAY) && unit == Granularity.WEEK) {
            return Optional.of(new Resolved(
                    new Instant(Granularity.DAY, start.plusDays(rest.get(Slot.WEEKDAY) - 1L)), Optional.empty()));
        }
        Features filled = rest.with(Slot.YEAR, start.getYear());
        return named(unit == Granularity.MONTH ? filled.with(Slot.MONTH, start.getMonthValue()) : filled, anchor);
    }

    /** Last, this or next Friday, December, summer, Christmas, evening. */
    private Optional<TimeValue> beside(Features says, LocalDate day, int step) {
        if (says.has(Slot.WEEKDAY) && !says.has(Slot.DAY)) {
            DayOfWeek weekday = DayOfWeek.of(says.get(Slot.WEEKDAY));
            if (says.is(Slot.OVER, 1)) {
                LocalDate week = Granularity.WEEK.start(day).plusWeeks(1);
                return Optional.of(new Instant(Granularity.DAY, week.plusDays(weekday.getValue() - 1L)));
            }
            LocalDate there = step < 0
                    ? day.with(TemporalAdjusters.previous(weekday))
                    : step > 0
                            ? day.with(TemporalAdjusters.next(weekday))
                            : Granularity.WEEK.start(day).plusDays(weekday.getValue() - 1L);
            return Optional.of(new Instant(Granularity.DAY, there));
        }
        if (says.hasAny(Slot.MONTH, Slot.SEASON, Slot.HOLIDAY)) {
            LocalDate here = day;
            for (int year = step > 0 ? day.getYear() : day.getYear() - step; ; year += step > 0 ? 1 : -1) {
                Optional<Instant> there = PlaceInYear.of(says, year);
                if (there.isEmpty() || (step == 0 && year <= day.getYear())) {
                    return there.map(t -> t);
                }
                boolean right = step > 0
                        ? there.get().start().isAfter(here)
                        : step < 0 && there.get().last().isBefore(here);
                if (right) {
                    return Optional.of(there.get());
                }
            }
        }
        return says.has(Slot.PART) || says.has(Slot.HOUR)
                ? Optional.of(new Instant(Granularity.DAY, day.plusDays(step)))
                : Optional.empty();
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
            return nth(says, anchor);
        }
        if (!says.hasAny(Slot.MONTH, Slot.SEASON, Slot.HOLIDAY, Slot.QUARTER, Slot.HALF_YEAR, Slot.WEEK)) {
            if (year.isPresent()) {
                return absolute(new Instant(Granularity.YEAR, LocalDate.of(year.get(), 1, 1)));
            }
            return says.has(Slot.DAY) ? NearestDate.dayOfMonth(says, anchor) : NearestDate.weekdayOrTime(says, anchor);
        }
        return year.isPresent()
                ? PlaceInYear.of(says, year.get()).flatMap(CalendarResolver::absolute)
                : NearestDate.of(says, anchor);
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

    /** The first Monday, the last week of a month or a year. */
    private Optional<Resolved> nth(Features says, Anchor anchor) {
        Features outside = says.without(Slot.NTH).without(Slot.WEEKDAY).without(Slot.UNIT);
        Optional<Resolved> around =
                says.has(Slot.DAY) && says.get(Slot.NTH) != 0 ? Optional.empty() : named(outside, anchor);
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
        if (unit.withinDay() || (unit.compareTo(whole.unit()) >= 0 && nth != 0)) {
            return Optional.empty();
        }
        LocalDate there = nth > 0
                ? unit.plus(first(unit, whole.start()), nth - 1L)
                : nth == 0 ? holding(unit, whole.start()) : last(unit, whole.last());
        return Optional.of(new Resolved(new Instant(unit, there), hook));
    }

    /** The unit that holds a day; of weekends the one next to it. */
    private static LocalDate holding(Granularity unit, LocalDate day) {
        return unit.start(unit == Granularity.WEEKEND ? day.minusDays(2) : day);
    }

    /**
     * The first week of a month or year is the one that has its first Thursday, as ISO 8601 counts the weeks of a
     * year.
     */
    static LocalDate first(Granularity unit, LocalDate start) {
        return unit.start(
                unit == Granularity.WEEK ? start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)) : start);
    }

    static LocalDate last(Granularity unit, LocalDate end) {
        return unit.start(
                unit == Granularity.WEEK ? end.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)) : end);
    }
}
