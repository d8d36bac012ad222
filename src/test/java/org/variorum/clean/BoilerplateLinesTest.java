package org.variorum.clean;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;

/**
 * A list of lines in thirteen languages, each set where it would stand in an article: what is found of those that are no
 * part of a story, and how many sentences that only look like them are marked by mistake.
 */
class BoilerplateLinesTest {
    private static final String LIST = "/clean/lines.tsv";
    private static final String FIRST =
            "The harbour council of Arlen said on Monday that the old bridge would be opened to traffic in spring.";
    private static final String LAST =
            "Work on the second bridge goes on, and the town of Dorn has promised to pay for a third of it.";
    private static final double FOUND_LEAST = 0.97;
    private static final double FALSE_MOST = 0.01;

    private final BoilerplateMarker marker = new BoilerplateMarker();

    private record Line(Language language, String kind, String place, String words) {}

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BoilerplateLinesTest.class.getResourceAsStream(LIST)),
                StandardCharsets.UTF_8))) {
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                String[] cells = row.split("\t", -1);
                if (!row.startsWith("#")) {
                    lines.add(new Line(new Language(cells[0]), cells[1], cells[2], cells[3]));
                }
            }
        }
        return lines;
    }

    /** Share of a line's letters that are marked where it stands. */
    private double marked(Line line, String place) {
        String text =
                switch (place) {
                    case "top" -> line.words() + "\n\n" + FIRST + "\n\n" + LAST;
                    case "middle" -> FIRST + "\n\n" + line.words() + "\n\n" + LAST;
                    default -> FIRST + "\n\n" + LAST + "\n\n" + line.words();
                };
        int start = text.indexOf(line.words());
        int end = start + line.words().length();
        return marker.mark(text, line.language(), Optional.empty()).stream()
                        .mapToInt(mark -> Math.max(
                                0,
                                Math.min(end, mark.span().end())
                                        - Math.max(start, mark.span().start())))
                        .sum()
                / (double) line.words().length();
    }

    @Test
    void linesThatAreNoPartOfAStoryAreFoundInAllLanguages() throws IOException {
        List<Line> boilerplate =
                lines().stream().filter(line -> !line.kind().equals("body")).toList();
        List<String> missed = boilerplate.stream()
                .filter(line -> marked(line, line.place()) < 0.9)
                .map(Line::words)
                .toList();
        assertTrue(boilerplate.size() >= 150, boilerplate.size() + " lines");
        assertTrue(missed.size() <= (1 - FOUND_LEAST) * boilerplate.size(), "missed: " + missed);
    }

    @Test
    void sentencesOfAStoryThatLookLikeThemStayWhereverTheyStand() throws IOException {
        List<Line> body =
                lines().stream().filter(line -> line.kind().equals("body")).toList();
        List<String> lost = body.stream()
                .filter(line -> marked(line, "middle") + marked(line, "end") > 0)
                .map(Line::words)
                .toList();
        assertTrue(body.size() >= 150, body.size() + " sentences");
        assertTrue(lost.size() <= FALSE_MOST * body.size(), "marked: " + lost);
    }

    @Test
    void everyLanguageOfTheListHasBothKinds() throws IOException {
        List<Line> lines = lines();
        List<Language> languages = lines.stream().map(Line::language).distinct().toList();
        assertTrue(languages.size() >= 10, languages.toString());
        for (Language language : languages) {
            List<Line> own = lines.stream()
                    .filter(line -> line.language().equals(language))
                    .toList();
            long body = own.stream().filter(line -> line.kind().equals("body")).count();
            assertTrue(body >= 6 && own.size() - body >= 8, language.code());
        }
    }
}
