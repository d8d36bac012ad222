package org.variorum.clean;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What months and days are called in some languages, in all countries that speak them, as the Unicode locale data has
 * it, and the words that stand beside a date. Immutable.
 */
final class DateNames {
    /** Letters that a language writes before a month's name and as one word with it, as Hebrew does. */
    private static final Pattern GLUED = Pattern.compile("([^\\p{ASCII}]+)'?M");

    private final Map<String, Integer> months = new HashMap<>(); // their numbers, from 1
    private final Set<String> weekdays = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    DateNames(Set<Language> languages) {
        for (Language language : languages) {
            locales(language).forEach(this::add);
            Lexicon.rows("clean", language, "date-words").forEach(row -> words.add(row.get(0)));
        }
    }

    /** English has one set of names everywhere. */
    private static List<Locale> locales(Language language) {
        Locale plain = Locale.forLanguageTag(language.code());
        Stream<Locale> countries = language.equals(Language.ENGLISH) || language.equals(Language.UNKNOWN)
                ? Stream.of()
                : Stream.of(Locale.getAvailableLocales())
                        .filter(locale -> locale.getLanguage().equals(plain.getLanguage()))
                        .sorted(java.util.Comparator.comparing(Locale::toLanguageTag));
        return Stream.concat(Stream.of(plain), countries).toList();
    }

    private void add(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        Matcher before = GLUED.matcher(pattern);
        String glued = before.find() ? before.group(1) : "";
        for (TextStyle style : TextStyle.values()) {
            boolean letter = style == TextStyle.NARROW || style == TextStyle.NARROW_STANDALONE; // "M" names two months
            for (Month month : letter ? new Month[0] : Month.values()) {
                name(month.getDisplayName(style, locale), glued, month.getValue());
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                weekdays.addAll(List.of(
                        LineRule.plain(day.getDisplayName(style, locale)).split("[- ]", -1)));
            }
        }
    }

    /** A month's name; where it is a word and a number, the word only stands beside the date. */
    private void name(String name, String glued, int month) {
        String plain = LineRule.plain(name).replace(".", "");
        int blank = plain.indexOf(' ');
        if (blank > 0 && Character.isDigit(plain.charAt(plain.length() - 1))) {
            words.add(plain.substring(0, blank));
        } else if (!plain.isEmpty() && !Character.isDigit(plain.charAt(0))) {
            months.putIfAbsent(plain, month);
            months.putIfAbsent(glued + plain, month);
        }
    }

    /** The number of a month, 0 if it is none. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    boolean isWeekday(String word) {
        return weekdays.contains(word);
    }

    /** Whether a word stands beside dates, such as "published" and "o'clock". */
    boolean isBeside(String word) {
        return words.contains(word);
    }
}
