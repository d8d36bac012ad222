package org.variorum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the language of plain cases by counting function words: a third of an English text is "the", "of", "to" and
 * their like, and no other language comes near. Where a neighbour comes near, it says nothing, and a better judge has to
 * look. Words are rows of {@code text/LANGUAGE/function-words}. Immutable, safe to share between threads.
 */
final class FunctionWords {
    private static final double LEAST = 0.25; // share of function words from which on a text is plainly of a language
    private static final double NEXT_MOST = 0.5; // share of its count that the next language may have at most
    private static final int FEWEST = 12; // function words without which nothing is plain

    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> holders = new HashMap<>(); // by word: the numbers of its languages

    FunctionWords(Iterable<String> codes) {
        for (String code : new TreeSet<>(all(codes))) {
            List<List<String>> rows = Lexicon.rows("text", new Language(code), "function-words");
            if (!rows.isEmpty()) {
                int number = languages.size();
                languages.add(code);
                rows.forEach(row -> holders.merge(row.get(0), new int[] {number}, FunctionWords::joined));
            }
        }
    }

    private static List<String> all(Iterable<String> codes) {
        List<String> all = new ArrayList<>();
        codes.forEach(all::add);
        return all;
    }

    private static int[] joined(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The language of some words in lower case, where it is plain. */
    Optional<String> plain(List<String> words) {
        int[] counts = new int[languages.size()];
        for (String word : words) {
            for (int language : holders.getOrDefault(word, new int[0])) {
                counts[language]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        int most = counts.length == 0 ? 0 : counts[best];
        int next = 0;
        for (int i = 0; i < counts.length; i++) {
            next = i == best ? next : Math.max(next, counts[i]);
        }
        boolean plain = most >= FEWEST && most >= LEAST * words.size() && next <= NEXT_MOST * most;
        return plain ? Optional.of(languages.get(best)) : Optional.empty();
    }

    /** Whether there are words of a language. */
    boolean knows(String language) {
        return languages.contains(language);
    }

    /**
     * The language other than home that most words speak for.
     *
     * @param words each word once, in lower case
     */
    Evidence against(String home, Set<String> words) {
        int own = languages.indexOf(home);
        int[] counts = new int[languages.size()];
        for (String word : words) {
            int[] holding = holders.getOrDefault(word, new int[0]);
            for (int language : contains(holding, own) ? new int[0] : holding) {
                counts[language]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        if (counts.length == 0 || counts[best] == 0) {
            return new Evidence(Language.UNKNOWN.code(), 0, 0);
        }
        int other = best;
        int ofHome = (int) words.stream()
                .map(word -> holders.getOrDefault(word, new int[0]))
                .filter(holding -> contains(holding, own) && !contains(holding, other))
                .count();
        return new Evidence(languages.get(best), counts[best], ofHome);
    }

    /** Whether a word is one of a language's function words. */
    boolean holds(String language, String word) {
        return contains(holders.getOrDefault(word, new int[0]), languages.indexOf(language));
    }

    private static boolean contains(int[] holding, int language) {
        return Arrays.stream(holding).anyMatch(one -> one == language);
    }

    /**
     * What speaks for another language.
     *
     * @param language the other one
     * @param words how many words are its and not home's
     * @param home how many words are home's and not its
     */
    record Evidence(String language, int words, int home) {}
}
