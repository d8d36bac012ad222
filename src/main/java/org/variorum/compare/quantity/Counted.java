package org.variorum.compare.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What one language calls the things that news counts: words that count the same ("soldiers", "troops"), and words that make a figure a part of
 * something else ("another 12", "12 each"). Immutable, safe to share between threads.
 */
public final class Counted {
    private static final Map<Language, Counted> READY = new ConcurrentHashMap<>();

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Set<String>> cues = new HashMap<>();

    private Counted(Language language) {
        Lexicon.rows("compare", language, "counted").forEach(row -> classes.put(row.get(0), row.get(1)));
        Lexicon.rows("compare", language, "figure-cues")
                .forEach(row -> cues.computeIfAbsent(row.get(1), kind -> new HashSet<>())
                        .add(row.get(0)));
    }

    /** The words of a language, read once. */
    public static Counted of(Language language) {
        return READY.computeIfAbsent(language, Counted::new);
    }

    /** The class of what is counted, the same in all languages; the noun itself if no table knows it. */
    public String classOf(String noun) {
        return classes.getOrDefault(noun, noun);
    }

    /** Whether this word in lower case next to a figure makes it a part of something else, or something beside it. */
    public boolean part(String lower) {
        return cue("part", lower);
    }

    /** Whether this word in lower case next to a figure adds it to a figure of its kind told before ("another 30", "30 others"). */
    public boolean more(String lower) {
        return cue("more", lower);
    }

    /** Whether this word in lower case right behind a figure makes it a share of more ("one of six"). */
    public boolean share(String lower) {
        return cue("share", lower);
    }

    /** Whether this word in lower case says that there is one of something ("a", "an unnamed"). */
    public boolean singular(String lower) {
        return cue("single", lower);
    }

    private boolean cue(String kind, String lower) {
        return cues.getOrDefault(kind, Set.of()).contains(lower);
    }
}
