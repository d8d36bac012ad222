package org.variorum.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * Knows a line by signals that come together: an imperative and the name of a medium ask for a reader's address, a word
 * of copying and one of consent reserve a right. Rules are the rows of {@code clean/und/signal-rules} and hold for all
 * languages; of those that fit a strong one wins, then the first. Immutable, safe to share between threads.
 */
final class SignalRules {
    private static final String TOPIC = "signal-rules";
    private static final int SHORT = 60; // letters of a line that is no more than a label
    private static final int LONGEST = 300; // letters; longer lines are paragraphs, whatever they say
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.|…)");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S{3}");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}])@\\w{3}");
    private static final Pattern PHONE = Pattern.compile("(\\+|\\b00)\\d{1,3}[ /().-]{1,2}\\d[\\d /().-]{5,16}\\d");
    private static final String OPENING = "\"“„«‘";
    private static final String CLOSING = "\"”“»";
    private static final Pattern COPYRIGHT = Pattern.compile("©|\\(c\\) ?(19|20)\\d\\d");

    private final List<Combination> combinations = new ArrayList<>();
    private final Map<String, Integer> bits = new HashMap<>();
    private final Signals signals;

    /** Signals that a rule asks for and those that it does not bear. */
    private record Combination(long wanted, long unwanted, LineRule rule) {
        boolean fits(long found) {
            return (found & wanted) == wanted && (found & unwanted) == 0;
        }
    }

    SignalRules(Set<Language> languages) {
        for (List<String> row : Lexicon.rows("clean", Language.UNKNOWN, TOPIC)) {
            long wanted = 0;
            long unwanted = 0;
            for (String signal : row.get(4).split("\\s*\\+\\s*", -1)) {
                boolean no = signal.startsWith("!");
                long bit = 1L << bits.computeIfAbsent(no ? signal.substring(1) : signal, name -> bits.size());
                wanted |= no ? 0 : bit;
                unwanted |= no ? bit : 0;
            }
            combinations.add(new Combination(wanted, unwanted, LineRule.of(row)));
        }
        combinations.sort(
                Comparator.comparing(combination -> !combination.rule().strong()));
        signals = new Signals(languages, bits);
    }

    /** The rule that knows a line by its signals; what begins or ends with a quotation mark is somebody's speech. */
    Optional<LineRule> line(TextLine line) {
        String words = line.words();
        if (words.length() > LONGEST || isSpeech(words)) {
            return Optional.empty();
        }
        long found = signals.in(line.plain()) | ofForm(line);
        return combinations.stream()
                .filter(combination -> combination.fits(found))
                .map(Combination::rule)
                .findFirst();
    }

    /** Whether a quotation begins a line, or ends in it that began before. */
    private static boolean isSpeech(String words) {
        int last = words.length() - 1;
        return OPENING.indexOf(words.charAt(0)) >= 0
                || (CLOSING.indexOf(words.charAt(last)) >= 0
                        && words.chars().limit(last).noneMatch(letter -> OPENING.indexOf(letter) >= 0));
    }

    /** Signals that a line's form gives in any language. */
    private long ofForm(TextLine line) {
        String words = line.words();
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean at = words.indexOf('@') >= 0;
        return bit(
                        "contact",
                        (at && MAIL.matcher(words).find())
                                || PHONE.matcher(words).find())
                | bit("handle", at && HANDLE.matcher(words).find())
                | bit("web", ADDRESS.matcher(words).find())
                | bit("copyright_sign", COPYRIGHT.matcher(line.plain()).find())
                | bit("short", words.length() <= SHORT)
                | bit("stop", line.hasStop())
                | bit("bracketed", (first == '[' && last == ']') || (first == '(' && last == ')'));
    }

    private long bit(String signal, boolean given) {
        Integer number = bits.get(signal);
        return given && number != null ? 1L << number : 0;
    }
}
