package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.variorum.compare.proposition.Rebuttal;
import org.variorum.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How well contradictions between two short texts are told: precision, recall and F1. Argument: labelled pairs as JSON Lines (a, b, label 1 for a
 * contradiction, and lang, English where it is missing). With {@code -} as a second argument, one score a line instead, in order.
 */
public final class RebuttalFigures {
    private RebuttalFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        int right = 0;
        int told = 0;
        int gold = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode row = json.readTree(line);
            Language language = new Language(row.path("lang").asString("en"));
            double score = Rebuttal.between(row.get("a").asString(), row.get("b").asString(), language);
            boolean found = score >= Rebuttal.CONTRADICTION;
            boolean contradict = row.path("label").asInt(0) == 1;
            told += found ? 1 : 0;
            gold += contradict ? 1 : 0;
            right += found && contradict ? 1 : 0;
            if (List.of(args).contains("-")) {
                System.out.printf(Locale.ROOT, "%.2f%n", score);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "precision %.3f, recall %.3f, F1 %.3f%n",
                (double) right / Math.max(1, told),
                (double) right / Math.max(1, gold),
                2.0 * right / Math.max(1, told + gold));
    }
}
