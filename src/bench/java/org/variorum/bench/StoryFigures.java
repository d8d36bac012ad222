package org.variorum.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import com.opencsv.CSVReaderHeaderAware;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the stories of a finished night are those of labelled sets. Arguments: the night's output folder, then files of one JSON object a line with id
 * and story; an article without a story is a distractor and not counted, one that the night does not have is a story of its own. Prints B-cubed
 * precision, recall and F1 of each set and of all together, and every story that mixes several of the labelled ones: an event swallowed whole, or strays.
 */
public final class StoryFigures {
    private static final double WHOLE = 0.5; // part of a labelled story from which on it is swallowed

    private StoryFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) throws Exception {
        Map<String, String> found = found(Path.of(args[0]).resolve("csv/articles.csv"));
        Map<String, String> all = new LinkedHashMap<>();
        for (String file : List.of(args).subList(1, args.length)) {
            Map<String, String> labelled = labelled(Path.of(file));
            if (!labelled.isEmpty()) {
                print(Path.of(file).getFileName().toString(), labelled, found);
                all.putAll(labelled);
            }
        }
        print("all", all, found);
        mixed(all, found);
    }

    private static Map<String, String> found(Path articles) throws Exception {
        Map<String, String> found = new HashMap<>();
        try (Reader in = Files.newBufferedReader(articles);
                CSVReaderHeaderAware rows = new CSVReaderHeaderAware(in)) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                found.put(row.get("record_id"), row.get("story_id"));
            }
        }
        return found;
    }

    private static Map<String, String> labelled(Path file) throws Exception {
        Map<String, String> labelled = new LinkedHashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            if (!article.path("story").asString().isEmpty()) {
                labelled.put(article.path("id").asString(), article.path("story").asString());
            }
        }
        return labelled;
    }

    private static void print(String name, Map<String, String> labelled, Map<String, String> found) {
        Map<String, Integer> gold = sizes(labelled.values());
        Map<String, Integer> grouped = sizes(labelled.keySet().stream().map(id -> story(id, found)).toList());
        Map<String, Integer> both = sizes(labelled.entrySet().stream().map(e -> pair(e, found)).toList());
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> article : labelled.entrySet()) {
            double shared = both.get(pair(article, found));
            precision += shared / grouped.get(story(article.getKey(), found)) / labelled.size();
            recall += shared / gold.get(article.getValue()) / labelled.size();
        }
        System.out.printf(Locale.ROOT, "%s: %d articles, B-cubed precision %.4f, recall %.4f, F1 %.4f%n",
                name, labelled.size(), precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static void mixed(Map<String, String> labelled, Map<String, String> found) {
        Map<String, Integer> gold = sizes(labelled.values());
        Map<String, Map<String, Integer>> mixes = new TreeMap<>();
        labelled.forEach((id, story) ->
                mixes.computeIfAbsent(story(id, found), s -> new TreeMap<>()).merge(story, 1, Integer::sum));
        mixes.values().removeIf(mix -> mix.size() < 2);
        mixes.values().forEach(mix -> System.out.println(
                mix + (mix.entrySet().stream().allMatch(e -> e.getValue() >= WHOLE * gold.get(e.getKey())) ? " whole" : " strays")));
        System.out.println(mixes.size() + " stories mix several");
    }

    private static String story(String id, Map<String, String> found) {
        return found.getOrDefault(id, "missing " + id);
    }

    private static String pair(Map.Entry<String, String> article, Map<String, String> found) {
        return article.getValue() + " " + story(article.getKey(), found);
    }

    private static Map<String, Integer> sizes(Collection<String> names) {
        Map<String, Integer> sizes = new HashMap<>();
        names.forEach(name -> sizes.merge(name, 1, Integer::sum));
        return sizes;
    }
}
