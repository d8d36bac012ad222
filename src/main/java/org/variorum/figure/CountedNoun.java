package org.variorum.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Token;

/**
 * Finds what a number counts: the head of the noun phrase behind it, in the singular as far as the tables of the
 * language know it. Immutable, safe to share between threads.
 */
final class CountedNoun {
    private static final int REACH = 6; // tokens behind the number
    private static final int AUXILIARIES = 3; // "have since been"
    private static final String ADJECTIVE = "adjective";
    private static final String NO_PLURAL = "-";
    private static final Map<Language, CountedNoun> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, String> heads = new HashMap<>();
    private final Set<String> singulars = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> auxiliaries = new HashSet<>();
    private final List<List<String>> endings = new ArrayList<>();
    private final String strategy;

    private CountedNoun(FigureWords words) {
        for (var row : Lexicon.rows("figure", words.language(), "heads")) {
            heads.put(row.get(0), row.get(1));
            singulars.add(row.get(1));
        }
        Lexicon.rows("figure", words.language(), "noun_ends").forEach(row -> ends.add(row.get(0)));
        Lexicon.rows("figure", words.language(), "auxiliaries").forEach(row -> auxiliaries.add(row.get(0)));
        endings.addAll(Lexicon.rows("figure", words.language(), "endings"));
        endings.sort(Comparator.comparingInt((List<String> row) -> -row.get(0).length()));
        strategy = words.head();
    }

    static CountedNoun of(FigureWords words) {
        return KNOWN.computeIfAbsent(words.language(), language -> new CountedNoun(words));
    }

    /** The noun counted by a number that ends before this token, in lower-case singular. */
    Optional<String> from(List<Token> tokens, int at, int limit) {
        List<Token> run = run(tokens, at, limit);
        Optional<String> noun =
                switch (strategy) {
                    case "capital" ->
                        run.stream().filter(Token::capital).findFirst().map(this::singular);
                    case "first" ->
                        run.stream().filter(t -> !isAdjective(t)).findFirst().map(this::singular);
                    default -> plural(run);
                };
        return noun.or(() -> befallen(tokens, at, limit));
    }

    /** "12 died and 34 were injured": who was counted was said before, what befell them stands behind. */
    private Optional<String> befallen(List<Token> tokens, int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + AUXILIARIES)
                && auxiliaries.contains(tokens.get(at).lower())) {
            at++;
        }
        return at < limit
                ? Optional.ofNullable(heads.get(tokens.get(at).lower()))
                        .filter(head -> !tokens.get(from).capital())
                : Optional.empty();
    }

    /** Whether the word ends a noun phrase. */
    boolean ends(String word) {
        return ends.contains(word);
    }

    /** Whether the word is the singular of a noun that the tables list: persons and what befalls them. */
    boolean isListed(String noun) {
        return singulars.contains(noun);
    }

    /** The words up to the end of the noun phrase. */
    private List<Token> run(List<Token> tokens, int from, int limit) {
        List<Token> run = new ArrayList<>();
        for (int i = from; i < limit && i < from + REACH; i++) {
            Token token = tokens.get(i);
            boolean hyphen = token.is("-") && tokens.get(i - 1).end() == token.start();
            if (hyphen) {
                continue;
            }
            if (token.kind() != Token.Kind.WORD || (!token.capital() && ends.contains(token.lower()))) {
                break;
            }
            run.add(token);
        }
        return run;
    }

    /** The first listed or plural noun, or the one directly behind it if that is plural too ("sports cars"). */
    private Optional<String> plural(List<Token> run) {
        for (int i = 0; i < run.size(); i++) {
            if (isPlural(run.get(i))) {
                boolean next = i + 1 < run.size()
                        && isPlural(run.get(i + 1))
                        && !heads.containsKey(run.get(i).lower())
                        && !heads.containsKey(run.get(i + 1).lower());
                return Optional.of(singular(run.get(next ? i + 1 : i)));
            }
        }
        return Optional.empty();
    }

    private boolean isPlural(Token token) {
        return !token.capital()
                && (heads.containsKey(token.lower()) || ending(token.lower()).isPresent());
    }

    private boolean isAdjective(Token token) {
        return endings.stream()
                .anyMatch(row -> row.get(1).equals(ADJECTIVE)
                        && token.lower().endsWith(row.get(0))
                        && !heads.containsKey(token.lower()));
    }

    String singular(Token token) {
        String word = token.lower();
        if (heads.containsKey(word)) {
            return heads.get(word);
        }
        return ending(word)
                .map(row -> word.substring(0, word.length() - row.get(0).length()) + row.get(1))
                .orElse(word);
    }

    /** The longest plural ending of the word; empty if it is no plural. */
    private Optional<List<String>> ending(String word) {
        return endings.stream()
                .filter(row -> !row.get(1).equals(ADJECTIVE)
                        && word.endsWith(row.get(0))
                        && (row.get(1).equals(NO_PLURAL)
                                || word.length() > row.get(0).length() + 2))
                .findFirst()
                .filter(row -> !row.get(1).equals(NO_PLURAL));
    }
}
