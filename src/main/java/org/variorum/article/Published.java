package org.variorum.article;

import java.util.Locale;
import java.util.Optional;

/**
 * When an article came out, as far as anything tells. Never today's date for want of a better one: what is unknown
 * stays empty. Immutable.
 *
 * @param value ISO 8601 day, or day and time with offset where the dump has one; empty where the exact day is unknown
 * @param days the days it can have been; empty where nothing bounds it
 * @param how what told it
 */
public record Published(String value, Optional<Days> days, How how) {
    /** Nothing told the date. */
    public static final Published UNKNOWN = new Published("", Optional.empty(), How.NONE);

    /** What told the date, in falling order of trust. */
    public enum How {
        METADATA,
        URL,
        DATELINE,
        DATELINE_YEAR,
        DATE_LINE,
        BODY,
        STORY,
        NONE;

        /** The word of the output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A publication on exactly this day. */
    public static Published on(java.time.LocalDate day, How how) {
        return new Published(day.toString(), Optional.of(Days.of(day)), how);
    }

    /** The exact day, where it is known. */
    public Optional<java.time.LocalDate> day() {
        return days.filter(d -> d.earliest().equals(d.latest())).map(Days::earliest);
    }
}
