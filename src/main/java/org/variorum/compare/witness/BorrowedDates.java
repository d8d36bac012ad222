package org.variorum.compare.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.annotate.Annotation;
import org.variorum.article.Article;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.article.Published;
import org.variorum.date.DateFinder;
import org.variorum.date.DateMention;
import org.variorum.date.GrammarDateFinder;
import org.variorum.text.Reading;
import org.variorum.text.Sentence;
import org.variorum.text.Span;

/**
 * Gives an article without an exact date the days that its siblings leave open: from a week before the first of them to the last one, narrowed
 * by its own weekdays, because news is told on the day or the day after. Its time expressions are then resolved from both ends of these days:
 * what comes out the same is settled, anything else covers both. Serves one story and one thread.
 */
final class BorrowedDates {
    /** An article of a story may be this many days older than its oldest dated sibling. */
    private static final int OLDER = 6;
    /** A story whose dated articles lie further apart than this many days bounds nobody. */
    private static final int WIDEST = 21;
    /** News told with a weekday is at most this many days old. */
    private static final int FRESH = 1;

    /** Sentences in which the news is told. */
    private static final int LEAD = 16;

    private final DateFinder finder = new GrammarDateFinder();
    private final Optional<Days> window;

    /** An article's date, and its time expressions resolved from it. */
    record Dated(Published published, List<DateMention> dates) {}

    /** Takes the dates that the story's articles have by themselves. */
    BorrowedDates(List<Published> own) {
        List<LocalDate> exact = own.stream()
                .flatMap(published -> published.day().stream())
                .sorted()
                .toList();
        this.window = exact.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(exact.get(0).minusDays(OLDER), exact.get(exact.size() - 1)))
                        .filter(days -> length(days) <= WIDEST);
    }

    /** The article with a borrowed date where it has none of its own. */
    Dated settle(Article article, Annotation annotation) {
        Published own = annotation.published();
        Optional<Days> open = window.flatMap(days -> common(days, own.days()));
        if (own.day().isPresent() || open.isEmpty()) {
            return new Dated(own, annotation.dates());
        }
        Reading body = article.reading();
        List<Resolved> runs = new ArrayList<>();
        for (LocalDate day = open.get().earliest(); !day.isAfter(open.get().latest()); day = day.plusDays(1)) {
            runs.add(resolve(article, Optional.empty(), lead(body), day));
        }
        List<Resolved> likely = freshest(runs);
        Resolved first =
                resolve(article, article.titleReading(), body, likely.get(0).day());
        Resolved last = resolve(
                article,
                article.titleReading(),
                body,
                likely.get(likely.size() - 1).day());
        Days days = new Days(first.day(), last.day());
        Published borrowed = days.earliest().equals(days.latest())
                ? Published.on(days.earliest(), Published.How.STORY)
                : new Published("", Optional.of(days), Published.How.STORY);
        return new Dated(borrowed, merge(first, last));
    }

    /** The time expressions of an article as they would read if it were written on one day. */
    private record Resolved(LocalDate day, List<DateMention> dates) {}

    private Resolved resolve(Article article, Optional<Reading> title, Reading body, LocalDate day) {
        Optional<Days> published = Optional.of(Days.of(day));
        List<DateMention> dates = new ArrayList<>();
        title.ifPresent(reading -> dates.addAll(finder.find(reading, Field.TITLE, published, article.url())));
        dates.addAll(finder.find(body, Field.TEXT, published, article.url()));
        return new Resolved(day, dates);
    }

    /** The sentences that tell the news; what comes after them tells how it came about. */
    private static Reading lead(Reading body) {
        List<Sentence> sentences =
                body.sentences().subList(0, Math.min(LEAD, body.sentences().size()));
        int tokens =
                sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).endToken();
        return new Reading(
                body.text(), body.language(), sentences, body.tokens().subList(0, tokens));
    }

    /** The days on which most of the article's weekdays are fresh; all days if it names none that tells them apart. */
    private static List<Resolved> freshest(List<Resolved> runs) {
        Map<Span, Long> ages = new HashMap<>();
        List<Span> telling = new ArrayList<>();
        for (Resolved run : runs) {
            for (DateMention mention : run.dates()) {
                age(mention, run.day()).ifPresent(age -> {
                    Long before = ages.putIfAbsent(mention.span(), age);
                    if (before != null && !before.equals(age) && !telling.contains(mention.span())) {
                        telling.add(mention.span());
                    }
                });
            }
        }
        TreeMap<Long, List<Resolved>> byCount = new TreeMap<>(Comparator.reverseOrder());
        for (Resolved run : runs) {
            long fresh = run.dates().stream()
                    .filter(mention -> telling.contains(mention.span()))
                    .filter(mention -> age(mention, run.day())
                            .filter(age -> age >= 0 && age <= FRESH)
                            .isPresent())
                    .count();
            byCount.computeIfAbsent(fresh, count -> new ArrayList<>()).add(run);
        }
        return byCount.firstEntry().getValue();
    }

    /** Days from what a relative expression means to the day of writing; empty for what does not hang on that day. */
    private static Optional<Long> age(DateMention mention, LocalDate written) {
        return mention.anchor().isEmpty()
                ? Optional.empty()
                : mention.days()
                        .filter(days -> length(days) == 1)
                        .map(days -> written.toEpochDay() - days.earliest().toEpochDay());
    }

    private static List<DateMention> merge(Resolved first, Resolved last) {
        Map<String, DateMention> early = new HashMap<>();
        first.dates().forEach(mention -> early.put(mention.field() + " " + mention.span(), mention));
        List<DateMention> merged = new ArrayList<>();
        for (DateMention late : last.dates()) {
            DateMention other = early.getOrDefault(late.field() + " " + late.span(), late);
            boolean same = other.value().equals(late.value()) && other.days().equals(late.days());
            merged.add(same ? late : both(other, late));
        }
        return List.copyOf(merged);
    }

    private static DateMention both(DateMention early, DateMention late) {
        Optional<Days> days = early.days().flatMap(a -> late.days()
                .map(b -> new Days(
                        a.earliest().isBefore(b.earliest()) ? a.earliest() : b.earliest(),
                        a.latest().isAfter(b.latest()) ? a.latest() : b.latest())));
        return new DateMention(late.field(), late.span(), late.type(), "", late.mod(), days, "", late.rule());
    }

    private static Optional<Days> common(Days window, Optional<Days> own) {
        if (own.isEmpty()) {
            return Optional.of(window);
        }
        Days bounds = own.get();
        return window.overlaps(bounds)
                ? Optional.of(new Days(
                        window.earliest().isAfter(bounds.earliest()) ? window.earliest() : bounds.earliest(),
                        window.latest().isBefore(bounds.latest()) ? window.latest() : bounds.latest()))
                : Optional.empty();
    }

    private static long length(Days days) {
        return days.latest().toEpochDay() - days.earliest().toEpochDay() + 1;
    }
}
