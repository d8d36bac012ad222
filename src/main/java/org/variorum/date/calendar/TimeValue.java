package org.variorum.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.article.Days;

/**
 * What a time expression means once it is resolved. The TIMEX3 string is only a way to write it down; the days are
 * what comparing uses.
 * Immutable, safe to share between threads.
 */
public sealed interface TimeValue {

    /** The value as TIMEX3 writes it; empty if it hangs on a day nobody knows. */
    public String timex();

    /** The days it covers, where they can be told. */
    public Optional<Days> days();

    /** A reason not to give any value: what it hangs on is unknown, or there is no such day. */
    public record Unknown() implements TimeValue {
        @Override
        public String timex() {
            return "";
        }

        @Override
        public Optional<Days> days() {
            return Optional.empty();
        }
    }

    /**
     * A stretch of the calendar.
     *
     * @param unit how fine it is
     * @param start its first day
     * @param clock part of the day or time of day as TIMEX3 writes it after the day ("TMO", "T14:30"), or empty
     */
    public record Instant(Granularity unit, LocalDate start, String clock) implements TimeValue {
        private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI"); // as TIMEX3 writes them

        /** A stretch without a time of day. */
        public Instant(Granularity unit, LocalDate start) {
            this(unit, start, "");
        }

        /** Its last day. */
        public LocalDate last() {
            return unit == Granularity.SEASON && start.getMonthValue() == 12
                    ? start.plusMonths(3).minusDays(1)
                    : unit.end(start);
        }

        @Override
        public Optional<Days> days() {
            return Optional.of(new Days(start, last()));
        }

        @Override
        public String timex() {
            int year = start.getYear();
            return switch (unit) {
                case WEEK -> week();
                case WEEKEND -> week() + "-WE";
                case MONTH -> year(year) + "-" + two(start.getMonthValue());
                case QUARTER -> year(year) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
                case HALF -> year(year) + "-H" + (start.getMonthValue() > 6 ? 2 : 1);
                case SEASON -> year(year) + "-" + SEASONS.get(start.getMonthValue() / 3 - 1);
                case YEAR -> year(year);
                case DECADE -> year(year).substring(0, year(year).length() - 1) + "X";
                case CENTURY -> year(year).substring(0, year(year).length() - 2);
                case MILLENNIUM -> year(year).substring(0, year(year).length() - 3);
                default -> year(year) + "-" + two(start.getMonthValue()) + "-" + two(start.getDayOfMonth()) + clock;
            };
        }

        private String week() {
            return year(start.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                    + two(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }

        private static String year(int year) {
            return year > 0 ? String.format(Locale.ROOT, "%04d", year) : String.format(Locale.ROOT, "BC%04d", 1 - year);
        }

        private static String two(int number) {
            return (number < 10 ? "0" : "") + number;
        }

        /** Whether its day is this day of the week. */
        public boolean falls(int weekday) {
            return start.getDayOfWeek() == DayOfWeek.of(weekday);
        }
    }

    /**
     * From one time to another, both included. TIMEX3 has no value for it; ISO 8601 writes START/END.
     *
     * @param from near end
     * @param to far end, not before it
     * @param covered the days from its one end to the other, which may be less than both ends whole: early May to
     * late June
     */
    public record Interval(Instant from, Instant to, Days covered) implements TimeValue {
        /** Whether its ends follow each other with nothing between them: 18 and 19 November. */
        public boolean closed() {
            return from.last().plusDays(1).equals(to.start());
        }

        @Override
        public String timex() {
            return from.timex() + "/" + to.timex();
        }

        @Override
        public Optional<Days> days() {
            return Optional.of(covered);
        }
    }

    /**
     * What of a stretch of the calendar lies before or after a day: earlier this year. TIMEX3 writes the whole.
     *
     * @param whole the stretch
     * @param kept the days meant
     */
    public record Part(Instant whole, Days kept) implements TimeValue {
        @Override
        public String timex() {
            return whole.timex();
        }

        @Override
        public Optional<Days> days() {
            return Optional.of(kept);
        }
    }

    /**
     * A length of time, which may also lie somewhere: "the last two weeks".
     *
     * @param timex such as P2W
     * @param days where it lies; empty for a length alone
     */
    public record Length(String timex, Optional<Days> days) implements TimeValue {}

    /**
     * Something that comes again and again.
     *
     * @param timex such as P1W or XXXX-WXX-1
     */
    public record Repeat(String timex) implements TimeValue {
        @Override
        public Optional<Days> days() {
            return Optional.empty();
        }
    }

    /**
     * A time that is not measured.
     *
     * @param timex PAST_REF, PRESENT_REF or FUTURE_REF
     * @param days where it lies, if that is bounded
     */
    public record Reference(String timex, Optional<Days> days) implements TimeValue {}
}
