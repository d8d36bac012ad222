package org.variorum.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.article.Published.How;
import org.variorum.text.Reading;

/**
 * Finds the day an article came out from what it carries itself, in falling order of trust: what the dump says
 * (metadata, URL), its dateline,
 * a date line near the top, a year in its copyright line. Never today's date. Dates borrowed from other articles of
 * its story are not found
 * here. Stateless, safe to share between threads.
 */
public final class ArticleDates {
    private static final int TOP = 2_500; // characters in which a dateline or date line may stand
    private static final int MONTHS_TO_DATELINE =
            6; // a dateline lies at most so far after the newest full date told as past

    private final DateFinder finder = new GrammarDateFinder();

    /** The article's own date with what told it; {@link Published#UNKNOWN} where nothing does. */
    public Published find(Article article) {
        if (article.published().days().isPresent()) {
            return article.published();
        }
        Reading whole = Reading.of(article.text(), article.language(), List.of());
        List<DateMention> dates = finder.find(whole, Field.TEXT, Optional.empty(), article.url());
        return dateline(article, whole, dates)
                .or(() -> dateLine(whole, dates))
                .or(() -> bounds(whole, dates))
                .orElse(Published.UNKNOWN);
    }

    private Optional<Published> dateline(Article article, Reading whole, List<DateMention> dates) {
        for (DateMention date : dates) {
            if (date.span().start() < TOP && Datelines.inDateline(whole.text(), whole.tokens(), date)) {
                Optional<LocalDate> full = day(date);
                if (full.isPresent()) {
                    return full.map(day -> Published.on(day, How.DATELINE));
                }
                Optional<Published> dated = yearOfDateline(article, whole, dates, date);
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A dateline's year from the URL, which is as good as the dateline; from a copyright line or the newest date
     * told as past, which is not.
     */
    private Optional<Published> yearOfDateline(
            Article article, Reading whole, List<DateMention> dates, DateMention dateline) {
        Optional<LocalDate> url = yearInUrl(article.url()).flatMap(year -> inYear(whole, dateline, year));
        if (url.isPresent()) {
            return url.map(day -> Published.on(day, How.DATELINE));
        }
        Optional<LocalDate> copyright =
                Datelines.copyrightYear(whole.tokens()).flatMap(year -> inYear(whole, dateline, year));
        return copyright
                .or(() -> newest(dates).flatMap(past -> after(whole, dateline, past)))
                .map(day -> Published.on(day, How.DATELINE_YEAR));
    }

    private static Optional<Integer> yearInUrl(String url) {
        for (String part : url.split("[/\\-_.?=&]", -1)) {
            if (part.length() == 4
                    && part.compareTo("1990") >= 0
                    && part.compareTo("2100") < 0
                    && part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Integer.parseInt(part));
            }
        }
        return Optional.empty();
    }

    /** The day of a date without a year in that year. */
    private Optional<LocalDate> inYear(Reading whole, DateMention date, int year) {
        Days end = Days.of(LocalDate.of(year, 12, 31));
        return again(whole, date, end).filter(day -> day.getYear() == year);
    }

    private Optional<LocalDate> after(Reading whole, DateMention date, LocalDate past) {
        return again(whole, date, Days.of(past.plusMonths(MONTHS_TO_DATELINE))).filter(day -> !day.isBefore(past));
    }

    /** The latest such day up to an anchor. */
    private Optional<LocalDate> again(Reading whole, DateMention date, Days anchor) {
        Reading words = Reading.of(date.span().of(whole.text()), whole.language(), List.of());
        return finder.find(words, Field.TEXT, Optional.of(anchor)).stream()
                .filter(found -> found.span().length() == date.span().length())
                .flatMap(found -> found.days().stream())
                .filter(days -> days.earliest().equals(days.latest()))
                .map(days ->
                        days.latest().isAfter(anchor.latest()) ? days.latest().minusYears(1) : days.latest())
                .findFirst();
    }

    private static Optional<Published> dateLine(Reading whole, List<DateMention> dates) {
        for (DateMention date : dates) {
            Optional<LocalDate> day = day(date);
            if (day.isPresent()
                    && date.span().start() < TOP
                    && Datelines.inDateLine(whole.text(), whole.tokens(), date, whole.language())) {
                return day.map(d -> Published.on(d, How.DATE_LINE));
            }
        }
        return Optional.empty();
    }

    /**
     * Days between which the article must have come out: not before the newest full date it tells, in its copyright
     * year.
     */
    private static Optional<Published> bounds(Reading whole, List<DateMention> dates) {
        return Datelines.copyrightYear(whole.tokens()).map(year -> {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate past = newest(dates).filter(day -> day.getYear() == year).orElse(first);
            return new Published("", Optional.of(new Days(past, LocalDate.of(year, 12, 31))), How.BODY);
        });
    }

    /** The newest full date that nothing turns to the future. */
    private static Optional<LocalDate> newest(List<DateMention> dates) {
        return dates.stream()
                .filter(date ->
                        date.type() == DateMention.Type.DATE && date.anchor().isEmpty())
                .flatMap(date -> day(date).stream())
                .max(Comparator.naturalOrder());
    }

    /** The day of a mention that names one day in full; the ends of a range, which have no days of their own, do not. */
    private static Optional<LocalDate> day(DateMention date) {
        try {
            boolean full = date.days().isPresent()
                    && date.value().length() >= 10
                    && !date.value().contains("/")
                    && date.anchor().isEmpty();
            return full ? Optional.of(LocalDate.parse(date.value().substring(0, 10))) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
