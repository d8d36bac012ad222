package org.variorum.date;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/** How tests of this room find dates and write down what was found. */
final class Dates {
    private Dates() {}

    static List<DateMention> in(String text, Language language, Optional<Days> published) {
        return new GrammarDateFinder().find(Reading.of(text, language, List.of()), Field.TEXT, published);
    }

    /** The dates of an English text whose article came out on a day. */
    static List<DateMention> on(String day, String text) {
        return in(text, Language.ENGLISH, Optional.of(Days.of(LocalDate.parse(day))));
    }

    /** The only date of an English text. */
    static DateMention one(String day, String text) {
        List<DateMention> found = whole(on(day, text));
        if (found.size() != 1) {
            throw new AssertionError("one date wanted in \"" + text + "\", not " + found);
        }
        return found.get(0);
    }

    /** What a text tells, as the corpus files write it. */
    static String told(String text, Language language, String day) {
        List<DateMention> found = whole(in(text, language, Optional.of(Days.of(LocalDate.parse(day)))));
        return found.isEmpty()
                ? "-"
                : found.stream()
                        .map(date -> date.span().of(text) + " = " + date.value()
                                + (date.mod().isEmpty() ? "" : " " + date.mod()))
                        .collect(Collectors.joining(" | "));
    }

    /** The mentions without the ends of ranges, which stand inside them. */
    static List<DateMention> whole(List<DateMention> found) {
        return found.stream()
                .filter(date -> found.stream()
                        .noneMatch(other -> other != date && other.span().contains(date.span())))
                .toList();
    }

    /** The lines of a test resource without its comments. */
    static Stream<String> lines(String resource) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Dates.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8));
        return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
}
