package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.variorum.compare.wording.Likeness;
import org.variorum.compare.wording.Passage;
import org.variorum.compare.wording.Rarity;
import org.variorum.compare.wording.UtteranceOdds;
import org.variorum.compare.wording.Wording;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Learns the weights that tell one utterance from two by logistic regression, and prints how well they tell stories they were not learned from
 * (ten parts, no story in two of them). Arguments: labelled pairs as JSON Lines (story, a, b, label, how), the table to write, and the articles
 * as JSON Lines (story, text), one or more files. Pairs labelled by hand count twice. Same pairs in, same table out.
 */
public final class UtteranceLearning {
    private static final int PARTS = 10;
    private static final int ROUNDS = 40;
    private static final double SHRINK = 1;
    private static final double BY_HAND = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private UtteranceLearning() {}

    private record Pair(String story, double[] x, boolean same, boolean byHand) {}

    /** Learns, see above. */
    public static void main(String[] args) throws IOException {
        Map<String, List<List<Passage>>> stories = new HashMap<>();
        for (String file : List.of(args).subList(2, args.length)) {
            for (JsonNode article : rows(file)) {
                Reading reading = Reading.of(article.get("text").asString(), Language.ENGLISH, List.of());
                stories.computeIfAbsent(article.get("story").asString(), s -> new ArrayList<>())
                        .add(Passage.of(reading));
            }
        }
        List<String> names = List.copyOf(new TreeSet<>(UtteranceOdds.features(Likeness.NONE).keySet()));
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode row : rows(args[0])) {
            Rarity rarity = Rarity.of(stories.getOrDefault(row.get("story").asString(), List.of()));
            Likeness likeness = Likeness.of(wording(row, "a"), wording(row, "b"), rarity);
            Map<String, Double> features = UtteranceOdds.features(likeness);
            pairs.add(new Pair(
                    row.get("story").asString(),
                    names.stream().mapToDouble(features::get).toArray(),
                    row.get("label").asInt() == 1,
                    row.get("how").asString().startsWith("hand")));
        }
        double[] told = new double[pairs.size()];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            double[] weights = learn(pairs.stream().filter(p -> part(p) != left).toList(), names);
            for (int i = 0; i < told.length; i++) {
                told[i] = part(pairs.get(i)) == part ? odds(weights, pairs.get(i).x()) : told[i];
            }
        }
        print("all", pairs, told, false);
        print("by hand", pairs, told, true);
        double[] weights = learn(pairs, names);
        StringBuilder table = new StringBuilder("# What tells one utterance from two, learned from labelled pairs of quotations by UtteranceLearning;"
                + " read by compare.wording.UtteranceOdds. Columns: feature, log odds.\n");
        for (int k = 0; k < weights.length; k++) {
            table.append(String.format(Locale.ROOT, "%s\t%.3f%n", names.get(k), weights[k]));
        }
        Files.writeString(Path.of(args[1]), table);
    }

    private static List<JsonNode> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(JSON::readTree).toList();
    }

    private static Wording wording(JsonNode row, String side) {
        return Wording.of(row.get(side).asString(), Language.ENGLISH);
    }

    private static int part(Pair pair) {
        return Math.floorMod(pair.story().hashCode() * 31 >>> 3, PARTS);
    }

    /** Newton's method on the log loss, every weight but the constant drawn towards zero in units of its feature's spread. */
    private static double[] learn(List<Pair> pairs, List<String> names) {
        int width = names.size();
        double[] spread = spread(pairs, width);
        double[] weights = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[width][width + 1];
            for (Pair pair : pairs) {
                double p = odds(weights, pair.x());
                double count = pair.byHand() ? BY_HAND : 1;
                for (int k = 0; k < width; k++) {
                    system[k][width] += count * ((pair.same() ? 1 : 0) - p) * pair.x()[k];
                    for (int l = 0; l < width; l++) {
                        system[k][l] += count * p * (1 - p) * pair.x()[k] * pair.x()[l];
                    }
                }
            }
            for (int k = 0; k < width; k++) {
                system[k][width] -= SHRINK * spread[k] * weights[k];
                system[k][k] += SHRINK * spread[k] + 1e-9;
            }
            solve(system);
            for (int k = 0; k < width; k++) {
                weights[k] += system[k][width];
            }
        }
        return weights;
    }

    private static double[] spread(List<Pair> pairs, int width) {
        double[] spread = new double[width];
        for (int k = 0; k < width; k++) {
            int feature = k;
            double mean = pairs.stream().mapToDouble(p -> p.x()[feature]).average().orElse(0);
            spread[k] = pairs.stream().mapToDouble(p -> Math.pow(p.x()[feature] - mean, 2)).average().orElse(0);
        }
        return spread;
    }

    /** Gauss and Jordan; the last column becomes the solution. */
    private static void solve(double[][] system) {
        for (int k = 0; k < system.length; k++) {
            int pivot = k;
            for (int r = k + 1; r < system.length; r++) {
                pivot = Math.abs(system[r][k]) > Math.abs(system[pivot][k]) ? r : pivot;
            }
            double[] row = system[pivot];
            system[pivot] = system[k];
            system[k] = row;
            for (int c = system.length; c >= k; c--) {
                row[c] /= row[k];
            }
            for (int r = 0; r < system.length; r++) {
                for (int c = system.length; r != k && c >= k; c--) {
                    system[r][c] -= system[r][k] * row[c];
                }
            }
        }
    }

    private static double odds(double[] weights, double[] x) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += weights[k] * x[k];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void print(String name, List<Pair> pairs, double[] told, boolean onlyByHand) {
        int right = 0;
        int said = 0;
        int same = 0;
        double above = 0;
        double compared = 0;
        for (int i = 0; i < told.length; i++) {
            if (onlyByHand && !pairs.get(i).byHand()) {
                continue;
            }
            said += told[i] >= .5 ? 1 : 0;
            same += pairs.get(i).same() ? 1 : 0;
            right += told[i] >= .5 && pairs.get(i).same() ? 1 : 0;
            for (int j = 0; j < told.length; j++) {
                if (pairs.get(i).same() && !pairs.get(j).same() && (!onlyByHand || pairs.get(j).byHand())) {
                    compared++;
                    above += told[i] > told[j] ? 1 : told[i] == told[j] ? .5 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: F1 %.3f, AUC %.3f%n", name, 2. * right / (said + same), above / compared);
    }
}
