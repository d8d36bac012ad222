package org.variorum.story.sketch;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.variorum.text.Scan;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Collects the terms of one article: words, what is written like a name, and numbers. For one thread. */
final class Harvest {
    private static final int WORDS = 90;
    private static final int NAMES = 45;
    private static final int NUMBERS = 24;
    private static final int SMALLEST = 1 << 10;

    private long[] small = new long[SMALLEST]; // hashes of words that the article writes small; open addressing
    final Terms words = new Terms(WORDS);
    final Terms names = new Terms(NAMES);
    final Terms numbers = new Terms(NUMBERS);

    private Stems stems;

    /** A harvest of no article yet. */
    Harvest(Stems stems) {
        this.stems = stems;
    }

    /** Begins the next article, whose predecessor's terms have been taken; which words it also writes small is told by its body. */
    void open(Stems language, Scan body) {
        stems = language;
        int length = Math.max(SMALLEST, Integer.highestOneBit(body.size()) << 2);
        if (length == small.length) {
            Arrays.fill(small, 0);
        } else {
            small = new long[length];
        }
        for (int i = 0; i < body.size(); i++) {
            if (body.kind(i) == Token.Kind.WORD && !body.capital(i)) {
                small[place(body.hash(i))] = body.hash(i);
            }
        }
    }

    /**
     * Counts the terms of one text.
     *
     * @param counts how much a token counts that begins at a place
     * @param dates spans of time expressions, ascending
     */
    void reap(Scan text, IntUnaryOperator counts, List<Span> dates) {
        int date = 0;
        for (int i = 0; i < text.size(); i++) {
            int start = text.start(i);
            int count = counts.applyAsInt(start);
            while (date < dates.size() && dates.get(date).end() <= start) {
                date++;
            }
            boolean inDate = date < dates.size() && dates.get(date).start() < text.end(i);
            if (count > 0 && text.kind(i) == Token.Kind.WORD) {
                word(text, i, count, inDate);
            } else if (count > 0 && text.kind(i) == Token.Kind.NUMBER) {
                int end = number(text, i);
                int hash = Stems.mixed(hash(text.text(), start, text.end(end)));
                words.add(hash, count);
                numbers.add(hash, count);
                i = end;
            }
        }
    }

    private void word(Scan text, int token, int count, boolean inDate) {
        if (Stems.isRun(text.text().codePointAt(text.start(token)))) {
            for (int at = text.start(token); at + 2 <= text.end(token); at++) {
                words.add(Stems.mixed(hash(text.text(), at, at + 2)), count);
            }
            return;
        }
        int stem = stems.of(text, token);
        if (stem != Stems.NONE) {
            boolean name = text.capital(token) && small[place(text.hash(token))] == 0;
            (name ? names : words).add(stem, count);
            if (inDate) {
                numbers.add(stem, count);
            }
        }
    }

    /** The hash of a piece of text, as of a string. */
    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    /** Index of the last token of a number such as 1,234.5 that starts here. */
    private static int number(Scan text, int at) {
        int end = at;
        while (end + 2 < text.size()
                && (text.is(end + 1, ',') || text.is(end + 1, '.'))
                && text.kind(end + 2) == Token.Kind.NUMBER
                && text.start(end + 2) == text.end(end) + 1) {
            end += 2;
        }
        return end;
    }

    /** Where a word stands among those written small, or would stand. */
    private int place(long hash) {
        int mask = small.length - 1;
        int at = (int) hash & mask;
        while (small[at] != 0 && small[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
