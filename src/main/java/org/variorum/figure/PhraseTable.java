package org.variorum.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Phrases of one or more lower-case words with what each means; the longest match counts. Filled once, then read only
 * and safe to share between threads.
 */
final class PhraseTable<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

    /**
     * A phrase found in a text.
     *
     * @param from index of its first token
     * @param to one past its last token
     * @param meaning what the table says of it
     */
    record Match<T>(int from, int to, T meaning) {}

    void add(String phrase, T meaning) {
        Entry<T> entry = new Entry<>(List.of(phrase.split(" ")), meaning);
        insert(byFirst, entry.words().get(0), entry);
        insert(byLast, entry.words().get(entry.words().size() - 1), entry);
    }

    private void insert(Map<String, List<Entry<T>>> table, String word, Entry<T> entry) {
        List<Entry<T>> entries = table.computeIfAbsent(word, w -> new ArrayList<>());
        entries.add(entry);
        entries.sort((a, b) -> b.words().size() - a.words().size());
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The longest phrase that starts with this token and ends before the limit. */
    Optional<Match<T>> startingAt(List<Token> tokens, int at, int limit) {
        for (Entry<T> entry : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (matches(entry, tokens, at, limit)) {
                return Optional.of(new Match<>(at, at + entry.words().size(), entry.meaning()));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last token this is, and that does not start before the limit. */
    Optional<Match<T>> endingAt(List<Token> tokens, int last, int limit) {
        for (Entry<T> entry : byLast.getOrDefault(tokens.get(last).lower(), List.of())) {
            int from = last + 1 - entry.words().size();
            if (from >= limit && matches(entry, tokens, from, last + 1)) {
                return Optional.of(new Match<>(from, last + 1, entry.meaning()));
            }
        }
        return Optional.empty();
    }

    private static <T> boolean matches(Entry<T> entry, List<Token> tokens, int at, int limit) {
        if (at + entry.words().size() > limit) {
            return false;
        }
        for (int i = 0; i < entry.words().size(); i++) {
            if (!tokens.get(at + i).lower().equals(entry.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
