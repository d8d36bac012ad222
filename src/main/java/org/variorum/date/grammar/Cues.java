package org.variorum.date.grammar;

import java.util.Optional;

/**
 * The words that govern a time expression: "scheduled for Friday" lies ahead, "said on Friday" behind, whatever verb
 * stands further off. The
 * nearest such word before the expression in its sentence governs it; an expression that opens the sentence is
 * governed by the first one after
 * it. Serves one text, one thread.
 */
public final class Cues {
    private static final int REACH = 8; // how many words before an expression may govern it
    private static final int REACH_AFTER = 12; // how many words after one that opens the sentence
    private static final int FRONT = 2; // words that may stand before one that opens the sentence: But on Friday
    private static final int FRONT_CLAUSE = 4; // words from one that opens the sentence to its verb
    private static final int LONGEST = 3; // tokens of a governing word that ends in another: will have

    private final Chart chart;
    private final boolean[] start; // whether a token starts a sentence
    private final int future;
    private final int coming;
    private final int past;
    private final int finished;

    /**
     * Reads the governing words of a text.
     *
     * @param chart the words of the text
     * @param start which of its tokens start a sentence
     */
    public Cues(Chart chart, boolean[] start) {
        this.chart = chart;
        this.start = start;
        this.future = chart.grammar().kind("future-cue").orElse(-1);
        this.coming = chart.grammar().kind("future-verb").orElse(-1);
        this.past = chart.grammar().kind("past-cue").orElse(-1);
        this.finished = chart.grammar().kind("past-verb").orElse(-1);
    }

    /** Where the governing word of a piece leads: 1 to the future, -1 to the past, 0 if there is none. */
    public int side(Piece piece) {
        int first = piece.start();
        int least = Math.max(0, piece.start() - REACH);
        while (first > least && !start[first]) {
            first--;
            Optional<Piece> word = cue(first);
            if (word.isPresent()) {
                return lead(longer(word.get(), least));
            }
        }
        return opens(piece) ? after(piece) : 0;
    }

    private boolean opens(Piece piece) {
        int first = piece.start();
        while (first > 0 && !start[first] && piece.start() - first < FRONT) {
            first--;
        }
        return first == 0 || start[first];
    }

    /**
     * Whether a verb of the past follows right after what a governing word put in the future: a service planned for
     * Saturday was held; until Thursday, they had not called.
     */
    public boolean overtaken(Piece piece) {
        int reach = opens(piece) ? FRONT_CLAUSE : 1;
        for (int at = piece.end(); at < Math.min(start.length, piece.end() + reach) && !start[at]; at++) {
            for (Piece word : chart.at(at)) {
                if (word.kind() == finished) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the first verb leads after an expression that opens its sentence: on Friday the court will decide. */
    private int after(Piece piece) {
        for (int at = piece.end(); at < Math.min(start.length, piece.end() + REACH_AFTER) && !start[at]; at++) {
            for (Piece word : chart.at(at)) {
                if (word.kind() == coming || word.kind() == past) {
                    return word.kind() == coming ? 1 : -1;
                }
            }
        }
        return 0;
    }

    private int lead(Piece word) {
        return word.kind() == future ? 1 : -1;
    }

    private Optional<Piece> cue(int at) {
        return chart.at(at).stream()
                .filter(word -> word.kind() == future || word.kind() == past)
                .findFirst();
    }

    /** A longer governing word that has this one at its end, or the word itself. */
    private Piece longer(Piece word, int least) {
        for (int at = word.start() - 1; at >= Math.max(least, word.start() - LONGEST) && !start[at + 1]; at--) {
            Optional<Piece> other = cue(at).filter(longer -> longer.end() >= word.end());
            if (other.isPresent()) {
                return other.get();
            }
        }
        return word;
    }
}
