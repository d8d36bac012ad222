package org.variorum.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * How fine a date is, from the finest to the coarsest. Comparing two dates starts here: a coarser one may hold a
 * finer one without differing
 * from it. Immutable.
 */
public enum Granularity {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    PART("T", "PART"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    HALF("", "H"),
    SEASON("", "SEASON"),
    YEAR("", "Y"),
    DECADE("", "DE"),
    CENTURY("", "CE"),
    MILLENNIUM("", "ML");

    private final String before; // what stands between P and the amount in a TIMEX3 duration
    private final String letter; // what stands after the amount

    Granularity(String before, String letter) {
        this.before = before;
        this.letter = letter;
    }

    /** Whether this is finer than a day. */
    public boolean withinDay() {
        return compareTo(DAY) < 0;
    }

    /** A TIMEX3 duration of this unit, such as P3D or PT2H; "X" is an amount nobody told. */
    public String duration(String amount) {
        return "P" + before + amount + letter;
    }

    /** The day some of these units away; within a day only whole days count. */
    public LocalDate plus(LocalDate day, long amount) {
        return switch (this) {
            case SECOND -> day.plusDays(amount / 86_400);
            case MINUTE -> day.plusDays(amount / 1_440);
            case HOUR -> day.plusDays(amount / 24);
            case PART, DAY -> day.plusDays(amount);
            case WEEKEND, WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3 * amount);
            case HALF -> day.plusMonths(6 * amount);
            case SEASON, YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10 * amount);
            case CENTURY -> day.plusYears(100 * amount);
            case MILLENNIUM -> day.plusYears(1000 * amount);
        };
    }

    /**
     * First day of the unit that holds a day. Weeks are ISO weeks; seasons start with March, June, September,
     * December.
     */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() > 6 ? 7 : 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
            case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
            case MILLENNIUM -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 1000) * 1000);
            default -> day;
        };
    }

    /** Last day of the unit that starts on a day. */
    public LocalDate end(LocalDate start) {
        return switch (this) {
            case WEEKEND -> start.plusDays(1);
            case SEASON -> start.plusMonths(3).minusDays(1);
            default -> withinDay() ? start : plus(start, 1).minusDays(1);
        };
    }

    /** About how many days one of these units lasts; 0 within a day. */
    public long days() {
        return withinDay() ? 0 : ChronoUnit.DAYS.between(LocalDate.EPOCH, end(LocalDate.EPOCH)) + 1;
    }
}
