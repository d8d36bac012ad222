package org.variorum.date;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.Holidays;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/**
 * The place in the calendar of a day, month, quarter, season or feast in a given year. Stateless, safe to share
 * between threads.
 */
final class PlaceInYear {
    private PlaceInYear() {}

    /** The place; empty if nothing but the year is told. */
    static Optional<Instant> of(Features says, int year) {
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
            return Optional.of(
                    new Instant(Granularity.HALF, LocalDate.of(year, says.get(Slot.HALF_YEAR) == 1 ? 1 : 7, 1)));
        }
        if (says.has(Slot.WEEK)) {
            LocalDate first = Granularity.WEEK.start(LocalDate.of(year, 1, 4));
            return Optional.of(new Instant(Granularity.WEEK, first.plusWeeks(says.get(Slot.WEEK) - 1L)));
        }
        if (says.has(Slot.DAY)) {
            return Optional.of(
                    new Instant(Granularity.DAY, LocalDate.of(year, says.get(Slot.MONTH), says.get(Slot.DAY))));
        }
        return Optional.of(new Instant(Granularity.MONTH, LocalDate.of(year, says.get(Slot.MONTH), 1)));
    }

    /** The date in a year, if it exists then and falls on the weekday it is said to. */
    static Optional<Instant> existing(Features says, int year) {
        if (says.is(Slot.MONTH, 2) && says.is(Slot.DAY, 29) && !Year.isLeap(year)) {
            return Optional.empty();
        }
        Optional<Instant> there = of(says, year);
        boolean fits = !says.has(Slot.WEEKDAY)
                || !says.has(Slot.DAY)
                || there.filter(t -> t.falls(says.get(Slot.WEEKDAY))).isPresent();
        return fits ? there : Optional.empty();
    }
}
