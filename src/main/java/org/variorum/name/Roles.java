package org.variorum.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Titles and roles as said, and what they come to for comparison: "minister of foreign affairs" is "foreign minister",
 * "spokeswoman" is "spokesperson". Tells nothing about who holds a role. Safe to share between threads.
 */
public final class Roles {
    private static final Map<Language, Roles> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> normalized = new HashMap<>();
    private int longest = 1;

    private Roles(Language language) {
        for (Language tongue : List.of(Language.ENGLISH, language)) {
            for (List<String> row : Lexicon.rows("name", tongue, "roles")) {
                normalized.put(row.get(0), row.get(1).equals("-") ? "" : row.get(1));
                longest = Math.max(longest, row.get(0).split(" ", -1).length);
            }
        }
    }

    /** The roles of one language; English ones are known in every language. */
    public static Roles in(Language language) {
        return LOADED.computeIfAbsent(language, Roles::new);
    }

    /**
     * The role in the words used for comparison: lower case; as said where no table knows it; empty for Mr and the
     * like, which are no role.
     */
    public static String normalize(String role, Language language) {
        return in(language).normalize(role);
    }

    /** The same in the language of this instance. A known role at the end of a longer phrase is put in its place. */
    public String normalize(String role) {
        String lower = role.strip().toLowerCase(Locale.ROOT);
        for (int from = 0; from >= 0; from = lower.indexOf(' ', from) + 1) {
            String whole = normalized.get(lower.substring(from));
            if (whole != null) {
                return lower.substring(0, from) + whole;
            }
            if (lower.indexOf(' ', from) < 0) {
                return lower;
            }
        }
        return lower;
    }

    /** Whether these lower-case words are a role as a whole. */
    public boolean known(String lower) {
        return normalized.containsKey(lower);
    }

    /** Words of the longest role known. */
    public int longest() {
        return longest;
    }
}
