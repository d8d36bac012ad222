package org.variorum.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Leads the inflected words of names back to forms that a list may know, by the table {@code name-endings} of a
 * language: from the genitive of a Russian, Polish or Greek name to its nominative. Says what a form may come from, not
 * what it does come from; whoever asks looks the answers up. Immutable, one instance per language for all threads.
 */
public final class Endings {
    private static final Map<Language, Endings> LOADED = new ConcurrentHashMap<>();
    private static final Map<Language, Endings> PEOPLES = new ConcurrentHashMap<>();
    private static final int SHORTEST_STEM = 2;
    private static final char FIRST_GREEK = 0x370;
    private static final char LAST_GREEK = 0x3ff;

    private final Map<String, List<String>> nominatives = new HashMap<>();
    private int longest;

    private Endings(Language language, String table) {
        for (List<String> row : Lexicon.rows("name", language, table)) {
            nominatives.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(row.get(1));
            longest = Math.max(longest, row.get(0).length());
        }
    }

    /** The endings of one language; none for a language without a table. */
    public static Endings in(Language language) {
        return LOADED.computeIfAbsent(language, l -> new Endings(l, "name-endings"));
    }

    /** The endings that make the name of a people of the name of its country or town, by the table {@code people-endings}. */
    public static Endings ofPeoples(Language language) {
        return PEOPLES.computeIfAbsent(language, l -> new Endings(l, "people-endings"));
    }

    /** Whether nothing is known of how names change in this language. */
    public boolean isEmpty() {
        return nominatives.isEmpty();
    }

    /**
     * The forms that a lower-case word may be an inflected form of, the longest ending first, without the word itself;
     * empty for a language whose names do not change. In Greek they bear no accents, for accents move.
     */
    public Set<String> nominatives(String lower) {
        if (nominatives.isEmpty()) {
            return Set.of();
        }
        String word = unaccented(lower);
        Set<String> found = new LinkedHashSet<>();
        for (int length = Math.min(longest, word.length() - SHORTEST_STEM); length > 0; length--) {
            int end = word.length() - length;
            for (String other : nominatives.getOrDefault(word.substring(end), List.of())) {
                found.add(word.substring(0, end) + other);
            }
        }
        found.remove(lower);
        return found;
    }

    /** A lower-case word without the accents of Greek; words in other scripts as they are. */
    public static String unaccented(String lower) {
        if (lower.isEmpty() || lower.charAt(0) < FIRST_GREEK || lower.charAt(0) > LAST_GREEK) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (char letter : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
