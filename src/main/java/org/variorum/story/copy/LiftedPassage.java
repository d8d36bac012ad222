package org.variorum.story.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Finds the longest passage that one text took over from another word for word. Stateless, safe to share between threads. */
public final class LiftedPassage {
    private static final int WIDTH = 5; // words by which both are lined up
    private static final int LEAST = 12; // words of a passage that is worth showing

    private LiftedPassage() {}

    /**
     * The passage, as a span of the taker's text; the first of several that are equally long, and none below a dozen words.
     *
     * @param giver the text that was there first
     */
    public static Optional<Span> of(Reading giver, Reading taker) {
        List<Token> from = words(giver);
        List<Token> into = words(taker);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i + WIDTH <= from.size(); i++) {
            first.putIfAbsent(shingle(from, i), i);
        }
        int start = 0;
        int longest = 0;
        for (int i = 0; i + WIDTH <= into.size(); ) {
            Integer at = first.get(shingle(into, i));
            int length = at == null ? 0 : common(from, at, into, i);
            if (length > longest) {
                longest = length;
                start = i;
            }
            i += Math.max(1, length - WIDTH + 1); // a passage is not looked at again from its middle
        }
        return longest < LEAST
                ? Optional.empty()
                : Optional.of(new Span(
                        into.get(start).start(), into.get(start + longest - 1).end()));
    }

    private static int common(List<Token> from, int at, List<Token> into, int start) {
        int length = 0;
        while (at + length < from.size()
                && start + length < into.size()
                && from.get(at + length).lower().equals(into.get(start + length).lower())) {
            length++;
        }
        return length;
    }

    private static String shingle(List<Token> words, int at) {
        StringBuilder shingle = new StringBuilder();
        for (int i = at; i < at + WIDTH; i++) {
            shingle.append(words.get(i).lower()).append(' ');
        }
        return shingle.toString();
    }

    private static List<Token> words(Reading reading) {
        List<Token> words = new ArrayList<>();
        reading.tokens().stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .forEach(words::add);
        return words;
    }
}
