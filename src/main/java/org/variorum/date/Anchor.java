package org.variorum.date;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.date.calendar.TimeValue;

/**
 * What the words around an expression and the article tell about where it lies. Immutable.
 *
 * @param now the article's own day
 * @param then the time last spoken of
 * @param day the day last named in the same sentence, on which a time of day hangs
 * @param told whether the text tells of times far from its own day, so that dates without a year follow the time
 * last spoken of
 * @param side 1 if a governing word leads to the future, -1 if one leads to the past, 0 if none does
 */
record Anchor(
        Optional<LocalDate> now,
        Optional<TimeValue.Instant> then,
        Optional<TimeValue.Instant> day,
        boolean told,
        int side) {

    /** The day that dates without a year are nearest to. */
    Optional<LocalDate> middle() {
        return told && then.isPresent() ? then.map(TimeValue.Instant::start) : now;
    }

    Anchor on(LocalDate other) {
        return new Anchor(Optional.of(other), then, day, false, side);
    }

    Anchor sided(int leads) {
        return new Anchor(now, then, day, told, leads);
    }
}
