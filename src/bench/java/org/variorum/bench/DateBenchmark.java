package org.variorum.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.date.DateFinder;
import org.variorum.date.DateMention;
import org.variorum.date.GrammarDateFinder;
import org.variorum.text.Language;
import org.variorum.text.Reading;

/**
 * Reading the dates of one text: the example sentences of a language, some four times as thick with dates as news, cut to an article's 1,900
 * characters and once eight times as long, which must take about eight times as much. The text is split into words beforehand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DateBenchmark {
    private static final int ARTICLE = 1_900; // UTF-16 units

    /** Whose sentences. */
    @Param({"ar", "de", "en", "ru"})
    public String language = "en";

    /** How many articles long. */
    @Param({"1", "8"})
    public int articles = 1;

    private final DateFinder finder = new GrammarDateFinder();
    private final Optional<Days> published = Optional.of(Days.of(LocalDate.of(2022, 2, 2)));
    private Reading reading = Reading.of("", Language.ENGLISH, List.of());

    /** Makes the text. */
    @Setup
    public void read() throws IOException {
        String sentences = sentences();
        String article = sentences.repeat(ARTICLE / sentences.length() + 1).substring(0, ARTICLE);
        reading = Reading.of((article + "\n\n").repeat(articles), new Language(language), List.of());
    }

    private String sentences() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DateBenchmark.class.getResourceAsStream("/date/" + language + ".tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.joining(" "));
        }
    }

    /** All its dates. */
    @Benchmark
    public List<DateMention> dates() {
        return finder.find(reading, Field.TEXT, published);
    }
}
