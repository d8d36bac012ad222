package org.variorum.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Finds signals in a line: words that by themselves prove nothing, such as an imperative, the name of a medium or a
 * word of copyright law, but several of which together tell what a line is. The words are rows of {@code
 * clean/LANGUAGE/signals}: signal, where (any; start of a sentence; first or end of the line), phrases, in which a
 * star stands for any ending. Immutable, safe to share between threads.
 */
final class Signals {
    private static final String TOPIC = "signals";
    private static final int KEY = 3; // letters by which phrases are looked up
    private static final String SENTENCE_MARKS = ".!?…:;|•–—([{·؟。";

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private enum Where {
        ANY,
        START,
        FIRST,
        END
    }

    /** A word of a phrase; open if it may go on. */
    private record Part(String letters, boolean open) {
        boolean fits(String word) {
            return open ? word.startsWith(letters) : word.equals(letters);
        }
    }

    private record Phrase(List<Part> parts, Where where, long bit) {
        boolean fits(List<Word> words, int at) {
            boolean place =
                    switch (where) {
                        case ANY -> true;
                        case START -> words.get(at).opens();
                        case FIRST -> at == 0;
                        case END -> at + parts.size() == words.size();
                    };
            if (!place || at + parts.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).fits(words.get(at + i).letters())) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A word of a line.
     *
     * @param opens whether it is the first of a sentence, or stands behind a colon, a dash or an opening bracket
     */
    private record Word(String letters, boolean opens) {}

    /**
     * The signals of some languages.
     *
     * @param bits the number of each signal that a rule asks for; others are passed over
     */
    Signals(Set<Language> languages, Map<String, Integer> bits) {
        for (Language language : languages) {
            for (List<String> row : Lexicon.rows("clean", language, TOPIC)) {
                Where where = Where.valueOf(row.get(1).toUpperCase(Locale.ROOT));
                long bit = bits.containsKey(row.get(0)) ? 1L << bits.get(row.get(0)) : 0;
                for (String phrase : row.get(2).split("\\s*\\|\\s*", -1)) {
                    add(phrase, where, bit);
                }
            }
        }
    }

    private void add(String phrase, Where where, long bit) {
        List<Part> parts = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            boolean open = word.endsWith("*");
            for (Word part : words(word)) {
                parts.add(new Part(part.letters(), false));
            }
            if (open) {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(last.letters(), true));
            }
        }
        Part first = parts.get(0);
        if (first.open() && first.letters().length() < KEY) {
            throw new IllegalArgumentException("In the lexicon clean/*/" + TOPIC + " the phrase '" + phrase
                    + "' begins with fewer than " + KEY + " letters before its star. Write the words out.");
        }
        phrases.computeIfAbsent(key(first.letters()), key -> new ArrayList<>()).add(new Phrase(parts, where, bit));
    }

    /** The signals of a line in its plain form, one bit each. */
    long in(String plain) {
        long found = 0;
        List<Word> words = words(plain);
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : phrases.getOrDefault(key(words.get(i).letters()), List.of())) {
                if ((found & phrase.bit()) == 0 && phrase.fits(words, i)) {
                    found |= phrase.bit();
                }
            }
        }
        return found;
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    private static List<Word> words(String plain) {
        List<Word> words = new ArrayList<>();
        boolean opens = true;
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isLetter(plain.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Word(plain.substring(at, end), opens));
                opens = false;
            } else {
                opens |= SENTENCE_MARKS.indexOf(plain.charAt(at)) >= 0;
                end++;
            }
            at = end;
        }
        return words;
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
