package org.variorum.clean;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.article.Published;
import org.variorum.text.Language;

/**
 * Reads the date of publication as machines print it: in metadata fields and in addresses. Dates in running text are
 * the business of the date room. A time keeps its offset; a time without one gives the day only. Stateless, safe to
 * share between threads.
 */
public final class Publication {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST = 64; // letters of a date as machines print it
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T"
            + " ]+(\\d{1,2}:?\\d{2}(?::?\\d{2})?)(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,8}");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?|(\\d{12,13})");
    private static final Pattern IN_URL =
            Pattern.compile("[/_=-](\\d{4})([/_-]?)(\\d{1,2}|[a-z]{3})\\2(\\d{1,2})(?=[/_.?&-]|$)");
    private static final List<DateTimeFormatter> WITH_OFFSET = List.of(DateTimeFormatter.RFC_1123_DATE_TIME);
    private static final List<String> WORDED = List.of(
            "MMMM d yyyy",
            "MMM d yyyy",
            "d MMMM yyyy",
            "d MMM yyyy",
            "EEEE MMMM d yyyy",
            "EEE MMM d yyyy",
            "EEEE d MMMM yyyy",
            "EEE d MMM yyyy");

    private Publication() {}

    /**
     * The date that a metadata field names.
     *
     * @param words such as {@code 2022-02-01T10:15:00+01:00}, {@code Tue, 1 Feb 2022 10:15:00 GMT}, {@code 1643706900}
     *     or {@code February 1, 2022}
     * @param language of month names; English ones are always understood
     * @return empty if the words name no single day
     */
    public static Optional<Published> parse(String words, Language language) {
        String date = words.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return seconds(date).or(() -> iso(date)).or(() -> zoned(date)).or(() -> worded(date, language));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The day that an address carries, as in {@code /2022/02/01/} or {@code -20220201}. */
    public static Optional<Published> inUrl(String url) {
        Matcher date = IN_URL.matcher(url.toLowerCase(Locale.ROOT));
        while (date.find()) {
            try {
                Optional<LocalDate> day = Character.isDigit(date.group(3).charAt(0))
                        ? Optional.of(day(date.group(1), date.group(3), date.group(4)))
                        : named(
                                date.group(4) + " " + date.group(3) + " " + date.group(1),
                                "d MMM yyyy",
                                Locale.ENGLISH);
                if (day.isPresent() && isSensible(day.get())) {
                    return Optional.of(Published.on(day.get(), Published.How.URL));
                }
            } catch (DateTimeException e) {
                // digits that are no date; another part of the address may be one
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> iso(String date) {
        Matcher parts = ISO.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        LocalDate day = day(parts.group(1), parts.group(2), parts.group(3));
        String time = parts.group(4);
        String offset = parts.group(5);
        if (time == null || offset == null) {
            return onDay(day);
        }
        String digits = time.replace(":", "");
        digits = digits.length() % 2 == 0 ? digits : "0" + digits;
        ZoneOffset zone = Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
        int second = digits.length() > 4 ? Integer.parseInt(digits.substring(4)) : 0;
        return at(day.atTime(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2, 4)), second)
                .atOffset(zone));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** Seconds or milliseconds since 1970; zero is a missing value. */
    private static Optional<Published> seconds(String date) {
        Matcher digits = SECONDS.matcher(date);
        if (!digits.matches()) {
            return Optional.empty();
        }
        Instant instant = digits.group(1) != null
                ? Instant.ofEpochSecond(Long.parseLong(digits.group(1)))
                : Instant.ofEpochMilli(Long.parseLong(digits.group(2)));
        return at(instant.atOffset(ZoneOffset.UTC));
    }

    private static Optional<Published> zoned(String date) {
        for (DateTimeFormatter format : WITH_OFFSET) {
            Optional<TemporalAccessor> parsed = tried(format, date);
            if (parsed.isPresent()) {
                return at(OffsetDateTime.from(parsed.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * Month names as the Unicode locale data has them, in the text's language or in English; a time of day behind them
     * is passed over.
     */
    private static Optional<Published> worded(String date, Language language) {
        String plain = date.replaceAll("[,.]", " ")
                .replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
        String day = plain.replaceFirst("^(.*?\\b\\d{4})\\b.*$", "$1");
        return Stream.of(Locale.ENGLISH, Locale.forLanguageTag(language.code()))
                .flatMap(locale -> WORDED.stream().flatMap(pattern -> named(day, pattern, locale).stream()))
                .findFirst()
                .flatMap(Publication::onDay);
    }

    private static Optional<LocalDate> named(String words, String pattern, Locale locale) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
        return tried(format, words).map(LocalDate::from);
    }

    private static Optional<TemporalAccessor> tried(DateTimeFormatter format, String words) {
        java.text.ParsePosition end = new java.text.ParsePosition(0);
        TemporalAccessor unresolved = format.parseUnresolved(words, end);
        return unresolved == null || end.getErrorIndex() >= 0 || end.getIndex() < words.length()
                ? Optional.empty()
                : Optional.of(format.parse(words));
    }

    private static Optional<Published> onDay(LocalDate day) {
        return isSensible(day) ? Optional.of(Published.on(day, Published.How.METADATA)) : Optional.empty();
    }

    private static Optional<Published> at(OffsetDateTime time) {
        if (!isSensible(time.toLocalDate())) {
            return Optional.empty();
        }
        String value = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
        return Optional.of(new Published(value, Optional.of(Days.of(time.toLocalDate())), Published.How.METADATA));
    }

    /** Year one, year 9999 and the first day of 1970 are what programs print for want of a date. */
    private static boolean isSensible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR && day.toEpochDay() != 0;
    }
}
