package org.variorum.date;

import java.util.Locale;
import org.variorum.date.Resolver.Resolved;
import org.variorum.date.calendar.Granularity;
import org.variorum.date.calendar.TimeValue.Instant;
import org.variorum.date.grammar.Features;
import org.variorum.date.grammar.Slot;

/** Writes part of the day and time of day behind a day, as TIMEX3 does. Stateless, safe to share between threads. */
final class ClockTime {
    private static final int AFTERNOON = Slot.PART.value("af");
    private static final int NIGHT = Slot.PART.value("ni");

    private ClockTime() {}

    /** The value with its time of day, if one is told and the value is a day. */
    static Resolved on(Resolved found, Features says) {
        if (!says.hasAny(Slot.HOUR, Slot.PART)
                || !(found.value() instanceof Instant day)
                || day.unit() != Granularity.DAY) {
            return found;
        }
        String clock = says.has(Slot.HOUR) ? clock(says) : "T" + Slot.PART.symbol(says.get(Slot.PART));
        return new Resolved(new Instant(Granularity.DAY, day.start(), clock), found.anchor());
    }

    private static String clock(Features says) {
        int hour = says.get(Slot.HOUR);
        boolean late = says.is(Slot.AMPM, 1)
                || (!says.has(Slot.AMPM) && says.get(Slot.PART) >= AFTERNOON && says.get(Slot.PART) <= NIGHT);
        if (late && hour < 12 && !(says.is(Slot.PART, NIGHT) && hour < 6)) {
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
        return offset == 0
                ? time + "Z"
                : time
                        + String.format(
                                Locale.ROOT,
                                "%s%02d:%02d",
                                offset < 0 ? "-" : "+",
                                Math.abs(offset) / 60,
                                Math.abs(offset) % 60);
    }
}
