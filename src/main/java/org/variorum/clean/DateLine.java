package org.variorum.clean;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Knows a line that is nothing but a date: names of months and days as the Unicode locale data has them, numbers, a
 * place before the first comma, and words such as "published" and "o'clock" from {@code clean/LANGUAGE/date-words}.
 * What day it is, the date room reads. Immutable, safe to share between threads.
 */
final class DateLine {
    private static final int LONGEST = 90; // letters
    private static final int LONGEST_PLACE = 30; // letters before the comma
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DAYS = 31;
    private static final String PLACE_ENDS = ",–—|";

    private final Set<String> months = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> words = new HashSet<>();

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

    DateLine(Set<Language> languages) {
        for (Language language : languages) {
            Locale locale = Locale.forLanguageTag(language.code());
            for (TextStyle style : TextStyle.values()) {
                for (Month month : Month.values()) {
                    months.addAll(List.of(LineRule.plain(month.getDisplayName(style, locale))));
                }
                for (DayOfWeek day : DayOfWeek.values()) {
                    for (String part : LineRule.plain(day.getDisplayName(style, locale)).split("[- ]", -1)) {
                        weekdays.add(part);
                    }
                }
            }
            Lexicon.rows("clean", language, "date-words").forEach(row -> words.add(row.get(0)));
        }
        months.removeIf(name -> name.isEmpty() || Character.isDigit(name.charAt(0)));
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

    private Tally tally(String plain) {
        Tally tally = new Tally();
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
                count(plain.substring(at, end), digits, tally);
            }
            at = Math.max(end, at + 1);
        }
        return tally;
    }

    private void count(String word, boolean digits, Tally tally) {
        if (digits) {
            int number = word.length() <= 4 ? Integer.parseInt(word) : 0;
            tally.years += word.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR ? 1 : 0;
            tally.days += number >= 1 && number <= MOST_DAYS ? 1 : 0;
            tally.others += word.length() > 4 ? 1 : 0;
        } else if (months.contains(word)) {
            tally.months++;
        } else if (weekdays.contains(word)) {
            tally.weekdays++;
        } else if (!words.contains(word)) {
            tally.others++;
        }
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
