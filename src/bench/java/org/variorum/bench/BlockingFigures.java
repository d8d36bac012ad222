package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.block.Candidates;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.word.ParsedName;

/**
 * How many true pairs are among the candidates, and how many candidates a name has. Arguments: a TSV of name, name and label, and how many distinct
 * names there are to be: the names of the set are filled up with others that differ from one of them in one word, which stands in another of them.
 */
public final class BlockingFigures {
    private static final int SEED = 7;
    private static final double SURE = .8;

    private BlockingFigures() {}

    /** Measures, see above. */
    public static void main(String[] args) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] row = line.split("\t");
            names.add(row[0]);
            names.add(row[1]);
            if (row[2].equals("1") && !row[0].equals(row[1])) {
                pairs.add(row);
            }
        }
        List<String> all = List.copyOf(filled(names, Integer.parseInt(args[1])));
        NameMatcher matcher = new NameMatcher();
        long begin = System.nanoTime();
        List<ParsedName> parsed = all.stream().map(matcher::parse).toList();
        double parsing = (System.nanoTime() - begin) / 1e9;
        Candidates candidates = new Candidates(parsed, new byte[parsed.size()], 0);
        Set<Long> chosen = new HashSet<>();
        Candidates.Walk walk = candidates.walk();
        for (int name = 0; name < parsed.size(); name++) {
            for (int other : walk.of(name)) {
                chosen.add(key(name, other));
            }
        }
        double choosing = (System.nanoTime() - begin) / 1e9 - parsing;
        System.out.printf(Locale.ROOT, "%d names, %.1f candidates a name; parsed in %.1f s, chosen in %.1f s%n",
                all.size(), 2. * chosen.size() / all.size(), parsing, choosing);
        Map<String, Integer> numbers = new HashMap<>();
        all.forEach(name -> numbers.put(name, numbers.size()));
        kept(matcher, pairs, numbers, chosen);
    }

    private static void kept(NameMatcher matcher, List<String[]> pairs, Map<String, Integer> numbers, Set<Long> chosen) {
        int kept = 0;
        int sure = 0;
        int keptSure = 0;
        for (String[] pair : pairs) {
            int found = chosen.contains(key(numbers.get(pair[0]), numbers.get(pair[1]))) ? 1 : 0;
            boolean told = matcher.score(matcher.parse(pair[0]), matcher.parse(pair[1])) >= SURE;
            kept += found;
            sure += told ? 1 : 0;
            keptSure += told ? found : 0;
        }
        System.out.printf(Locale.ROOT, "%d true pairs, %.4f kept; of %d that score %.1f or more %.4f%n",
                pairs.size(), kept / (double) pairs.size(), sure, SURE, keptSure / (double) sure);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) * 0x7FFF_FFEDL + Math.max(a, b);
    }

    /** Up to so many names. */
    static TreeSet<String> filled(TreeSet<String> names, int wanted) {
        List<String> given = List.copyOf(names);
        Map<String, List<String[]>> alike = new HashMap<>();
        for (String name : given) {
            String[] words = name.split(" ");
            alike.computeIfAbsent(Script.code(name) + words.length, k -> new ArrayList<>()).add(words);
        }
        Random random = new Random(SEED);
        TreeSet<String> filled = new TreeSet<>(names);
        while (filled.size() < wanted) {
            String name = given.get(random.nextInt(given.size()));
            String[] words = name.split(" ");
            List<String[]> others = alike.get(Script.code(name) + words.length);
            if (words.length > 1) {
                int at = random.nextInt(words.length);
                words[at] = others.get(random.nextInt(others.size()))[at];
                filled.add(String.join(" ", words));
            }
        }
        return filled;
    }
}
