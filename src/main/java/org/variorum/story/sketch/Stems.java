package org.variorum.story.sketch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;
import org.variorum.text.Scan;

/**
 * Turns the words of one language into hashed stems, with Snowball where it knows the language; a function word has none. Languages without
 * blanks between words are cut into pairs of characters. For one thread.
 */
final class Stems {
    /** Stands for a word that says nothing about the event. */
    static final int NONE = 0;

    private static final int SMALLEST = 1 << 12;
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
    private long[] keys = new long[SMALLEST]; // hashes of words; open addressing, 0 where the place is free
    private int[] stems = new int[SMALLEST]; // parallel
    private int kept;

    Stems(Language language) {
        Language known = language.equals(Language.UNKNOWN) ? Language.ENGLISH : language;
        this.stemmer = stemmer(known);
        this.functionWords = functionWords(known);
    }

    /** The hashed stem of a word of a text, or {@link #NONE}. */
    int of(Scan text, int token) {
        long key = text.hash(token);
        int place = place(key);
        if (keys[place] != key) {
            if (kept == MOST_KEPT) {
                resize(SMALLEST);
            } else if (2 * kept >= keys.length) {
                resize(2 * keys.length);
            }
            place = place(key);
            keys[place] = key;
            stems[place] = of(text.lower(token));
            kept++;
        }
        return stems[place];
    }

    /** The hashed stem of a lower-case word, or {@link #NONE}. */
    int of(String lower) {
        if (functionWords.contains(lower)
                || (lower.codePointCount(0, lower.length()) < 2 && !isRun(lower.codePointAt(0)))) {
            return NONE;
        }
        String stem = stemmer.map(s -> s.stem(lower).toString()).orElse(lower);
        int hash = mixed(stem.hashCode());
        return hash == NONE ? 1 : hash;
    }

    /** Whether a word that begins with this letter is a run of characters of a script that puts no blanks between words. */
    static boolean isRun(int letter) {
        return letter > '\u0E00' && WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter));
    }

    /** Spreads the bits of a hash (finalizer of MurmurHash3, Appleby 2011). */
    static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** Makes another table; a smaller one begins empty. */
    private void resize(int length) {
        long[] oldKeys = length < keys.length ? new long[0] : keys;
        int[] oldStems = stems;
        keys = new long[length];
        stems = new int[length];
        kept = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                stems[place] = oldStems[i];
                kept++;
            }
        }
    }

    /** Where a word stands, or would stand. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = (int) key & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
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
