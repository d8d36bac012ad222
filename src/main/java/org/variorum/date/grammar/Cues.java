package org.variorum.date.grammar;

/**
 * The words that govern a time expression: "scheduled for Friday" lies ahead, "said on Friday" behind, whatever verb
 * stands further off. Serves
 * one text, one thread.
 */
public final class Cues {
    private static final int REACH = 8; // how many words before an expression may govern it

    private final Chart chart;
    private final boolean[] wall;
    private final int future;
    private final int past;

    public Cues(Chart chart, boolean[] wall) {
        this.chart = chart;
        this.wall = wall;
        this.future = chart.grammar().kind("future-cue").orElse(-1);
        this.past = chart.grammar().kind("past-cue").orElse(-1);
    }

    /** Where the nearest governing word before a piece leads: 1 to the future, -1 to the past, 0 if there is none. */
    public int side(Piece piece) {
        for (int at = piece.start() - 1; at >= Math.max(0, piece.start() - REACH) && !wall[at + 1]; at--) {
            for (Piece word : chart.at(at)) {
                if (word.kind() == future || word.kind() == past) {
                    return word.kind() == future ? 1 : -1;
                }
            }
        }
        return 0;
    }
}
