package org.variorum.name.register;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.name.spelling.block.BlockKeys;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Which persons of the night bear a last name that an article uses alone. Made once all whole names are joined; used by
 * one thread.
 */
final class LastNames {
    private static final double SURE = .8;
    private static final int LEAST_LETTERS = 4;

    private final NameMatcher matcher;
    private final Map<String, Set<String>> bearers = new TreeMap<>();
    private final Map<String, Set<String>> lastNamesByKey = new HashMap<>();

    /** @param persons their ids and the names they go by */
    LastNames(NameMatcher matcher, Map<String, Set<String>> persons) {
        this.matcher = matcher;
        persons.forEach((id, names) -> {
            for (String words : names) {
                String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
                bearers.computeIfAbsent(last, k -> new TreeSet<>()).add(id);
            }
        });
        for (String last : bearers.keySet()) {
            if (last.length() >= LEAST_LETTERS) {
                for (String key : BlockKeys.of(matcher.parse(last))) {
                    lastNamesByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(last);
                }
            }
        }
    }

    /**
     * The ids of all who bear this name as it is spelled; if there is none, of all whose last name sounds surely the
     * same.
     */
    Set<String> bearers(String lone) {
        Set<String> same = bearers.get(lone.toLowerCase(Locale.ROOT));
        return same != null ? same : lone.length() < LEAST_LETTERS ? Set.of() : alike(matcher.parse(lone));
    }

    private Set<String> alike(ParsedName lone) {
        Set<String> found = new TreeSet<>();
        for (String key : BlockKeys.of(lone)) {
            for (String last : lastNamesByKey.getOrDefault(key, Set.of())) {
                if (matcher.score(lone, matcher.parse(last)) >= SURE) {
                    found.addAll(bearers.getOrDefault(last, Set.of()));
                }
            }
        }
        return found;
    }
}
