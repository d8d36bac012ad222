package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.PairWeights;
import org.variorum.name.spelling.word.ParsedName;
import org.variorum.name.spelling.sound.SoundCosts;

/**
 * Learns {@code sound-costs} and {@code pair-weights} of the name matcher from labelled pairs. Arguments: a TSV of name, name and label (1 the same,
 * 0 not), and the folder of the tables, {@code src/main/resources/lexicon/name/und}; with a number as third argument the pairs are
 * parted by it, each part is told by what the others teach, the figures are printed, every score goes to the file of a fourth argument, and no table is written. Same pairs in, same tables out.
 */
public final class NameLearning {
    private static final int ROUNDS = 4;

    private NameLearning() {}

    /** One labelled pair. */
    record Pair(ParsedName a, ParsedName b, boolean same, String source) {}

    /** Learns, see above. */
    public static void main(String[] args) throws IOException {
        NameMatcher parser = new NameMatcher(SoundCosts.unlearned(), new PairWeights(List.of()));
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] row = line.split("\t");
            String source = row.length > 3 ? row[3] : "";
            pairs.add(new Pair(parser.parse(row[0]), parser.parse(row[1]), row[2].equals("1"), source));
        }
        if (args.length > 2) {
            double[] scores = told(pairs, Integer.parseInt(args[2]));
            PairFigures.print(pairs, scores);
            if (args.length > 3) {
                dump(Path.of(args[3]), pairs, scores);
            }
            return;
        }
        List<List<String>> costs = costs(pairs);
        List<List<String>> weights = WeightLearning.learn(new NameMatcher(SoundCosts.with(costs), new PairWeights(List.of())), pairs);
        write(Path.of(args[1], "sound-costs.tsv"), costs,
                "learned from labelled name pairs by NameLearning; read by SoundCosts. Columns: sound symbol, other symbol"
                        + " (or - or = and a script: nothing there, or mean worth, against that script), log odds");
        write(Path.of(args[1], "pair-weights.tsv"), weights,
                "learned from labelled name pairs by NameLearning; read by PairWeights. Columns: pair of scripts, evidence, weight");
    }

    /** Each pair scored by what was learned from the other parts. Pairs that have a name in common are in one part. */
    private static double[] told(List<Pair> pairs, int parts) {
        int[] part = parts(pairs, parts);
        double[] scores = new double[pairs.size()];
        for (int told = 0; told < parts; told++) {
            List<Pair> seen = new ArrayList<>();
            for (int i = 0; i < part.length; i++) {
                if (part[i] != told) {
                    seen.add(pairs.get(i));
                }
            }
            NameMatcher matcher = matcher(costs(seen), seen);
            for (int i = 0; i < part.length; i++) {
                if (part[i] == told) {
                    scores[i] = matcher.score(pairs.get(i).a(), pairs.get(i).b());
                }
            }
        }
        return scores;
    }

    private static int[] parts(List<Pair> pairs, int parts) {
        Map<String, String> first = new HashMap<>();
        pairs.forEach(pair -> first.put(first(first, pair.a().text()), first(first, pair.b().text())));
        return pairs.stream()
                .mapToInt(pair -> Math.floorMod(first(first, pair.a().text()).hashCode(), parts))
                .toArray();
    }

    /** The name that stands for all that are bound to this one by pairs. */
    private static String first(Map<String, String> first, String name) {
        String at = name;
        while (!first.getOrDefault(at, at).equals(at)) {
            at = first.get(at);
        }
        return at;
    }

    private static void dump(Path file, List<Pair> pairs, double[] scores) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Pair pair = pairs.get(i);
            lines.add(String.format(
                    Locale.ROOT, "%.4f\t%d\t%s\t%s\t%s", scores[i], pair.same() ? 1 : 0, pair.source(), pair.a().text(), pair.b().text()));
        }
        Files.write(file, lines);
    }

    private static NameMatcher matcher(List<List<String>> costs, List<Pair> pairs) {
        SoundCosts sounds = SoundCosts.with(costs);
        List<List<String>> weights = WeightLearning.learn(new NameMatcher(sounds, new PairWeights(List.of())), pairs);
        return new NameMatcher(sounds, new PairWeights(weights));
    }

    private static List<List<String>> costs(List<Pair> pairs) {
        List<List<String>> rows = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            rows = new CostLearning(SoundCosts.with(rows)).learn(pairs);
        }
        return rows;
    }

    private static void write(Path file, List<List<String>> rows, String head) throws IOException {
        List<String> lines = new ArrayList<>(rows.stream().map(r -> String.join("\t", r)).sorted().toList());
        lines.add(0, "# " + head);
        Files.write(file, lines);
        System.out.printf(Locale.ROOT, "%s: %d rows%n", file, rows.size());
    }
}
