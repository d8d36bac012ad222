package org.variorum.name.spelling.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.name.spelling.sound.Script;

/** Cuts a folded name into words at blanks and marks; knows which marks are part of a word. Stateless. */
final class WordCutter {
    private static final int LONGEST_SYLLABLE = 6;

    private final NameWords known = NameWords.KNOWN;

    /** A word as cut out of the name, before its role is known. */
    record Word(String text, boolean capitals, boolean beforeComma) {}

    /** The words in their order; those of more than a name can have are left out. */
    List<Word> words(String name, String folded) {
        List<Word> words = new ArrayList<>();
        int comma = folded.indexOf(',') > 0 ? folded.indexOf(',') : folded.indexOf('،');
        boolean sameLength = name.length() == folded.length();
        boolean shouting = name.equals(name.toUpperCase(Locale.ROOT));
        int start = -1;
        for (int i = 0; i <= folded.length() && words.size() < NameParser.MOST_TOKENS; i++) {
            boolean inside = i < folded.length() && insideWord(folded, i, start);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String text = strip(folded.substring(start, i));
                boolean capitals = sameLength
                        && !shouting
                        && i - start > 1
                        && name.substring(start, i)
                                .equals(name.substring(start, i).toUpperCase(Locale.ROOT));
                Word word = new Word(text, capitals, comma >= i);
                if (hyphenated(folded, start) && oneName(words, text)) {
                    Word before = words.remove(words.size() - 1);
                    word = new Word(before.text() + text, before.capitals() && capitals, comma >= i);
                }
                words.add(word);
                start = -1;
            }
        }
        return words;
    }

    private static boolean hyphenated(String folded, int start) {
        return start > 0 && (folded.charAt(start - 1) == '-' || folded.charAt(start - 1) == '\u2010');
    }

    /** Whether two words with a hyphen between are syllables of one given name, as in Ki-moon. */
    private boolean oneName(List<Word> words, String text) {
        if (words.isEmpty() || text.length() > LONGEST_SYLLABLE) {
            return false;
        }
        String before = words.get(words.size() - 1).text();
        return before.length() <= LONGEST_SYLLABLE
                && before.length() > 1
                && Script.most(before) == Script.LATN
                && !known.particle(before)
                && !known.particle(text);
    }

    private static boolean insideWord(String folded, int at, int start) {
        char c = folded.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || c == 'ー' || start >= 0 && isApostrophe(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '׳' || c == 'ʹ' || c == 'ʻ'
                || c == '´';
    }

    /** Apostrophes say nothing but in Hebrew, where they change the letter before. */
    private static String strip(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isApostrophe(c)) {
                kept.append(c);
            } else if (i > 0 && Script.of(word.charAt(i - 1)) == Script.HEBR) {
                kept.append('׳');
            }
        }
        return kept.toString();
    }

    /** Single letters in a row as one word, which they are in an organization's name: S.A., M.E.N.A. */
    static List<Word> lettersTogether(List<Word> words) {
        List<Word> together = new ArrayList<>();
        boolean letters = false;
        for (Word word : words) {
            boolean letter = word.text().codePointCount(0, word.text().length()) == 1;
            if (letter && letters) {
                Word before = together.remove(together.size() - 1);
                together.add(new Word(before.text() + word.text(), true, word.beforeComma()));
            } else {
                together.add(word);
            }
            letters = letter;
        }
        return together;
    }
}
