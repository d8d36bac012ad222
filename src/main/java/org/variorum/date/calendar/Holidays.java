package org.variorum.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Feast days by the way their date is reckoned, from {@code lexicon/date/und/feasts.tsv}: a fixed day, so many days
 * from Easter of the western
 * or the eastern churches, from the last Sunday of Advent, or a certain weekday of a month. Feasts of the moon
 * calendars are left out: their days
 * are announced, not reckoned.
 * Immutable, safe to share between threads.
 */
public final class Holidays {
    private static final class Holder {
        static final List<List<String>> ROWS = Lexicon.rows("date", Language.UNKNOWN, "feasts");
        static final Map<String, Integer> NUMBERS = numbers();

        private static Map<String, Integer> numbers() {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < ROWS.size(); i++) {
                numbers.put(ROWS.get(i).get(0), i);
            }
            return numbers;
        }
    }

    private Holidays() {}

    /**
     * Number of the feast with this name.
     *
     * @throws IllegalArgumentException if the table has no such row
     */
    public static int row(String name) {
        Integer row = Holder.NUMBERS.get(name);
        if (row == null) {
            throw new IllegalArgumentException("feasts.tsv has no row " + name);
        }
        return row;
    }

    /** Names of all feasts. */
    public static List<String> names() {
        return new ArrayList<>(Holder.ROWS.stream().map(row -> row.get(0)).toList());
    }

    /** The day of a feast in a year; empty before the reckoning of Easter holds. */
    public static Optional<LocalDate> day(int row, int year) {
        List<String> columns = Holder.ROWS.get(row);
        String[] numbers = columns.get(2).split(" ");
        int first = Integer.parseInt(numbers[0]);
        return switch (columns.get(1)) {
            case "fixed" -> Optional.of(LocalDate.of(year, first, Integer.parseInt(numbers[1])));
            case "easter" ->
                year < 1583 ? Optional.empty() : Optional.of(easter(year).plusDays(first));
            case "pascha" ->
                year < 1583 ? Optional.empty() : Optional.of(pascha(year).plusDays(first));
            case "advent" -> Optional.of(advent(year).plusDays(first));
            case "weekday" ->
                Optional.of(weekday(year, numbers).plusDays(numbers.length > 3 ? Integer.parseInt(numbers[3]) : 0));
            default -> throw new IllegalArgumentException("feasts.tsv: no reckoning " + columns.get(1));
        };
    }

    private static LocalDate weekday(int year, String[] numbers) {
        LocalDate month = LocalDate.of(year, Month.of(Integer.parseInt(numbers[0])), 1);
        int nth = Integer.parseInt(numbers[1]);
        return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(Integer.parseInt(numbers[2]))));
    }

    /** The last Sunday before Christmas, from which the church year counts back. */
    private static LocalDate advent(int year) {
        return LocalDate.of(year, 12, 25).with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return LocalDate.of(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
    }

    /** Easter Sunday of the eastern churches, by Meeus' Julian algorithm, as a Gregorian date. */
    private static LocalDate pascha(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        LocalDate julian = LocalDate.of(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1);
        return julian.plusDays(year / 100 - year / 400 - 2);
    }
}
