package org.variorum.name.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a name, and each spelling of it, is used, and by whom. Filled while a night is taken in; not shared between
 * threads.
 */
final class NameUse {
    private final Map<String, Integer> articlesBySource = new TreeMap<>();
    private final SortedMap<String, NameUse> spellings = new TreeMap<>();

    /** Counts one article of a source. */
    void add(String source) {
        articlesBySource.merge(source, 1, Integer::sum);
    }

    /** Counts one article of a source that uses this spelling. */
    void addSpelling(String words, String source) {
        spellings.computeIfAbsent(words, k -> new NameUse()).add(source);
    }

    int articles() {
        return articlesBySource.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<String> sources() {
        return List.copyOf(new ArrayList<>(articlesBySource.keySet()));
    }

    SortedMap<String, NameUse> spellings() {
        return spellings;
    }

    /** The one of two counts of the same spelling that saw more articles. */
    NameUse or(NameUse other) {
        return articles() >= other.articles() ? this : other;
    }
}
