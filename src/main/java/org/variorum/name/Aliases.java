package org.variorum.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Other names of well-known organizations and countries that no spelling rule would join: UN, Atlantic Alliance.
 * Immutable, shared.
 */
public final class Aliases {
    /** The aliases that the jar carries. */
    public static final Aliases KNOWN = new Aliases();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();

    private Aliases() {
        for (List<String> row : Lexicon.rows("name", Language.ENGLISH, "aliases")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
            names.put(row.get(2), row.get(0));
            names.put(row.get(0), row.get(0));
            kinds.put(row.get(0), kind);
        }
        Lexicon.rows("name", Language.ENGLISH, "short-forms").forEach(row -> shortForms.put(row.get(0), row.get(1)));
    }

    /** The name that is kept for these lower-case words, or the words themselves. */
    public String kept(String lower) {
        return names.getOrDefault(lower, lower);
    }

    /** What a kept name names. */
    public Kind kind(String kept) {
        return kinds.getOrDefault(kept, Kind.ORGANIZATION);
    }

    /**
     * The kept name that these lower-case words stand for in an article which also names it outright; empty if none.
     */
    public String insideArticle(String lower) {
        return shortForms.getOrDefault(lower, "");
    }

    /** Whether these lower-case words name a listed organization. */
    public boolean organization(String lower) {
        String name = names.get(lower);
        return name != null && kinds.get(name) == Kind.ORGANIZATION;
    }
}
