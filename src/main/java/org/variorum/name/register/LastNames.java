package org.variorum.name.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.name.spelling.Comparing;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.block.Candidates;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Which persons of the night bear a last name that an article uses alone. Made once all whole names are joined; immutable
 * afterwards.
 */
final class LastNames {
    private static final int LEAST_LETTERS = 4;

    private final SortedMap<String, SortedSet<String>> bearers = new TreeMap<>();
    private final Map<String, Set<String>> alike = new HashMap<>();

    /**
     * Looks up all last names at once.
     *
     * @param persons their ids and the names they go by
     * @param lone the last names to look up
     */
    LastNames(NameMatcher matcher, Map<String, Set<String>> persons, Set<String> lone) {
        persons.forEach((id, names) -> {
            for (String words : names) {
                bearers.computeIfAbsent(last(words), k -> new TreeSet<>()).add(id);
            }
        });
        List<String> words = new ArrayList<>();
        bearers.keySet().stream().filter(LastNames::tells).forEach(words::add);
        int borne = words.size();
        SortedSet<String> unborne = new TreeSet<>();
        for (String name : lone) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!bearers.containsKey(lower) && tells(lower)) {
                unborne.add(lower);
            }
        }
        words.addAll(unborne);
        compare(matcher, words, borne);
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean tells(String lower) {
        return lower.length() >= LEAST_LETTERS;
    }

    private void compare(NameMatcher matcher, List<String> words, int borne) {
        if (words.size() == borne) {
            return;
        }
        List<ParsedName> parsed = matcher.parseAll(words);
        Candidates candidates = new Candidates(parsed, new byte[words.size()], borne);
        List<Map<String, Set<String>>> found = IntStream.range(0, candidates.chunks())
                .parallel()
                .mapToObj(chunk -> {
                    Map<String, Set<String>> sure = new HashMap<>();
                    Candidates.Walk walk = candidates.walk();
                    Comparing comparing = matcher.comparing();
                    candidates.each(chunk, name -> {
                        for (int other : walk.of(name)) {
                            if (other < borne
                                    && comparing.scoreIfLikely(parsed.get(name), parsed.get(other)) >= Edges.SURE) {
                                sure.computeIfAbsent(words.get(name), k -> new TreeSet<>())
                                        .addAll(bearers.getOrDefault(words.get(other), new TreeSet<>()));
                            }
                        }
                    });
                    return sure;
                })
                .toList();
        found.forEach(alike::putAll);
    }

    /**
     * The ids of all who bear this name as it is spelled; if there is none, of all whose last name sounds surely the
     * same.
     */
    Set<String> bearers(String lone) {
        Set<String> same = namesakes(lone);
        return same.isEmpty() ? alike.getOrDefault(lone.toLowerCase(Locale.ROOT), Set.of()) : same;
    }

    /** The ids of all who bear this name as it is spelled. */
    Set<String> namesakes(String lone) {
        return bearers.getOrDefault(lone.toLowerCase(Locale.ROOT), new TreeSet<>());
    }
}
