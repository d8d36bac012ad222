package org.variorum.name.cue.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Listed names of several words, of which only the first need have a capital: Белый дом, Bank for International
 * Settlements. Immutable, safe to share between threads.
 */
public final class Phrases {
    private static final int MOST_WORDS = 8;

    private final Map<String, Integer> longestByFirst = new HashMap<>();
    private final Set<String> phrases = new HashSet<>();

    Phrases(List<Collection<String>> lists) {
        for (Collection<String> list : lists) {
            for (String name : list) {
                String[] words = name.split("[ ']", -1);
                if (words.length > 1) {
                    phrases.add(name);
                    int atoms = words.length
                            + (int) name.chars().filter(c -> c == '\'').count();
                    longestByFirst.merge(words[0], atoms, Math::max);
                }
            }
        }
    }

    /** Where the longest listed name that starts here ends; the start itself if there is none. */
    public int end(List<Atom> atoms, int start) {
        int most = Math.min(
                MOST_WORDS, longestByFirst.getOrDefault(atoms.get(start).lower(), 0));
        int end = start;
        StringBuilder words = new StringBuilder(atoms.get(start).lower());
        for (int i = start + 1; i < atoms.size() && i - start < most; i++) {
            atoms.get(i).appendTo(words);
            if (phrases.contains(words.toString())) {
                end = i + 1;
            }
        }
        return end;
    }
}
