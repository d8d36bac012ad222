package org.variorum.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * The boilerplate rules that hold for texts of one language: all rules of that language, of English and of no language;
 * and of all other languages those that know a whole line, because aggregators leave buttons and forms in their own
 * language. Immutable, safe to share between threads.
 */
final class LineRules {
    private static final String TOPIC = "boilerplate";
    private static final Pattern BREAKS = Pattern.compile("[\\s.,;:!?\"'()]+");

    private final Map<String, LineRule> lines = new HashMap<>();
    private final Map<String, List<Phrase>> starts = new HashMap<>(); // by first word
    private final Map<String, List<Phrase>> brackets = new HashMap<>(); // by first word
    private final List<Phrase> ends = new ArrayList<>();
    private final Set<String> reporting = new HashSet<>();
    private final SignalRules signals;
    private final DateLine dates;

    private record Phrase(String words, LineRule rule) {}

    LineRules(Language language) {
        Set<Language> own = new LinkedHashSet<>(List.of(language, Language.UNKNOWN, Language.ENGLISH));
        own.forEach(l -> Lexicon.rows("clean", l, TOPIC).forEach(row -> add(LineRule.of(row), true)));
        own.forEach(l -> Lexicon.rows("clean", l, "reporting").forEach(row -> reporting.add(row.get(0))));
        signals = new SignalRules(own);
        dates = new DateLine(own);
        Arrays.stream(Locale.getISOLanguages())
                .sorted()
                .map(Language::new)
                .filter(l -> !own.contains(l))
                .forEach(l -> Lexicon.rows("clean", l, TOPIC).forEach(row -> add(LineRule.of(row), false)));
    }

    /** The rule that knows a whole line, given in its plain form. */
    Optional<LineRule> whole(String plain) {
        return Optional.ofNullable(lines.get(plain));
    }

    /** The rule that knows the first words of a line, given with its closing marks. */
    Optional<LineRule> start(String opening) {
        return first(starts, opening);
    }

    /** The rule that knows the last words of a line, given in its plain form. */
    Optional<LineRule> end(String plain) {
        return ends.stream()
                .filter(phrase -> plain.endsWith(phrase.words())
                        && plain.length() > phrase.words().length())
                .map(Phrase::rule)
                .findFirst();
    }

    /** The rule that knows a note in brackets, given in its plain form without the brackets. */
    Optional<LineRule> bracket(String plain) {
        return first(brackets, plain);
    }

    /** The rule that knows a line by signals that come together in it. */
    Optional<LineRule> signals(TextLine line) {
        return signals.line(line);
    }

    /** Whether a line is nothing but a date. */
    boolean isDate(TextLine line) {
        return dates.is(line);
    }

    /** Whether a line is a sentence with a verb of reporting: it says who said something, and that is evidence. */
    boolean isReport(TextLine line) {
        return line.hasStop() && BREAKS.splitAsStream(line.plain()).anyMatch(reporting::contains);
    }

    private void add(LineRule rule, boolean own) {
        for (String phrase : rule.phrases()) {
            switch (rule.where()) {
                case LINE, SECTION -> lines.putIfAbsent(phrase, rule);
                case START -> keep(starts, phrase, rule, own);
                case BRACKET -> keep(brackets, phrase, rule, own);
                case END -> {
                    if (own) {
                        ends.add(new Phrase(phrase, rule));
                    }
                }
            }
        }
    }

    private static void keep(Map<String, List<Phrase>> into, String phrase, LineRule rule, boolean own) {
        if (own) {
            into.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>()).add(new Phrase(phrase, rule));
        }
    }

    private static Optional<LineRule> first(Map<String, List<Phrase>> phrases, String plain) {
        return phrases.getOrDefault(firstWord(plain), List.of()).stream()
                .filter(phrase -> plain.startsWith(phrase.words())
                        && endsWord(plain, phrase.words().length()))
                .map(Phrase::rule)
                .findFirst();
    }

    private static boolean endsWord(String plain, int at) {
        return at == plain.length()
                || !Character.isLetterOrDigit(plain.charAt(at))
                || !Character.isLetterOrDigit(plain.charAt(at - 1));
    }

    private static String firstWord(String words) {
        int end = 0;
        while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }
}
