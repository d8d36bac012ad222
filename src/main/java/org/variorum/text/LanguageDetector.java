package org.variorum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text: the script its letters are written in narrows the choice, function words decide plain
 * cases, OpenNLP's n-gram model the others. Looks at the first {@value #MOST_LETTERS} letters only: more change nothing
 * but between Bosnian, Croatian and Serbian, and between Indonesian and Malay. The model (10 MB) is loaded when it is first needed,
 * never for a script that only one language uses. Safe to share between threads. Not for single words or names: below
 * {@value #FEWEST_LETTERS} letters it says {@link Language#UNKNOWN}.
 */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    static final int FEWEST_LETTERS = 40;
    private static final int MOST_LETTERS = 400;
    private static final double SURE = 1.15; // times the runner-up's weight that the best language must have

    private final Map<UnicodeScript, Set<String>> languages = new EnumMap<>(UnicodeScript.class);
    private final Map<String, String> codes = new HashMap<>();
    private final FunctionWords functionWords;

    /** Holds the model, so that the class loader makes it once and only when it is asked for. */
    private static final class Model {
        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(LanguageDetector.MODEL)) {
                if (in == null) {
                    throw new IOException("not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the language model " + LanguageDetector.MODEL, e);
            }
        }
    }

    /** A detector that knows the languages of the lexicon {@code text/und/scripts}. */
    public LanguageDetector() {
        for (List<String> row : Lexicon.rows("text", Language.UNKNOWN, "scripts")) {
            languages
                    .computeIfAbsent(UnicodeScript.forName(row.get(0)), s -> new HashSet<>())
                    .add(row.get(1));
            codes.put(row.get(2), row.get(1));
        }
        functionWords = new FunctionWords(codes.values());
    }

    /**
     * The language most of a text is written in.
     *
     * @return {@link Language#UNKNOWN} if the text is too short or the model is not sure
     */
    public Language detect(String text) {
        List<String> words = words(text);
        String letters = String.join(" ", words);
        Set<String> possible = languages.getOrDefault(script(letters), Set.of());
        if (letters.length() < FEWEST_LETTERS || possible.isEmpty()) {
            return Language.UNKNOWN;
        }
        if (possible.size() == 1) {
            return new Language(possible.iterator().next());
        }
        return functionWords.plain(words).map(Language::new).orElseGet(() -> guess(letters, possible));
    }

    /** The languages written in a script. */
    Set<String> languages(UnicodeScript script) {
        return languages.getOrDefault(script, Set.of());
    }

    FunctionWords functionWords() {
        return functionWords;
    }

    private Language guess(String letters, Set<String> possible) {
        String best = Language.UNKNOWN.code();
        double most = 0;
        double second = 0;
        for (var guess : new LanguageDetectorME(Model.MODEL).predictLanguages(letters)) {
            String code = codes.getOrDefault(guess.getLang(), "");
            if (possible.contains(code) && guess.getConfidence() > most) {
                second = code.equals(best) ? second : most;
                most = guess.getConfidence();
                best = code;
            } else if (possible.contains(code) && !code.equals(best)) {
                second = Math.max(second, guess.getConfidence());
            }
        }
        return most >= SURE * second ? new Language(best) : Language.UNKNOWN;
    }

    /** The first words of a text in lower case without digits, marks and addresses, which say nothing of a language. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int length = 0;
        int limit = Math.min(text.length(), 4 * MOST_LETTERS);
        for (Token token : Tokenizer.tokens(text, 0, limit)) {
            if (token.kind() == Token.Kind.WORD && length < MOST_LETTERS) {
                words.add(token.text().toLowerCase(Locale.ROOT));
                length += token.text().length() + 1;
            }
        }
        return words;
    }

    /** The script of most letters; Kana tells its language even where Han letters outnumber it. */
    static UnicodeScript script(String letters) {
        Map<UnicodeScript, int[]> counts = new EnumMap<>(UnicodeScript.class);
        letters.codePoints()
                .forEach(letter -> counts.computeIfAbsent(UnicodeScript.of(letter), script -> new int[1])[0]++);
        counts.remove(UnicodeScript.COMMON);
        counts.remove(UnicodeScript.INHERITED);
        int kana = count(counts, UnicodeScript.HIRAGANA) + count(counts, UnicodeScript.KATAKANA);
        int han = count(counts, UnicodeScript.HAN);
        if (kana * 10 > han && han + kana > letters.length() / 2) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue()[0]))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static int count(Map<UnicodeScript, int[]> counts, UnicodeScript script) {
        return counts.getOrDefault(script, new int[1])[0];
    }
}
