package org.variorum.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts a text into sentences: paragraphs end at line breaks that do not cut a sentence in two, sentences at stops that
 * are followed by what can start another one and do not close an abbreviation or an initial. Closing quote marks and
 * brackets stay with their sentence. Safe to share between threads; linear in the length of the text.
 */
final class SentenceReader {
    private static final String STOPS = ".!?…。！？؟";
    private static final String CLOSERS = "\"'”’»)]“›";
    private static final Map<Language, Set<String>> ABBREVIATIONS = new ConcurrentHashMap<>();

    private SentenceReader() {}

    static Reading read(String text, Language language, List<Span> leftOut) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        Set<String> abbreviations = ABBREVIATIONS.computeIfAbsent(language, SentenceReader::abbreviations);
        int paragraph = 0;
        int firstToken = 0;
        for (Span stretch : stretches(text, leftOut)) {
            List<Token> more = Tokenizer.tokens(text, stretch.start(), stretch.end());
            if (!more.isEmpty()
                    && firstToken < tokens.size()
                    && !goesOn(text, tokens.get(tokens.size() - 1), more.get(0))) {
                cut(text, tokens, firstToken, abbreviations, paragraph++, sentences);
                firstToken = tokens.size();
            }
            tokens.addAll(more);
        }
        if (firstToken < tokens.size()) {
            cut(text, tokens, firstToken, abbreviations, paragraph, sentences);
        }
        return new Reading(text, language, List.copyOf(sentences), List.copyOf(tokens));
    }

    /** The stretches between line breaks and spans left out. */
    private static List<Span> stretches(String text, List<Span> leftOut) {
        List<Span> stretches = new ArrayList<>();
        int from = 0;
        for (Span out : leftOut) {
            lines(text, from, Math.max(from, out.start()), stretches);
            from = Math.max(from, out.end());
        }
        lines(text, from, text.length(), stretches);
        return stretches;
    }

    private static void lines(String text, int from, int to, List<Span> into) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || isLineBreak(text.charAt(at))) {
                if (at > start) {
                    into.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
    }

    /**
     * Whether a stretch carries on the paragraph before it: a mark left out inside a line parts nothing, and neither
     * does a break that a page put into the middle of a sentence, after a word or comma and before a small letter.
     */
    private static boolean goesOn(String text, Token last, Token next) {
        if (text.substring(last.end(), next.start()).chars().noneMatch(SentenceReader::isLineBreak)) {
            return true;
        }
        boolean open = last.kind() == Token.Kind.WORD || last.is(",");
        return open
                && next.kind() == Token.Kind.WORD
                && Character.isLowerCase(next.text().codePointAt(0));
    }

    private static boolean isLineBreak(int letter) {
        return letter == '\n' || letter == '\r';
    }

    private static void cut(
            String text, List<Token> tokens, int from, Set<String> abbreviations, int paragraph, List<Sentence> into) {
        int first = from;
        for (int i = from; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || endsAt(text, tokens, first, i, abbreviations)) {
                int end = i + 1;
                while (end < tokens.size() && closes(text, tokens.get(end - 1), tokens.get(end))) {
                    end++;
                }
                Span span =
                        new Span(tokens.get(first).start(), tokens.get(end - 1).end());
                into.add(new Sentence(span, first, end, paragraph));
                first = end;
                i = end - 1;
            }
        }
    }

    private static boolean endsAt(String text, List<Token> tokens, int first, int at, Set<String> abbreviations) {
        Token stop = tokens.get(at);
        if (stop.kind() != Token.Kind.MARK || STOPS.indexOf(stop.text().charAt(0)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < tokens.size() && closes(text, tokens.get(next - 1), tokens.get(next))) {
            next++;
        }
        if (next == tokens.size()) {
            return true;
        }
        Token follower = tokens.get(next);
        boolean ideographic = stop.text().charAt(0) > '\u3000';
        boolean apart = ideographic || follower.start() > tokens.get(next - 1).end();
        boolean small = follower.kind() == Token.Kind.WORD
                && Character.isLowerCase(follower.text().codePointAt(0));
        if (!apart || small) {
            return false;
        }
        if (STOPS.indexOf(follower.text().charAt(0)) >= 0 || !stop.is(".") || at == first) {
            return STOPS.indexOf(follower.text().charAt(0)) < 0 || follower.start() > stop.end();
        }
        Token before = tokens.get(at - 1);
        boolean initial = before.kind() == Token.Kind.WORD && before.text().length() == 1 && before.capital();
        return !initial && !abbreviations.contains(before.lower());
    }

    /** Whether a mark closes the sentence before it: it touches the token before it and is a closing mark. */
    private static boolean closes(String text, Token before, Token mark) {
        return mark.kind() == Token.Kind.MARK
                && mark.start() == before.end()
                && CLOSERS.indexOf(text.charAt(mark.start())) >= 0;
    }

    private static Set<String> abbreviations(Language language) {
        Set<String> words = new HashSet<>();
        Lexicon.rows("text", language, "abbreviations").forEach(row -> words.add(row.get(0)));
        return words;
    }
}
