package org.variorum.story.sketch;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.article.Published;

/**
 * When an article came out, in few bytes. Immutable, safe to share between threads.
 *
 * @param firstDay first day it can have been, counted from 1970; {@link Integer#MAX_VALUE} if nothing tells, so that such articles stand last
 * @param lastDay last such day; {@link Integer#MIN_VALUE} if nothing tells
 * @param minute the minute, counted from 1970, where the dump gives the time of day; else {@link #NO_TIME}
 */
public record Appearance(int firstDay, int lastDay, int minute) {
    /** Stands for an unknown time of day. */
    public static final int NO_TIME = Integer.MIN_VALUE;

    private static final Appearance UNKNOWN = new Appearance(Integer.MAX_VALUE, Integer.MIN_VALUE, NO_TIME);
    private static final int DAY = "2026-01-26".length();
    private static final int SECONDS = 60;

    /** From what the article's own words tell, else from what the dump says of it. */
    static Appearance of(Published read, Published declared) {
        Optional<Days> days = read.days().or(declared::days);
        int minute = minute(read.days().isPresent() ? read : declared);
        return days.map(d -> new Appearance(
                        (int) d.earliest().toEpochDay(), (int) d.latest().toEpochDay(), minute))
                .orElse(UNKNOWN);
    }

    /** Whether anything tells the day. */
    public boolean isKnown() {
        return firstDay != Integer.MAX_VALUE;
    }

    /** Whether the time of day is known. */
    public boolean isTimed() {
        return minute != NO_TIME;
    }

    private static int minute(Published published) {
        if (published.value().length() <= DAY) {
            return NO_TIME;
        }
        try {
            return (int) (OffsetDateTime.parse(published.value()).toEpochSecond() / SECONDS);
        } catch (DateTimeException e) {
            return NO_TIME; // a time without its offset is no point in time
        }
    }
}
