package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.article.Field;
import org.variorum.name.Form;
import org.variorum.name.Kind;
import org.variorum.name.NameFinder;
import org.variorum.name.NameMention;
import org.variorum.name.cue.CueNameFinder;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/**
 * Precision, recall and F1 of the built-in name finder on a labelled set (a token and its BIO label a line, documents
 * parted by {@code -DOCSTART-}), exact span and kind. Arguments: {@code score FILE...}; {@code errors FILE}, which
 * prints every miss; {@code mechanisms FILE}, what each mechanism adds to F1, by leaving it out; {@code speed FILE},
 * tokens per CPU second of one thread, reading included and left out.
 */
public final class FindingFigures {
    private static final Map<String, Kind> KINDS =
            Map.of("PER", Kind.PERSON, "ORG", Kind.ORGANIZATION, "LOC", Kind.PLACE);
    private static final int ROUNDS = 8;

    /** Mechanisms of the finder and the cues that make them up. */
    private static final Map<String, List<String>> MECHANISMS = new TreeMap<>(Map.of(
            "titles and roles", List.of("title_stands_with_it"),
            "given and family names",
                    List.of("starts_with_given_name", "ends_with_family_name", "lone_given_name", "lone_family_name"),
            "lists of places", List.of("country", "region", "big_city", "city", "town", "seat_of_a_government"),
            "lists of organizations", List.of("listed_organization"),
            "heads: Ministry, Corp, River",
                    List.of(
                            "ends_like_organization",
                            "starts_like_organization",
                            "organization_word_inside",
                            "lone_head_after_article",
                            "ends_like_place",
                            "starts_like_place"),
            "acronyms and expansions",
                    List.of("acronym", "expansion_stands_in_text", "stands_for_common_words"),
            "words around",
                    List.of(
                            "noun_of_its_kind_before",
                            "said_to_be_one",
                            "person_word_before",
                            "person_word_follows",
                            "organization_word_before",
                            "organization_word_follows",
                            "place_word_before",
                            "place_word_follows",
                            "age_follows",
                            "plays_a_match"),
            "full names vouch for their words",
                    List.of("last_word_of_a_person", "first_word_of_a_person", "last_word_of_an_organization"),
            "same words elsewhere", List.of("same_words_elsewhere", "seen_again"),
            "what is no name: events, works",
                    List.of("ends_like_event", "part_of_an_event", "quote_marks_around", "capital_proves_nothing")));

    private FindingFigures() {}

    /** A document and the names that people marked in it. */
    private record Labelled(String text, Map<Span, Kind> names, int tokens) {}

    /** Measures, see above. */
    public static void main(String[] args) throws IOException {
        for (int i = 1; i < args.length; i++) {
            List<Labelled> set = read(Path.of(args[i]));
            switch (args[0]) {
                case "score" -> System.out.println(args[i] + "  " + score(set, new CueNameFinder()));
                case "errors" -> set.forEach(FindingFigures::errors);
                case "mechanisms" -> mechanisms(set);
                case "speed" -> speed(set);
                default -> throw new IllegalArgumentException("score, errors, mechanisms or speed, not " + args[0]);
            }
        }
    }

    private static Map<Span, Kind> found(NameFinder finder, Reading reading) {
        Map<Span, Kind> found = new TreeMap<>();
        for (NameMention mention : finder.find(reading, Field.TEXT)) {
            if (mention.form() != Form.ROLE && mention.form() != Form.DEMONYM) {
                found.put(mention.span(), mention.kind());
            }
        }
        return found;
    }

    private static Reading reading(Labelled document) {
        return Reading.of(document.text(), Language.ENGLISH, List.of());
    }

