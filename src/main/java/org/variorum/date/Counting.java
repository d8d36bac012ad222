package org.variorum.date;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.date.Resolver.Resolved;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.calendar.WorkingDays;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/**
 * Lengths, and times that are so many units away from a day: three weeks, three weeks ago, the last three weeks, the
 * first three weeks of May.
 * Stateless, safe to share between threads.
 */
final class Counting {
    private static final int VAGUE_LEAST = 2; // "a few" and "several" are at least two ...
    private static final int VAGUE_MOST = 9; // ... and fewer than one would count in tens

    private Counting() {}

    private static Granularity unit(Features says) {
        return says.unit(Slot.UNIT);
    }

    /** A length as TIMEX3 writes it; half of a unit alone becomes the next finer unit where there is one. */
    static String length(Features says) {
        Granularity unit = unit(says);
        if (says.has(Slot.VAGUE)) {
            return unit.duration("X");
        }
        int amount = says.get(Slot.AMOUNT, 1);
        if (says.has(Slot.AMOUNT2)) {
            String whole = unit.duration(Integer.toString(amount));
            String length = further(whole, says.unit(Slot.UNIT2), says.get(Slot.AMOUNT2));
            return says.has(Slot.AMOUNT3) ? further(length, says.unit(Slot.UNIT3), says.get(Slot.AMOUNT3)) : length;
        }
        if (says.has(Slot.HUNDREDTHS)) {
            int hundredths = says.get(Slot.HUNDREDTHS);
            return unit.duration(amount + (hundredths < 10 ? ".0" : ".") + hundredths);
        }
        int tenths = tenths(says);
        if (tenths == 0) {
            return unit.duration(Integer.toString(amount));
        }
        boolean half = tenths == 5;
        return switch (unit) {
            case YEAR -> half && amount == 0 ? "P6M" : unit.duration(amount + "." + tenths);
            case HOUR -> half && amount == 0 ? "PT30M" : unit.duration(amount + "." + tenths);
            case MINUTE -> half && amount == 0 ? "PT30S" : unit.duration(amount + "." + tenths);
            case DAY -> half && amount == 0 ? "PT12H" : unit.duration(amount + "." + tenths);
            case CENTURY -> "P" + (amount * 100 + tenths * 10) + "Y";
            case DECADE -> "P" + (amount * 10 + tenths) + "Y";
            default -> unit.duration(amount + "." + tenths);
        };
    }

    /** A length and a finer one, with one T before all that is shorter than a day. */
    private static String further(String length, Granularity finer, int amount) {
        String tail = finer.duration(Integer.toString(amount)).substring(1);
        return length + (finer.withinDay() && length.indexOf('T') > 0 ? tail.substring(1) : tail);
    }

    private static int tenths(Features says) {
        return says.is(Slot.HALF, 1) ? 5 : says.get(Slot.TENTHS, says.get(Slot.HUNDREDTHS) / 10);
    }

    private static LocalDate step(Features says, LocalDate day, long amount) {
        return says.is(Slot.BUSINESS, 1)
                ? WorkingDays.plus(day, amount)
                : unit(says).plus(day, amount);
    }

