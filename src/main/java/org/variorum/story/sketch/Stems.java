package org.variorum.story.sketch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Turns the words of one language into hashed stems, with Snowball where it knows the language; a function word has none. Languages without
 * blanks between words are cut into pairs of characters. For one thread.
 */
final class Stems {
    /** Stands for a word that says nothing about the event. */
    static final int NONE = 0;

    private static final int MOST_KEPT = 200_000; // words whose stems are remembered
    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private final Optional<SnowballStemmer> stemmer;
    private final Set<String> functionWords;
    private final Map<String, Integer> kept = new HashMap<>();

    Stems(Language language) {
        Language known = language.equals(Language.UNKNOWN) ? Language.ENGLISH : language;
        this.stemmer = stemmer(known);
        this.functionWords = functionWords(known);
    }

    /** The hashed stem of a lower-case word, or {@link #NONE}. */
    int of(String lower) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(lower, this::stem);
    }

    /** Whether this word is a run of characters of a script that puts no blanks between words. */
    static boolean isRun(String word) {
        int letter = word.codePointAt(0);
        return letter > '\u0E00' && WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter));
    }

    /** Spreads the bits of a hash (finalizer of MurmurHash3, Appleby 2011). */
    static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    private int stem(String lower) {
        if (functionWords.contains(lower) || (lower.codePointCount(0, lower.length()) < 2 && !isRun(lower))) {
            return NONE;
        }
        String stem = stemmer.map(s -> s.stem(lower).toString()).orElse(lower);
        int hash = mixed(stem.hashCode());
        return hash == NONE ? 1 : hash;
    }

    private static Set<String> functionWords(Language language) {
        Set<String> words = new HashSet<>();
        Lexicon.rows("story", language, "function_words").forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static Optional<SnowballStemmer> stemmer(Language language) {
        return Lexicon.rows("story", language, "stemmer").stream()
                .map(row -> new SnowballStemmer(SnowballStemmer.ALGORITHM.valueOf(row.get(0))))
                .findFirst();
    }
}