    private static String score(List<Labelled> set, NameFinder finder) {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        int[] all = new int[3];
        for (Labelled document : set) {
            Map<Span, Kind> found = found(finder, reading(document));
            for (Kind kind : Kind.values()) {
                int[] sum = counts.computeIfAbsent(kind, k -> new int[3]);
                int right = (int) found.entrySet().stream()
                        .filter(e -> e.getValue() == kind && document.names().get(e.getKey()) == kind)
                        .count();
                int[] more = {
                    right,
                    (int) found.values().stream().filter(kind::equals).count(),
                    (int) document.names().values().stream().filter(kind::equals).count()
                };
                for (int i = 0; i < more.length; i++) {
                    sum[i] += more[i];
                    all[i] += more[i];
                }
            }
        }
        StringBuilder line = new StringBuilder();
        counts.forEach((kind, sum) -> line.append(figures(kind.word(), sum)));
        return line.append(figures("all", all)).toString();
    }

    private static String figures(String name, int[] sum) {
        double precision = sum[0] / (double) Math.max(1, sum[1]);
        double recall = sum[0] / (double) Math.max(1, sum[2]);
        double f1 = 2.0 * sum[0] / Math.max(1, sum[1] + sum[2]);
        return String.format(Locale.ROOT, "%s P %.3f R %.3f F1 %.3f   ", name, precision, recall, f1);
    }

    private static void mechanisms(List<Labelled> set) {
        System.out.println("all: " + score(set, new CueNameFinder()));
        MECHANISMS.forEach((name, cues) ->
                System.out.println("without " + name + ": " + score(set, CueNameFinder.without(cues))));
    }

    private static void errors(Labelled document) {
        Map<Span, Kind> found = found(new CueNameFinder(), reading(document));
        Set<Span> spans = new HashSet<>(found.keySet());
        spans.addAll(document.names().keySet());
        spans.stream()
                .sorted()
                .filter(span -> found.get(span) != document.names().get(span))
                .forEach(span -> System.out.println(
                        document.names().getOrDefault(span, null) + "\t" + found.getOrDefault(span, null) + "\t"
                                + span.of(document.text()) + "\t" + around(document.text(), span)));
    }

    private static String around(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - 60), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
        return (before + "[" + span.of(text) + "]" + after).replace('\n', '/');
    }

    private static void speed(List<Labelled> set) {
        NameFinder finder = new CueNameFinder();
        int tokens = set.stream().mapToInt(Labelled::tokens).sum();
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            List<Reading> readings = set.stream().map(FindingFigures::reading).toList();
            long read = cpu();
            int names = 0;
            for (Reading reading : readings) {
                names += finder.find(reading, Field.TEXT).size();
            }
            long end = cpu();
            System.out.printf(
                    Locale.ROOT,
                    "%d tokens, %d names: finding %.0f tokens per CPU second, with reading %.0f%n",
                    tokens,
                    names,
                    tokens * 1e9 / (end - read),
                    tokens * 1e9 / (end - start));
        }
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Labelled> read(Path file) throws IOException {
        List<Labelled> set = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("-DOCSTART-")) {
                addTo(set, lines);
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        addTo(set, lines);
        return set;
    }

    /** A blank between tokens, a line break after a sentence, as the shared scorer writes them. */
    private static void addTo(List<Labelled> set, List<String> lines) {
        StringBuilder text = new StringBuilder();
        Map<Span, Kind> names = new TreeMap<>();
        int open = -1;
        int end = 0;
        int tokens = 0;
        String kind = "";
        for (String line : lines) {
            String label = line.isEmpty() ? "O" : line.substring(line.lastIndexOf('\t') + 1);
            if (open >= 0 && !label.equals("I-" + kind)) {
                names.put(new Span(open, end), KINDS.get(kind));
                open = -1;
            }
            if (line.isEmpty()) {
                text.append(text.length() > 0 && text.charAt(text.length() - 1) != '\n' ? "\n" : "");
                continue;
            }
            text.append(text.length() > 0 && text.charAt(text.length() - 1) != '\n' ? " " : "");
            if (!label.equals("O") && open < 0) {
                open = text.length();
                kind = label.substring(2);
            }
            text.append(line, 0, line.lastIndexOf('\t'));
            end = text.length();
            tokens++;
        }
        if (open >= 0) {
            names.put(new Span(open, end), KINDS.get(kind));
        }
        if (tokens > 0) {
            set.add(new Labelled(text.append('\n').toString(), names, tokens));
        }
    }
}
