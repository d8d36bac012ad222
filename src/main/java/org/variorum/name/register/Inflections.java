package org.variorum.name.register;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks up names that a language writes with changing ends, such as Russia in Russian or Moscow in Greek. Only for
 * scripts other than Latin, where the ends of place names are short and regular enough to be cut. Filled once, then
 * safe to share between threads.
 */
final class Inflections<T> {
    private static final int LEAST_LETTERS = 5;
    private static final int LONGEST_END = 3;
    private static final int LATIN_ENDS = 0x370;

    private final Map<String, T> stems = new HashMap<>();

    /** Takes in a name in lower case; one of Latin letters or of more than one word is left out. */
    void put(String name, T value) {
        if (inflects(name)) {
            stems.putIfAbsent(name.substring(0, name.length() - 1), value);
        }
    }

    /** What was put under a name that differs from these lower-case words in its end alone, or the other value. */
    T getOrDefault(String lower, T other) {
        for (int end = 0; inflects(lower) && end <= LONGEST_END && lower.length() - end >= LEAST_LETTERS - 1; end++) {
            T found = stems.get(lower.substring(0, lower.length() - end));
            if (found != null) {
                return found;
            }
        }
        return other;
    }

    private static boolean inflects(String name) {
        return name.length() >= LEAST_LETTERS && name.charAt(0) >= LATIN_ENDS && name.indexOf(' ') < 0;
    }
}
