package org.variorum.date.calendar;

import java.time.LocalDate;

/**
 * Counts in working days, Monday to Friday. Knows no feasts, because those differ from place to place. Stateless,
 * safe to share between threads.
 */
public final class WorkingDays {
    private static final int WEEK = 5; // working days of a week
    private static final int FRIDAY = 5;

    private WorkingDays() {}

    /** The day so many working days after a day, or before it if the number is negative; the day itself for 0. */
    public static LocalDate plus(LocalDate day, long number) {
        LocalDate there = day.plusWeeks(number / WEEK);
        int step = number < 0 ? -1 : 1;
        for (long left = Math.abs(number % WEEK); left > 0; ) {
            there = there.plusDays(step);
            left -= there.getDayOfWeek().getValue() <= FRIDAY ? 1 : 0;
        }
        return there;
    }
}