    /** So many units before or after the anchor. */
    static Resolved counted(Features says, Anchor anchor) {
        Optional<LocalDate> base =
                says.is(Slot.BASE, 1) ? anchor.then().map(Instant::start).or(anchor::now) : anchor.now();
        int sign = says.get(Slot.SIGN);
        Granularity unit = unit(says);
        if (says.has(Slot.VAGUE)) {
            String timex = sign < 0 ? "PAST_REF" : "FUTURE_REF";
            return new Resolved(new TimeValue.Reference(timex, base.map(day -> around(day, unit, sign))), base);
        }
        if (base.isEmpty()) {
            return Resolved.UNKNOWN;
        }
        LocalDate day = base.get();
        LocalDate there = step(says, day, (long) sign * says.get(Slot.AMOUNT, 1));
        Granularity fine = unit;
        if (tenths(says) > 0 && !unit.withinDay()) {
            there = there.plusDays(sign * unit.days() * tenths(says) / 10);
            fine = unit.compareTo(Granularity.YEAR) >= 0 ? Granularity.MONTH : Granularity.DAY;
        }
        if (says.has(Slot.AMOUNT2)) {
            fine = says.unit(Slot.UNIT2);
            there = fine.plus(there, (long) sign * says.get(Slot.AMOUNT2));
        }
        if (says.has(Slot.AMOUNT3)) {
            fine = says.unit(Slot.UNIT3);
            there = fine.plus(there, (long) sign * says.get(Slot.AMOUNT3));
        }
        if (fine.withinDay()) {
            Days days = sign < 0
                    ? new Days(there.isEqual(day) ? day.minusDays(1) : there, day)
                    : new Days(day, there.isEqual(day) ? day.plusDays(1) : there);
            return new Resolved(new TimeValue.Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF", Optional.of(days)), base);
        }
        fine = fine.compareTo(Granularity.YEAR) > 0
                ? Granularity.YEAR
                : fine; // nobody means a calendar decade by "a decade ago"
        return new Resolved(new Instant(fine, fine.start(there)), base);
    }

    /** So many units before or after a named time; from a day whole weeks and months lead to a day. */
    static Resolved from(Features says, Instant base) {
        Optional<LocalDate> day = Optional.of(base.start());
        boolean exact = base.unit() == Granularity.DAY
                && says.has(Slot.AMOUNT)
                && !says.hasAny(Slot.VAGUE, Slot.HALF, Slot.TENTHS, Slot.AMOUNT2)
                && !unit(says).withinDay()
                && unit(says).compareTo(Granularity.YEAR) < 0;
        if (!exact) {
            return counted(says.without(Slot.BASE), new Anchor(day, Optional.empty(), Optional.empty(), false, 0));
        }
        LocalDate there = step(says, base.start(), (long) says.get(Slot.SIGN) * says.get(Slot.AMOUNT));
        return new Resolved(new Instant(Granularity.DAY, there), day);
    }

    private static Days around(LocalDate day, Granularity unit, int sign) {
        LocalDate near = unit.plus(day, (long) sign * VAGUE_LEAST);
        LocalDate far = unit.plus(day, (long) sign * VAGUE_MOST);
        return sign < 0 ? new Days(far, near) : new Days(near, far);
    }

    /** A length that ends or starts at the article's day: "the last two weeks". Quarters are those of the calendar. */
    static Resolved stretch(Features says, Anchor anchor) {
        Granularity unit = unit(says);
        long amount = says.has(Slot.VAGUE) ? VAGUE_MOST : says.get(Slot.AMOUNT, 1);
        boolean back = says.get(Slot.REL) < 0;
        Optional<Days> days = anchor.now().map(now -> {
            if (unit == Granularity.QUARTER) {
                LocalDate start = unit.start(now);
                return back
                        ? new Days(unit.plus(start, -amount), start.minusDays(1))
                        : new Days(
                                unit.plus(start, 1),
                                unit.plus(start, amount + 1).minusDays(1));
            }
            return back
                    ? new Days(step(says, now, -amount), now)
                    : new Days(now.plusDays(unit.withinDay() ? 0 : 1), step(says, now, amount));
        });
        return new Resolved(new TimeValue.Length(length(says), days), anchor.now());
    }

    /** The first or the last so many units of a longer time, or so many that start on a day. */
    static Resolved edge(Features says, Instant whole, Optional<LocalDate> hook) {
        Granularity unit = unit(says);
        boolean day = whole.unit() == Granularity.DAY; // three days starting on Monday
        if (unit.withinDay() || (unit.compareTo(whole.unit()) >= 0 && !day) || says.has(Slot.VAGUE)) {
            return new Resolved(new TimeValue.Length(length(says), Optional.empty()), Optional.empty());
        }
        int amount = says.get(Slot.AMOUNT, 1);
        LocalDate first = day ? whole.start() : CalendarResolver.first(unit, whole.start());
        LocalDate last = unit.end(CalendarResolver.last(unit, whole.last()));
        Days days = says.get(Slot.NTH) > 0
                ? new Days(first, unit.plus(first, amount).minusDays(1))
                : new Days(unit.plus(last.plusDays(1), -amount), last);
        return new Resolved(new TimeValue.Length(length(says), Optional.of(days)), hook);
    }
}
