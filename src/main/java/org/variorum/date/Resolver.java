package org.variorum.date;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.Modifiers;
import org.variorum.date.calendar.TimeValue;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Piece;
import org.variorum.date.grammar.Slot;

/**
 * Turns what words say into a value, given what they hang on: ranges, references, things that come again. Lengths and
 * what is counted from a
 * day are left to {@link Counting}, calendar dates to {@link CalendarResolver}. Stateless, safe to share between
 * threads.
 */
final class Resolver {
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

    /** Whether a piece put together from several times makes sense, seen from any day. */
    boolean sensible(Piece piece, LocalDate day) {
        boolean composed = piece.until().isPresent() || piece.says().has(Slot.NTH);
        Optional<TimeValue.Instant> then = Optional.of(new TimeValue.Instant(Granularity.DAY, day));
        return !composed
                || !(resolve(piece, new Anchor(Optional.of(day), then, Optional.empty(), false, 0))
                                .value()
                        instanceof TimeValue.Unknown);
    }

    /** The value of a piece. */
    Resolved resolve(Piece piece, Anchor anchor) {
        if (piece.until().isEmpty()) {
            return resolve(piece.says(), anchor);
        }
        Features far = piece.until().get().without(Slot.REF); // "now" as the end of a range is the article's day
        if (!piece.says().hasAny(Slot.SIGN, Slot.NTH)) {
            return range(piece.says().without(Slot.REF), far, anchor);
        }
        Resolved whole = resolve(far, anchor);
        if (!(whole.value() instanceof TimeValue.Instant base)) {
            return Resolved.UNKNOWN;
        }
        return piece.says().has(Slot.SIGN)
                ? Counting.from(piece.says(), base)
                : Counting.edge(piece.says(), base, whole.anchor());
    }

    /** From one time to another; what is turned round is put right by the year before or the day after. */
    private Resolved range(Features start, Features end, Anchor anchor) {
        Features near = calendar.share(start, end);
        Features far = calendar.share(end, start);
        Resolved to = resolve(far, anchor);
        Optional<TimeValue.Instant> last = instant(to);
        Optional<TimeValue.Instant> first = !calendar.dependent(near)
                ? instant(resolve(near, anchor))
                : last.flatMap(l -> instant(resolve(near, anchor.on(l.start()).sided(-1))));
        if (turned(first, last) && near.has(Slot.YEAR) && !start.has(Slot.YEAR)) {
            first = instant(resolve(near.with(Slot.YEAR, near.get(Slot.YEAR) - 1), anchor)); // November to March 2017
        } else if ((turned(first, last) || apart(first, last)) && calendar.dependent(near) && calendar.dependent(far)) {
            last = first.flatMap(f -> instant(resolve(far, anchor.on(f.start()).sided(1)))); // 29 February to 1 March
        } else if (turned(first, last) && calendar.dependent(far)) {
            last = first.flatMap(f -> instant(resolve(far, anchor.on(f.start()).sided(1)))); // next Monday to Friday
        }
        if (first.isEmpty() || last.isEmpty() || turned(first, last)) {
            return Resolved.UNKNOWN;
        }
        Days days = new Days(
                narrowed(first.get(), start).earliest(),
                narrowed(last.get(), end).latest());
        return new Resolved(new TimeValue.Interval(first.get(), last.get(), days), to.anchor());
    }

    private static Optional<TimeValue.Instant> instant(Resolved resolved) {
        return resolved.value() instanceof TimeValue.Instant instant ? Optional.of(instant) : Optional.empty();
    }

    private static boolean turned(Optional<TimeValue.Instant> first, Optional<TimeValue.Instant> last) {
        return first.isPresent()
                && last.isPresent()
                && last.get().last().isBefore(first.get().start());
    }

    /** Whether a leap year was needed to find the first one. */
    private static boolean apart(Optional<TimeValue.Instant> first, Optional<TimeValue.Instant> last) {
        return first.isPresent()
                && last.isPresent()
                && last.get().start().getYear() - first.get().start().getYear() > 1;
    }

    private static Days narrowed(TimeValue.Instant instant, Features says) {
        String mod = says.has(Slot.MOD) ? Slot.MOD.symbol(says.get(Slot.MOD)) : "";
        return Modifiers.narrowed(new Days(instant.start(), instant.last()), mod);
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
            return Counting.counted(says, anchor);
        }
        if (says.hasAny(Slot.AMOUNT, Slot.VAGUE)) {
            return says.has(Slot.REL)
                    ? Counting.stretch(says, anchor)
                    : new Resolved(new TimeValue.Length(Counting.length(says), Optional.empty()), Optional.empty());
        }
        Resolved place = calendar.resolve(says, anchor);
        return says.has(Slot.PASSED) ? part(place, says.get(Slot.PASSED), anchor) : place;
    }

    /** What of a stretch lies on one side of the article's day, if that day is in it. */
    private static Resolved part(Resolved place, int side, Anchor anchor) {
        if (!(place.value() instanceof TimeValue.Instant whole)) {
            return place;
        }
        Days days = new Days(whole.start(), whole.last());
        return anchor.now()
                .filter(now -> days.contains(Days.of(now)))
                .map(now -> side < 0 ? new Days(days.earliest(), now) : new Days(now, days.latest()))
                .map(kept -> new Resolved(new TimeValue.Part(whole, kept), place.anchor()))
                .orElse(place);
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
        return says.has(Slot.PART) ? "XXXX-XX-XX" + clock(says) : Counting.length(says);
    }

    private static String clock(Features says) {
        return says.has(Slot.PART) ? "T" + Slot.PART.symbol(says.get(Slot.PART)) : "";
    }
}
