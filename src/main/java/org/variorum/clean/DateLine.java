package org.variorum.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.text.Language;

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
    private static final int BUDDHIST_YEARS = 543; // ahead of the Western ones
    private static final int MOST_DAYS = 31;
    private static final int MONTHS = 12;
    private static final int YEAR_WITHIN = 5; // words behind a month's name
    private static final int YEAR_BEFORE = 3; // words before a month's name, the day among them
    private static final int MOST_OTHERS = 3; // words of a date on a page that have nothing to do with it
    private static final int SHORT = 3; // letters before a dot inside a word
    private static final String PLACE_ENDS = ",–—|";

    private final DateNames names;
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
        names = new DateNames(languages);
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
            Optional<LocalDate> day = names.month(parts.get(i)) > 0 ? named(parts, i) : numbered(parts, i);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /**
     * A date around a month's name: the day stands between it and the year, or before it. The year follows, or else
     * comes before them.
     */
    private Optional<LocalDate> named(List<String> parts, int at) {
        int month = names.month(parts.get(at));
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
        for (int i = at - 1; i >= Math.max(0, at - YEAR_BEFORE); i--) {
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
        int third = number(parts, apart && !isYear(number(parts, at + 3)) ? at + 4 : apart ? at + 3 : at + 2);
        if (isYear(first) && (!apart || names.month(parts.get(Math.min(at + 1, parts.size() - 1))) == 0)) {
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

    /** The number at a place, a Buddhist year by its Western one; 0 if there is none. */
    private static int number(List<String> parts, int at) {
        boolean digits = at >= 0
                && at < parts.size()
                && parts.get(at).length() <= 4
                && Character.isDigit(parts.get(at).charAt(0));
        int number = digits ? Integer.parseInt(parts.get(at)) : 0;
        return number > LAST_YEAR && isYear(number - BUDDHIST_YEARS) ? number - BUDDHIST_YEARS : number;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= MOST_DAYS;
    }

    private static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private boolean isOther(String part) {
        return !Character.isDigit(part.charAt(0))
                && names.month(part) == 0
                && !names.isWeekday(part)
                && !names.isBeside(part);
    }

    private Tally tally(String plain) {
        Tally tally = new Tally();
        for (String part : parts(plain)) {
            count(part, tally);
        }
        return tally;
    }

    /**
     * The words and the numbers of a line, a word and a number without a blank between them apart, letters that only
     * dots part as one word.
     */
    private static List<String> parts(String plain) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            boolean digits = Character.isDigit(plain.charAt(at));
            while (end < plain.length()
                    && (isPart(plain.charAt(end))
                            ? Character.isDigit(plain.charAt(end)) == digits
                            : isInside(plain, at, end))) {
                end++;
            }
            if (end > at) {
                parts.add(plain.substring(at, end).replace(".", ""));
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
        } else if (names.month(part) > 0) {
            tally.months++;
        } else if (names.isWeekday(part)) {
            tally.weekdays++;
        } else if (!names.isBeside(part)) {
            tally.others++;
        }
    }

    /** Whether a dot parts two short runs of letters, as in "p.m.". */
    private static boolean isInside(String plain, int at, int dot) {
        return plain.charAt(dot) == '.'
                && dot > at
                && dot - at <= SHORT
                && dot + 1 < plain.length()
                && !Character.isDigit(plain.charAt(dot - 1))
                && Character.isLetter(plain.charAt(dot + 1));
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }
}
