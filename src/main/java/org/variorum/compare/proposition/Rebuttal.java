package org.variorum.compare.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.compare.wording.ContentWords;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Whether of two short texts on one matter the one calls untrue what the other says: a headline and its correction, a rumour and its denial.
 * Looks at words alone: a denial ("hoax", "no evidence"), a no, or one of two words of which only one can be so. For clauses of whole articles,
 * whose holders are known, {@link Denial} is the right one. Linear in the texts; stateless, safe to share between threads.
 */
public final class Rebuttal {
    /** From here on two texts contradict each other. */
    public static final double CONTRADICTION = 0.5;

    private static final double DENIED = 0.9;
    private static final double OPPOSITE = 0.8;
    private static final double NEGATED = 0.6;
    private static final double ASKED = 0.4;
    private static final double NOTHING = 0.1;
    /** Words from a no to the denial that it takes back: "is not a hoax". */
    private static final int REACH = 3;

    private Rebuttal() {}

    /** What a text comes to. */
    private enum Stand {
        SAYS,
        ASKS,
        NEGATES,
        DENIES;

        boolean rebuts() {
            return this == NEGATES || this == DENIES;
        }
    }

    private record Words(Map<String, String> phrases, int longest, Map<String, Set<String>> opposites) {
        private static final Map<Language, Words> READY = new ConcurrentHashMap<>();

        static Words of(Language language) {
            return READY.computeIfAbsent(language, Words::read);
        }

        private static Words read(Language language) {
            Map<String, String> phrases = new HashMap<>();
            Lexicon.rows("compare", language, "rebuttal").forEach(row -> phrases.put(row.get(0), row.get(1)));
            int longest = phrases.keySet().stream()
                    .mapToInt(phrase -> phrase.split(" ").length)
                    .max()
                    .orElse(0);
            Map<String, Set<String>> opposites = new HashMap<>();
            Lexicon.rows("compare", language, "opposites").forEach(row -> {
                opposites.computeIfAbsent(row.get(0), word -> new HashSet<>()).add(row.get(1));
                opposites.computeIfAbsent(row.get(1), word -> new HashSet<>()).add(row.get(0));
            });
            return new Words(phrases, longest, opposites);
        }
    }

    /**
     * How much speaks for a contradiction, in [0, 1]; symmetric.
     *
     * @param a one text in the given language, as is the other; {@link Language#UNKNOWN} knows no words at all
     */
    public static double between(String a, String b, Language language) {
        List<Token> left = words(a, language);
        List<Token> right = words(b, language);
        Stand one = stand(a, left, language);
        Stand other = stand(b, right, language);
        if (one.rebuts() == other.rebuts()) {
            return opposite(left, right, language) ? OPPOSITE : NOTHING;
        }
        if (one == Stand.ASKS || other == Stand.ASKS) {
            return ASKED;
        }
        return one == Stand.DENIES || other == Stand.DENIES ? DENIED : NEGATED;
    }

    private static List<Token> words(String text, Language language) {
        return Reading.of(text, language, List.of()).tokens();
    }

    private static Stand stand(String text, List<Token> tokens, Language language) {
        Words words = Words.of(language);
        ContentWords content = ContentWords.of(language);
        List<Integer> negations = new ArrayList<>();
        int denials = 0;
        boolean asks = text.stripTrailing().endsWith("?");
        for (int i = 0; i < tokens.size(); i++) {
            int end = phrase(tokens, i, words);
            String kind = end > i ? words.phrases().getOrDefault(joined(tokens, i, end), "") : "";
            if (kind.equals("denial")) {
                int at = i;
                boolean takenBack = negations.removeIf(no -> at - no <= REACH);
                denials += takenBack ? 0 : 1;
            }
            asks |= kind.equals("question");
            if (end > i) {
                i = end - 1;
            } else if (content.saysNo(tokens, i)) {
                negations.add(i);
            }
        }
        if (denials > 0) {
            return Stand.DENIES;
        }
        return asks ? Stand.ASKS : negations.isEmpty() ? Stand.SAYS : Stand.NEGATES;
    }

    /** Where the longest listed phrase ends that begins here; where it begins, if there is none. */
    private static int phrase(List<Token> tokens, int from, Words words) {
        int best = from;
        int count = 0;
        for (int end = from + 1; end <= tokens.size() && count < words.longest(); end++) {
            if (tokens.get(end - 1).kind() == Token.Kind.MARK) {
                continue;
            }
            count++;
            best = words.phrases().containsKey(joined(tokens, from, end)) ? end : best;
        }
        return tokens.get(from).kind() == Token.Kind.MARK ? from : best;
    }

    private static String joined(List<Token> tokens, int from, int end) {
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens.subList(from, end)) {
            if (token.kind() != Token.Kind.MARK) {
                joined.append(joined.isEmpty() ? "" : " ").append(token.lower());
            }
        }
        return joined.toString();
    }

    /** Whether each has a word that excludes one of the other's, and lacks the other's. */
    private static boolean opposite(List<Token> left, List<Token> right, Language language) {
        Map<String, Set<String>> opposites = Words.of(language).opposites();
        Set<String> mine = lower(left);
        Set<String> theirs = lower(right);
        return mine.stream()
                .anyMatch(word -> !theirs.contains(word)
                        && opposites.getOrDefault(word, Set.of()).stream()
                                .anyMatch(other -> theirs.contains(other) && !mine.contains(other)));
    }

    private static Set<String> lower(List<Token> tokens) {
        Set<String> lower = new HashSet<>();
        tokens.forEach(token -> lower.add(token.lower()));
        return lower;
    }
}
