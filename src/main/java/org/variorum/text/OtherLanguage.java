package org.variorum.text;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a single line is surely in another language than the text around it. Says no in doubt: names, titles
 * and a few words prove nothing. Another script with a sentence's worth of words is enough; in one script, and for all
 * that is written in Latin letters, function words must speak for the other language and against the text's own, and
 * from {@value LanguageDetector#FEWEST_LETTERS} letters on the {@link LanguageDetector} must agree; a longer line
 * without any function word of its text's language may also be proved by the detector on both halves alone. Not for
 * whole texts. Safe to share between threads.
 */
public final class OtherLanguage {
    private static final int MOST_LETTERS = 400; // that are looked at, as the detector does
    private static final int FEWEST_SIGNS = 3; // different function words of the other language in a short line
    private static final int FEWEST_BACKED = 2; // where the detector agrees
    private static final double LEAST_SIGNS = 0.2; // share of all different words
    private static final int AGAINST_ONE = 4; // signs for each function word of the text's own language
    private static final double LEAST_SMALL = 0.15; // share of content words in lower case: names have none
    private static final double MOSTLY = 0.5; // the same where function words hardly speak
    private static final int FEWEST_SMALL = 2; // words in lower case of another script
    private static final int FEWEST_WORDS = 5; // of a script without capitals
    private static final int FEWEST_IDEOGRAPHS = 12;
    private static final Set<UnicodeScript> OF_EAST_ASIA =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LanguageDetector detector;
    private final FunctionWords functionWords;

    /** A judge that asks a detector where function words are not enough. */
    public OtherLanguage(LanguageDetector detector) {
        this.detector = detector;
        this.functionWords = detector.functionWords();
    }

    /** Whether the first letter of a line is of a script that a language is not written in; false if there is none. */
    public boolean startsInOtherScript(String line, Language home) {
        int[] first = line.codePoints().filter(Character::isLetter).limit(1).toArray();
        return first.length > 0 && isOther(UnicodeScript.of(first[0]), home);
    }

    /** Whether a line is surely in another language than home; addresses in it tell nothing. */
    public boolean is(String words, Language home) {
        String line = BLANKS.splitAsStream(words)
                .filter(word -> !word.contains("://") && !word.startsWith("www.") && word.indexOf('@') < 0)
                .collect(Collectors.joining(" "));
        List<Token> tokens = Tokenizer.tokens(line, 0, Math.min(line.length(), MOST_LETTERS)).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
        if (tokens.isEmpty()) {
            return false;
        }
        StringBuilder letters = new StringBuilder();
        tokens.forEach(word -> letters.append(word.text()));
        UnicodeScript script = LanguageDetector.script(letters.toString());
        return (isOther(script, home) && script != UnicodeScript.LATIN)
                ? isSentence(tokens, letters.toString(), script)
                : isProved(line, tokens, home);
    }

    /** Scripts of East Asia stand beside one another in one text. */
    private boolean isOther(UnicodeScript script, Language home) {
        Set<String> written = detector.languages(script);
        boolean kept = written.contains(home.code())
                || (OF_EAST_ASIA.contains(script)
                        && OF_EAST_ASIA.stream()
                                .anyMatch(one -> detector.languages(one).contains(home.code())));
        return !kept && (!written.isEmpty() || OF_EAST_ASIA.contains(script));
    }

    /** Whether words of another script are more than a name, and hardly a letter is of the text's own. */
    private static boolean isSentence(List<Token> words, String letters, UnicodeScript script) {
        long own = letters.codePoints().filter(letter -> isOf(script, letter)).count();
        if (own * 10 < letters.codePointCount(0, letters.length()) * 9L) {
            return false;
        }
        if (letters.codePoints().anyMatch(OtherLanguage::isCased)) {
            return words.stream().filter(OtherLanguage::isSmall).count() >= FEWEST_SMALL;
        }
        return (OF_EAST_ASIA.contains(script) && script != UnicodeScript.HANGUL)
                ? own >= FEWEST_IDEOGRAPHS
                : words.size() >= FEWEST_WORDS;
    }

    private static boolean isCased(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    private static boolean isSmall(Token word) {
        return Character.isLowerCase(word.text().codePointAt(0));
    }

    private static boolean isOf(UnicodeScript script, int letter) {
        UnicodeScript of = UnicodeScript.of(letter);
        return of == script
                || of == UnicodeScript.COMMON
                || of == UnicodeScript.INHERITED
                || (OF_EAST_ASIA.contains(of) && OF_EAST_ASIA.contains(script));
    }

    private boolean isProved(String line, List<Token> words, Language home) {
        Set<String> different = new HashSet<>();
        words.forEach(word -> different.add(word.lower()));
        FunctionWords.Evidence signs = functionWords.against(home.code(), different);
        if (signs.words() >= wanted(signs, different.size())) {
            return hasSmallWords(words, signs.language(), LEAST_SMALL) && isBacked(line, signs);
        }
        boolean far = functionWords.knows(home.code())
                && different.stream().noneMatch(word -> functionWords.holds(home.code(), word));
        return far
                && hasSmallWords(words, home.code(), MOSTLY)
                && (signs.words() > 0 ? isBacked(line, signs) : isFar(line, home));
    }

    /** Whether the detector thinks so, too; a line too short for it needs more words instead. */
    private boolean isBacked(String line, FunctionWords.Evidence signs) {
        Language guess = detector.detect(line);
        return guess.code().equals(signs.language())
                || (line.length() < LanguageDetector.FEWEST_LETTERS && signs.words() >= FEWEST_SIGNS);
    }

    /** Number of signs from which on they prove something. */
    private static double wanted(FunctionWords.Evidence signs, int words) {
        return Math.max(FEWEST_BACKED, Math.max(LEAST_SIGNS * words, AGAINST_ONE * signs.home()));
    }

    /** Whether both halves of a line are in one other language: some languages have few function words. */
    private boolean isFar(String line, Language home) {
        int middle = line.indexOf(' ', line.length() / 2);
        if (middle < 0) {
            return false;
        }
        Language first = detector.detect(line.substring(0, middle));
        return !first.equals(Language.UNKNOWN)
                && !first.equals(home)
                && first.equals(detector.detect(line.substring(middle)));
    }

    /** Whether words that carry the sense are in lower case: in names and titles of works none is. */
    private boolean hasSmallWords(List<Token> words, String language, double least) {
        int content = 0;
        int small = 0;
        for (Token word : words) {
            boolean carries = !functionWords.holds(language, word.lower());
            content += carries ? 1 : 0;
            small += carries && isSmall(word) ? 1 : 0;
        }
        return small > 0 && small >= least * content;
    }
}
