package org.variorum.story.sketch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Collects the terms of one article: words, what is written like a name, and numbers. For one thread. */
final class Harvest {
    private static final int WORDS = 90;
    private static final int NAMES = 45;
    private static final int NUMBERS = 24;

    private final Set<String> small = new HashSet<>();
    final Terms words = new Terms(WORDS);
    final Terms names = new Terms(NAMES);
    final Terms numbers = new Terms(NUMBERS);

    private Stems stems;

    /** A harvest of no article yet. */
    Harvest(Stems stems) {
        this.stems = stems;
    }

    /** Begins the next article, whose predecessor's terms have been taken; which words it also writes small is told by its body. */
    void open(Stems language, Reading body) {
        stems = language;
        small.clear();
        for (Token token : body.tokens()) {
            if (token.kind() == Token.Kind.WORD && !token.capital()) {
                small.add(token.lower());
            }
        }
    }

    /**
     * Counts the terms of one reading.
     *
     * @param counts how much each token counts
     * @param dates spans of time expressions, ascending
     */
    void reap(Reading reading, ToIntFunction<Token> counts, List<Span> dates) {
        List<Token> tokens = reading.tokens();
        int date = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int count = counts.applyAsInt(token);
            while (date < dates.size() && dates.get(date).end() <= token.start()) {
                date++;
            }
            boolean inDate = date < dates.size() && dates.get(date).overlaps(token.span());
            if (count > 0 && token.kind() == Token.Kind.WORD) {
                word(token, count, inDate);
            } else if (count > 0 && token.kind() == Token.Kind.NUMBER) {
                int end = number(tokens, i);
                String digits =
                        reading.text().substring(token.start(), tokens.get(end).end());
                words.add(Stems.mixed(digits.hashCode()), count);
                numbers.add(Stems.mixed(digits.hashCode()), count);
                i = end;
            }
        }
    }

    private void word(Token token, int count, boolean inDate) {
        String lower = token.lower();
        if (Stems.isRun(lower)) {
            for (int i = 0; i + 2 <= lower.length(); i++) {
                words.add(Stems.mixed(lower.substring(i, i + 2).hashCode()), count);
            }
            return;
        }
        int stem = stems.of(lower);
        if (stem != Stems.NONE) {
            (token.capital() && !small.contains(lower) ? names : words).add(stem, count);
            if (inDate) {
                numbers.add(stem, count);
            }
        }
    }

    /** Index of the last token of a number such as 1,234.5 that starts here. */
    private static int number(List<Token> tokens, int at) {
        int end = at;
        while (end + 2 < tokens.size()
                && (tokens.get(end + 1).is(",") || tokens.get(end + 1).is("."))
                && tokens.get(end + 2).kind() == Token.Kind.NUMBER
                && tokens.get(end + 2).start() == tokens.get(end).end() + 1) {
            end += 2;
        }
        return end;
    }
}
