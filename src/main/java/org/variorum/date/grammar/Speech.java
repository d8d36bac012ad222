package org.variorum.date.grammar;

import java.util.List;
import java.util.OptionalInt;
import org.variorum.text.Token;

/**
 * Which time expressions stand between quotation marks, and which tells the day on which those words were spoken:
 * "We meet tomorrow," he
 * said on Monday. Serves one text, one thread.
 */
public final class Speech {
    private static final String OPENING = "«“„‹";
    private static final String CLOSING = "»”›";
    private static final String EITHER = "\"＂";
    private static final int REACH = 4; // words from a verb of saying to the day
    private static final int LONGEST = 120; // tokens of a quotation that nobody closes

    private final Chart chart;
    private final boolean[] start;
    private final boolean[] inside;
    private final int saying;

    /**
     * Reads the quotation marks of a text.
     *
     * @param chart its words
     * @param tokens its tokens
     * @param start which of them start a sentence
     * @param wall which of them start a paragraph
     */
    public Speech(Chart chart, List<Token> tokens, boolean[] start, boolean[] wall) {
        this.chart = chart;
        this.start = start;
        this.inside = new boolean[tokens.size()];
        this.saying = chart.grammar().kind("say-verb").orElse(-1);
        int opened = -1;
        for (int at = 0; at < inside.length; at++) {
            boolean lost = opened >= 0 && (wall[at] || at - opened > LONGEST);
            opened = mark(tokens.get(at).text(), at, lost ? -1 : opened);
            inside[at] = opened >= 0;
        }
    }

    /** The place of the opening mark after a token; -1 outside of quotations. */
    private static int mark(String text, int at, int opened) {
        char first = text.charAt(0);
        if (EITHER.indexOf(first) >= 0) {
            return opened >= 0 ? -1 : at;
        }
        boolean germanEnd = first == '“' && opened >= 0;
        if (CLOSING.indexOf(first) >= 0 || germanEnd) {
            return -1;
        }
        return OPENING.indexOf(first) >= 0 ? at : opened;
    }

    /** Whether a piece stands in a quotation. */
    public boolean quoted(Piece piece) {
        return inside[piece.start()];
    }

    /**
     * The piece that tells when the quotation around a piece was spoken: the nearest one outside of quotations, in the
     * sentence or the one beside
     * it, right beside a verb of saying.
     */
    public OptionalInt told(List<Piece> pieces, int quoted) {
        int best = -1;
        for (int step = 1; step <= 2; step++) {
            for (int other : new int[] {quoted + step, quoted - step}) {
                if (best < 0
                        && other >= 0
                        && other < pieces.size()
                        && !inside[pieces.get(other).start()]
                        && near(pieces.get(quoted), pieces.get(other))
                        && said(pieces.get(other))) {
                    best = other;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Whether at most one sentence starts between two pieces. */
    private boolean near(Piece one, Piece other) {
        int starts = 0;
        for (int at = Math.min(one.end(), other.end());
                at <= Math.max(one.start(), other.start()) && starts <= 1;
                at++) {
            starts += start[at] ? 1 : 0;
        }
        return starts <= 1;
    }

    private boolean said(Piece day) {
        int from = Math.max(0, day.start() - REACH);
        int to = Math.min(inside.length, day.end() + REACH);
        for (int at = from; at < to; at++) {
            boolean part = at >= day.start() && at < day.end();
            if (!part && !inside[at] && chart.at(at).stream().anyMatch(word -> word.kind() == saying)) {
                return true;
            }
        }
        return false;
    }
}
