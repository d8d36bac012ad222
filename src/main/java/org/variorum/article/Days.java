package org.variorum.article;

import java.time.LocalDate;

/**
 * An interval of whole days, both ends included. Immutable.
 *
 * @param earliest first day
 * @param latest last day, not before the first
 */
public record Days(LocalDate earliest, LocalDate latest) implements Comparable<Days> {

    /** @throws IllegalArgumentException if the interval is turned round */
    public Days {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("no days from " + earliest + " to " + latest);
        }
    }

    /** One single day. */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** Whether the other interval lies wholly inside this one. */
    public boolean contains(Days other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    /** Whether both share a day. */
    public boolean overlaps(Days other) {
        return !other.latest.isBefore(earliest) && !latest.isBefore(other.earliest);
    }

    @Override
    public int compareTo(Days other) {
        int first = earliest.compareTo(other.earliest);
        return first != 0 ? first : latest.compareTo(other.latest);
    }
}
