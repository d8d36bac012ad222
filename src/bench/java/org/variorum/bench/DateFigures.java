package org.variorum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.date.DateFinder;
import org.variorum.date.DateMention;
import org.variorum.date.GrammarDateFinder;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How well dates are read, beyond what the shared scorer of documents tells. {@code phrases FILE...}: sentences with
 * a reference day and expected
 * values (dates, ranges, durations), right where a value or an interval is equal; {@code weekdays DIR}: the bare
 * weekdays among a set's gold
 * expressions; {@code cost DIR}: CPU time by 1,900 characters. The data lies outside of the repository.
 */
public final class DateFigures {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateFinder FINDER = new GrammarDateFinder();
    private static final Set<String> KINDS = Set.of("date", "daterange", "duration");
    private static final double PATIENCE = 8_000; // ms of CPU in which one of the rounds will be warm

    private DateFigures() {}

    /** Prints one line for each file or folder. */
    public static void main(String[] args) throws IOException {
        for (String place : Arrays.asList(args).subList(1, args.length)) {
            switch (args[0]) {
                case "phrases" -> phrases(Path.of(place));
                case "weekdays" -> weekdays(Path.of(place));
                case "cost" -> cost(Path.of(place));
                default -> throw new IllegalArgumentException("phrases, weekdays or cost, not " + args[0]);
            }
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static List<DateMention> find(String text, String language, String day) {
        return FINDER.find(
                Reading.of(text, new Language(language), List.of()),
                Field.TEXT,
                day.isEmpty() ? Optional.empty() : Optional.of(Days.of(LocalDate.parse(day.substring(0, 10)))));
    }

    /** Rows without a reference day are left out; those whose interval has one end only are counted apart. */
    private static void phrases(Path file) throws IOException {
        int all = 0;
        int right = 0;
        int open = 0;
        for (JsonNode row : lines(file)) {
            String day = row.path("reference").asString("");
            String text = row.path("input").asString();
            String language = row.path("lang").asString().substring(0, 2);
            for (JsonNode wanted : row.path("expect")) {
                if (day.isEmpty() || !KINDS.contains(wanted.path("rtype").asString())) {
                    continue;
                }
                all++;
                int start = wanted.path("start").asInt(0);
                int end = wanted.path("end").asInt(text.length());
                boolean found = find(text, language, day).stream()
                        .filter(date -> date.span().end() > start && date.span().start() < end)
                        .anyMatch(date -> fits(date, wanted.path("values")));
                right += found ? 1 : 0;
                open += !found && oneEnd(wanted.path("values")) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d right, %.3f; without half-open ones %.3f%n",
                file.getFileName(), right, all, (double) right / all, (double) right / (all - open));
    }

    private static boolean fits(DateMention date, JsonNode values) {
        for (JsonNode value : values) {
            boolean same = !date.value().isEmpty() && date.value().equals(value.path("timex").asString(""));
            boolean day = date.days().filter(d -> equal(d.earliest(), value, "value") && equal(d.latest(), value, "value")).isPresent();
            boolean interval = date.days()
                    .filter(d -> equal(d.earliest(), value, "start"))
                    .filter(d -> equal(d.latest(), value, "end") || equal(d.latest().plusDays(1), value, "end"))
                    .isPresent();
            if (same || day || interval) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(LocalDate day, JsonNode value, String field) {
        String wanted = value.path(field).asString("");
        return wanted.length() >= 10 && wanted.substring(0, 10).equals(day.toString());
    }

    private static boolean oneEnd(JsonNode values) {
        for (JsonNode value : values) {
            if (value.path("start").asString("").isEmpty() == value.path("end").asString("").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void weekdays(Path folder) throws IOException {
        Map<String, JsonNode> documents = new HashMap<>();
        lines(folder.resolve("docs.jsonl")).forEach(doc -> documents.put(doc.path("doc_id").asString(), doc));
        Set<String> names = Arrays.stream(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        int all = 0;
        int right = 0;
        for (JsonNode gold : lines(folder.resolve("gold.jsonl"))) {
            if (!names.contains(gold.path("text").asString().toLowerCase(Locale.ROOT))) {
                continue;
            }
            JsonNode doc = documents.get(gold.path("doc_id").asString());
            String text = doc.path("text").asString();
            int start = text.offsetByCodePoints(0, gold.path("start").asInt());
            String value = gold.path("value").asString();
            all++;
            right += find(text, "en", doc.path("dct").asString("")).stream()
                            .filter(date -> date.span().start() <= start && date.span().end() > start)
                            .anyMatch(date -> date.value().regionMatches(0, value, 0, 10))
                    ? 1
                    : 0;
        }
        System.out.printf(Locale.ROOT, "%s: %d of %d bare weekdays right, %.3f%n", folder.getFileName(), right, all, (double) right / all);
    }

    private static void cost(Path folder) throws IOException {
        List<Reading> readings = new ArrayList<>();
        long characters = 0;
        for (JsonNode doc : lines(folder.resolve("docs.jsonl"))) {
            String text = doc.path("text").asString();
            readings.add(Reading.of(text, new Language(doc.path("lang").asString("en")), List.of()));
            characters += text.length();
        }
        Optional<Days> day = Optional.of(Days.of(LocalDate.of(2022, 2, 2)));
        double best = Double.MAX_VALUE;
        double spent = 0;
        int rounds = 0;
        for (; spent < PATIENCE; rounds++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            readings.forEach(reading -> FINDER.find(reading, Field.TEXT, day));
            double taken = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
            spent += taken;
            best = Math.min(best, taken / characters * 1_900);
        }
        System.out.printf(Locale.ROOT, "%s: %.2f ms CPU by 1,900 characters, the best of %d rounds%n", folder.getFileName(), best, rounds);
    }
}
