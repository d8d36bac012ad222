package org.variorum.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Knows a line that is nothing but a date: names of months and days as the Unicode locale data has them, numbers, a
 * place before the first comma, and words such as "published" and "o'clock" from {@code clean/LANGUAGE/date-words}.
 * Reads the day for web pages; in texts that is the date room's business. Immutable, safe to share between threads.
 */
public final class DateLine {
    private static final int LONGEST = 90; // letters
    private static final int LONGEST_PLACE = 30; // letters before the comma
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DAYS = 31;
    private static final int MONTHS = 12;
    private static final int YEAR_WITHIN = 5; // words behind a month's name
    private static final int MOST_OTHERS = 3; // words of a date on a page that have nothing to do with it
    private static final String PLACE_ENDS = ",–—|";

    private final Map<String, Integer> months = new HashMap<>(); // their numbers, from 1
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final boolean dayFirst;

    /** What a line's words are. */
    private static final class Tally {
        int months;
        int weekdays;
        int years;
        int days;
        int others;

        boolean isDate() {
            boolean full = years > 0 && (months > 0 || days > 1);
            return others == 0 && (full || (months > 0 && days > 0 && weekdays > 0));
        }
    }

    /** A line of some languages, the first of which is the text's. */
    public DateLine(Set<Language> languages) {
        Language own = languages.iterator().next();
        dayFirst = !own.equals(Language.ENGLISH) && !own.equals(Language.UNKNOWN);
        for (Language language : languages) {
            Locale locale = Locale.forLanguageTag(language.code());
            for (TextStyle style : TextStyle.values()) {
                for (Month month : Month.values()) {
                    months.putIfAbsent(LineRule.plain(month.getDisplayName(style, locale)), month.getValue());
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    for (String part :
                            LineRule.plain(day.getDisplayName(style, locale)).split("[- ]", -1)) {
                        weekdays.add(part);
                    }
                }
            }
            Lexicon.rows("clean", language, "date-words").forEach(row -> words.add(row.get(0)));
        }
        months.keySet().removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
    }

    /** Whether a line is one. */
    boolean is(TextLine line) {
        String plain = line.plain();
        if (plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        if (tally(plain).isDate()) {
            return true;
        }
        int comma = 0;
        while (comma < plain.length() && PLACE_ENDS.indexOf(plain.charAt(comma)) < 0) {
            comma++;
        }
        Tally behind = tally(plain.substring(comma));
        return comma <= LONGEST_PLACE
                && Character.isUpperCase(line.words().codePointAt(0))
                && behind.years > 0
                && behind.isDate();
    }

    /**
     * The day that a line names, words such as "written by" and a place aside.
     *
     * @return the first if it names several; empty if it is longer than a line of that kind, or if day and month cannot
     *     be told apart
     */
    public Optional<LocalDate> day(String words) {
        String plain = LineRule.plain(words);
        if (plain.length() > LONGEST || plain.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        List<String> parts = parts(plain);
        if (parts.stream().filter(this::isOther).count() > MOST_OTHERS) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            Optional<LocalDate> day = months.containsKey(parts.get(i)) ? named(parts, i) : numbered(parts, i);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** A date around a month's name: the day stands between it and the year, or before it. */
    private Optional<LocalDate> named(List<String> parts, int at) {
        int month = months.getOrDefault(parts.get(at), 0);
        boolean behind = isYear(number(parts, at + 2)) && isDay(number(parts, at + 1));
        int[] places = behind ? new int[] {at + 1} : new int[] {at - 1, at + 1, at - 2, at + 2};
        int day = IntStream.of(places)
                .map(place -> number(parts, place))
                .filter(DateLine::isDay)
                .findFirst()
                .orElse(0);
        for (int i = at + 1; i < Math.min(parts.size(), at + YEAR_WITHIN); i++) {
            if (isYear(number(parts, i))) {
                return date(number(parts, i), month, day);
            }
        }
        return Optional.empty();
    }

    /**
     * A date in numbers, the year first or last. Of day and month the one above twelve is the day; where both are below,
     * English leaves it open and other languages put the day first.
     */
    private Optional<LocalDate> numbered(List<String> parts, int at) {
        int first = number(parts, at);
        boolean apart = number(parts, at + 1) == 0; // by a word, such as the Chinese for "year"
        int second = number(parts, apart ? at + 2 : at + 1);
        int third = number(parts, apart ? at + 4 : at + 2);
        if (isYear(first)) {
            return date(first, second, third);
        }
        boolean open = first <= MONTHS && second <= MONTHS && first != second;
        if (!isYear(third) || (open && !dayFirst)) {
            return Optional.empty();
        }
        return second > MONTHS ? date(third, first, second) : date(third, second, first);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        boolean valid = month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The number at a place, 0 if there is none. */
    private static int number(List<String> parts, int at) {
        boolean digits = at >= 0
                && at < parts.size()
                && parts.get(at).length() <= 4
                && Character.isDigit(parts.get(at).charAt(0));
        return digits ? Integer.parseInt(parts.get(at)) : 0;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= MOST_DAYS;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean isOther(String part) {
        return !Character.isDigit(part.charAt(0))
                && !months.containsKey(part)
                && !weekdays.contains(part)
                && !words.contains(part);
    }

    private Tally tally(String plain) {
        Tally tally = new Tally();
        for (String part : parts(plain)) {
            count(part, tally);
        }
        return tally;
    }

    /** The words and the numbers of a line, a word and a number without a blank between them apart. */
    private static List<String> parts(String plain) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            boolean digits = Character.isDigit(plain.charAt(at));
            while (end < plain.length()
                    && isPart(plain.charAt(end))
                    && Character.isDigit(plain.charAt(end)) == digits) {
                end++;
            }
            if (end > at) {
                parts.add(plain.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return parts;
    }

    private void count(String part, Tally tally) {
        if (Character.isDigit(part.charAt(0))) {
            int number = number(List.of(part), 0);
            tally.years += part.length() == 4 && isYear(number) ? 1 : 0;
            tally.days += isDay(number) ? 1 : 0;
            tally.others += part.length() > 4 ? 1 : 0;
        } else if (months.containsKey(part)) {
            tally.months++;
        } else if (weekdays.contains(part)) {
            tally.weekdays++;
        } else if (!words.contains(part)) {
            tally.others++;
        }
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
