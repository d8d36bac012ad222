package org.variorum.date;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Piece;
import org.variorum.date.grammar.Slot;

/**
 * Turns what words say into a value, given what they hang on: lengths, times counted from an anchor, times named
 * against it. Calendar dates
 * are left to {@link CalendarResolver}. Stateless, safe to share between threads.
 */
final class Resolver {
    private static final int VAGUE_LEAST = 2; // "a few" and "several" are at least two ...
    private static final int VAGUE_MOST = 9; // ... and fewer than one would count in tens

    private static final Features PRESENT = Features.NONE.with(Slot.REF, Slot.REF.value("present_ref"));

    private final CalendarResolver calendar = new CalendarResolver();

    /**
     * A value with what it hangs on.
     *
     * @param value the value
     * @param anchor the day it was counted from; empty for an absolute value
     */
    record Resolved(TimeValue value, Optional<LocalDate> anchor) {
        static final Resolved UNKNOWN = new Resolved(new TimeValue.Unknown(), Optional.empty());
    }

    /** The value of a piece. */
    Resolved resolve(Piece piece, Anchor anchor) {
        if (piece.until().isEmpty()) {
            return resolve(piece.says(), anchor);
        }
        Features far = piece.until().get();
        if (piece.says().has(Slot.SIGN)) {
            return resolve(far, anchor).value() instanceof TimeValue.Instant base
                    ? counted(piece.says(), anchor.on(base.start()))
                    : Resolved.UNKNOWN;
        }
        Features near = calendar.share(piece.says(), far);
        Resolved to = resolve(calendar.share(far, piece.says()), anchor);
        if (!(to.value() instanceof TimeValue.Instant last)) {
            return Resolved.UNKNOWN;
        }
        Anchor before = calendar.dependent(near) ? anchor.on(last.start()) : anchor;
        Resolved from = resolve(near, calendar.dependent(near) ? before.sided(-1) : before);
        if (!(from.value() instanceof TimeValue.Instant first) || last.last().isBefore(first.start())) {
            return Resolved.UNKNOWN;
        }
        return new Resolved(new TimeValue.Interval(first, last), to.anchor());
    }

    private Resolved resolve(Features says, Anchor anchor) {
        if (anchor.told() && says.is(Slot.SHIFT, 0) && !says.is(Slot.BASE, 1)) {
            return reference(PRESENT, anchor); // "today" in a text that tells of other times is nowadays
        }
        if (says.has(Slot.REF)) {
            return reference(says, anchor);
        }
        if (says.has(Slot.EVERY)) {
            return new Resolved(new TimeValue.Repeat(repeat(says)), Optional.empty());
        }
        if (says.has(Slot.SIGN) && says.hasAny(Slot.AMOUNT, Slot.VAGUE)) {
            return counted(says, anchor);
        }
        if (says.hasAny(Slot.AMOUNT, Slot.VAGUE)) {
            return says.has(Slot.REL)
                    ? stretch(says, anchor)
                    : new Resolved(new TimeValue.Length(length(says), Optional.empty()), Optional.empty());
        }
        return calendar.resolve(says, anchor);
    }

    private static Resolved reference(Features says, Anchor anchor) {
        Optional<Days> days =
                says.is(Slot.REF, Slot.REF.value("present_ref")) ? anchor.now().map(Days::of) : Optional.empty();
        String timex = Slot.REF.symbol(says.get(Slot.REF));
        return new Resolved(new TimeValue.Reference(timex, days), days.flatMap(d -> anchor.now()));
    }

    private static String repeat(Features says) {
        if (says.has(Slot.WEEKDAY)) {
            return "XXXX-WXX-" + says.get(Slot.WEEKDAY) + clock(says);
        }
        return says.has(Slot.PART) ? "XXXX-XX-XX" + clock(says) : length(says);
    }

    private static String clock(Features says) {
        return says.has(Slot.PART) ? "T" + Slot.PART.symbol(says.get(Slot.PART)) : "";
    }

    /** A length as TIMEX3 writes it; halves become the next finer unit where there is one. */
    static String length(Features says) {
        Granularity unit = unit(says);
        if (says.has(Slot.VAGUE)) {
            return unit.duration("X");
        }
        int amount = says.get(Slot.AMOUNT, 1);
        if (says.has(Slot.AMOUNT2)) {
            Granularity finer = says.unit(Slot.UNIT2);
            String tail =
                    finer.duration(Integer.toString(says.get(Slot.AMOUNT2))).substring(1);
            return unit.duration(Integer.toString(amount))
                    + (unit.withinDay() && finer.withinDay() ? tail.substring(1) : tail);
        }
        if (!says.is(Slot.HALF, 1)) {
            return unit.duration(Integer.toString(amount));
        }
        return switch (unit) {
            case YEAR -> amount == 0 ? "P6M" : "P" + amount + ".5Y";
            case HOUR -> amount == 0 ? "PT30M" : "PT" + amount + "H30M";
            case MINUTE -> amount == 0 ? "PT30S" : "PT" + amount + "M30S";
            case DAY -> amount == 0 ? "PT12H" : "P" + amount + "DT12H";
            case CENTURY -> amount == 0 ? "P50Y" : "P" + (amount * 100 + 50) + "Y";
            case DECADE -> "P" + (amount * 10 + 5) + "Y";
            default -> unit.duration(amount + ".5");
        };
    }

    private static Granularity unit(Features says) {
        return says.unit(Slot.UNIT);
    }

    /** So many units before or after the anchor. */
    private Resolved counted(Features says, Anchor anchor) {
        Optional<LocalDate> base = says.is(Slot.BASE, 1)
                ? anchor.then().map(TimeValue.Instant::start).or(anchor::now)
                : anchor.now();
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
        LocalDate there = unit.plus(day, (long) sign * says.get(Slot.AMOUNT, 1));
        Granularity fine = unit;
        if (says.has(Slot.HALF) && !unit.withinDay()) {
            there = there.plusDays(sign * unit.days() / 2);
            fine = unit.compareTo(Granularity.YEAR) >= 0 ? Granularity.MONTH : Granularity.DAY;
        }
        if (says.has(Slot.AMOUNT2)) {
            fine = says.unit(Slot.UNIT2);
            there = fine.plus(there, (long) sign * says.get(Slot.AMOUNT2));
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
        return new Resolved(new TimeValue.Instant(fine, fine.start(there)), base);
    }

    private static Days around(LocalDate day, Granularity unit, int sign) {
        LocalDate near = unit.plus(day, (long) sign * VAGUE_LEAST);
        LocalDate far = unit.plus(day, (long) sign * VAGUE_MOST);
        return sign < 0 ? new Days(far, near) : new Days(near, far);
    }

    /** A length that ends or starts at the article's day: "the last two weeks". */
    private static Resolved stretch(Features says, Anchor anchor) {
        Granularity unit = unit(says);
        long amount = says.has(Slot.VAGUE) ? VAGUE_MOST : says.get(Slot.AMOUNT, 1);
        boolean back = says.get(Slot.REL) < 0;
        Optional<Days> days = anchor.now()
                .map(now -> back
                        ? new Days(unit.plus(now, -amount), now)
                        : new Days(now.plusDays(unit.withinDay() ? 0 : 1), unit.plus(now, amount)));
        return new Resolved(new TimeValue.Length(length(says), days), anchor.now());
    }
}
