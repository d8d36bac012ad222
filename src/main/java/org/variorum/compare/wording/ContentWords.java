package org.variorum.compare.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Token;

/**
 * What one language has for comparing words: its function words, its endings, its ways to say no and to say "said". A language without tables still gets stems
 * by length alone. Immutable, safe to share between threads.
 */
public final class ContentWords {
    /** Shortest stem that an ending may leave, in letters. */
    private static final int SHORTEST_STEM = 4;
    /** Stems are cut to this many letters, so that "negotiate" and "negotiation" meet. */
    private static final int LONGEST_STEM = 6;
    /** Words below this many letters carry no content where a language has no list of function words. */
    private static final int SHORTEST_CONTENT = 4;

    /** What an apostrophe and a word for no leave of "not". */
    private static final String CONTRACTED = "t";

    private static final Map<Language, ContentWords> READY = new ConcurrentHashMap<>();

    private final Set<String> functionWords;
    private final List<String> endings; // longest first
    private final Set<String> negations;
    private final Set<String> concords;
    private final Set<String> beforeT;
    private final List<String> negativePrefixes; // longest first
    private final Set<String> saying;
    private final Set<String> happened;
    private final Set<String> ahead;

    private ContentWords(Language language) {
        this.functionWords = words(language, "function-words", row -> true);
        this.endings = longestFirst(words(language, "endings", row -> true));
        this.negations = words(language, "negations", row -> row.get(1).equals("word"));
        this.concords = words(language, "negations", row -> row.get(1).equals("concord"));
        this.beforeT = words(language, "negations", row -> row.get(1).equals("before_t"));
        this.saying = words(language, "saying", row -> true);
        this.happened = words(language, "happened", row -> true);
        this.ahead = words(language, "ahead", row -> true);
        this.negativePrefixes =
                longestFirst(words(language, "negations", row -> row.get(1).equals("prefix")));
    }

    /** The words of a language, made once. */
    public static ContentWords of(Language language) {
        return READY.computeIfAbsent(language, ContentWords::new);
    }

    /** Whether a word in lower case carries no content of its own. */
    public boolean functionWord(String lower) {
        return functionWords.contains(lower)
                || (functionWords.isEmpty()
                        && lower.length() < SHORTEST_CONTENT
                        && Character.isAlphabetic(lower.codePointAt(0)));
    }

    /**
     * How often a text says no: each word and negative prefix for itself, but all those words together once of which a language sets several
     * for one no ("ne ... jamais").
     */
    public int negations(List<Token> tokens) {
        int count = 0;
        boolean concord = false;
        for (int i = 0; i < tokens.size(); i++) {
            String lower = tokens.get(i).lower();
            boolean no = negates(tokens, i);
            count += no || !withoutNegativePrefix(lower).equals(lower) ? 1 : 0;
            concord |= concords.contains(lower);
        }
        return count + (concord ? 1 : 0);
    }

    /** Whether the word at a place says no by itself; prefixes are not looked at. */
    public boolean saysNo(List<Token> tokens, int at) {
        return negates(tokens, at) || concords.contains(tokens.get(at).lower());
    }

    private boolean negates(List<Token> tokens, int at) {
        String lower = tokens.get(at).lower();
        boolean contracted = beforeT.contains(lower)
                && at + 2 < tokens.size()
                && tokens.get(at + 1).kind() == Token.Kind.MARK
                && tokens.get(at + 2).is(CONTRACTED);
        return negations.contains(lower) || contracted;
    }

    /** Whether a word in lower case is a verb of saying in the past. */
    public boolean saying(String lower) {
        return saying.contains(lower);
    }

    /** Whether a word in lower case says that something has taken place: sank, met, died. */
    public boolean happened(String lower) {
        return happened.contains(lower);
    }

    /** Whether a word in lower case puts the verb behind it in the future or in no time at all: will, shall, be. */
    public boolean ahead(String lower) {
        return ahead.contains(lower);
    }

    /**
     * The positive word inside a word with a negative prefix ("counterproductive": "productive"), or the word itself. Only what remains tells
     * whether the prefix was one: compare it with the other wording.
     */
    public String withoutNegativePrefix(String lower) {
        for (String prefix : negativePrefixes) {
            if (lower.startsWith(prefix) && lower.length() > prefix.length() + SHORTEST_STEM) {
                return lower.substring(prefix.length());
            }
        }
        return lower;
    }

    /** What the forms of a word in lower case have in common, good enough to find it again. */
    public String stem(String lower) {
        String stem = lower;
        for (String ending : endings) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int letters = stem.codePointCount(0, stem.length());
        return letters <= LONGEST_STEM ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST_STEM));
    }

    private static Set<String> words(
            Language language, String topic, java.util.function.Predicate<List<String>> wanted) {
        Set<String> words = new HashSet<>();
        Lexicon.rows("compare", language, topic).stream().filter(wanted).forEach(row -> words.add(row.get(0)));
        return Set.copyOf(words);
    }

    private static List<String> longestFirst(Set<String> words) {
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return List.copyOf(sorted);
    }
}
