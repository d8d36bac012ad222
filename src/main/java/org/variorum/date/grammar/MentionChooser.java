package org.variorum.date.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.text.Token;

/**
 * Chooses from a chart the pieces that become mentions: from left to right the longest that can stand for itself,
 * and of two as long the one
 * whose rule stands earlier in the table. A trap of the lexicon takes part like any piece and yields nothing. Serves
 * one text, one thread.
 */
public final class MentionChooser {
    private static final String TIED = "$€£¥₴₽#№%&@=+*_~^\\";

    private final Chart chart;
    private final List<Token> tokens;
    private final Cues cues;
    private final int trap;
    private int taken; // end of the piece chosen last

    public MentionChooser(Chart chart, List<Token> tokens, Cues cues) {
        this.cues = cues;
        this.chart = chart;
        this.tokens = tokens;
        this.trap = chart.grammar().kind("trap").orElse(-1);
    }

    /**
     * The chosen pieces in their order.
     *
     * @param dayFirst whether in a numeric date that leaves it open the day comes first
     * @param sensible whether a piece can have a value at all; the last year in October cannot, and gives way to
     *     smaller ones
     */
    public List<Piece> choose(boolean dayFirst, Predicate<Piece> sensible) {
        List<Piece> chosen = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            taken = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1).end();
            Optional<Piece> best = best(at, dayFirst, sensible);
            if (best.isPresent() && best.get().kind() != trap) {
                chosen.add(best.get());
            }
            at = best.map(Piece::end).orElse(at + 1);
        }
        return chosen;
    }

    private Optional<Piece> best(int at, boolean dayFirst, Predicate<Piece> sensible) {
        Optional<Piece> best = Optional.empty();
        for (Piece piece : chart.at(at)) {
            if (stands(piece, dayFirst) && (best.isEmpty() || better(piece, best.get())) && sensible.test(piece)) {
                best = Optional.of(piece);
            }
        }
        return best;
    }

    private boolean stands(Piece piece, boolean dayFirst) {
        if (piece.kind() == trap) {
            return true;
        }
        return piece.rule().isPresent()
                && piece.rule().get().type().isPresent()
                && !piece.says().is(Slot.UNSURE, dayFirst ? 2 : 1)
                && (!piece.says().has(Slot.SIDE)
                        || cues.side(piece) == piece.says().get(Slot.SIDE))
                && free(piece);
    }

    private boolean better(Piece piece, Piece other) {
        if (piece.end() != other.end()) {
            return piece.end() > other.end();
        }
        if (piece.kind() == trap || other.kind() == trap) {
            return piece.kind() == trap;
        }
        return piece.rule().orElseThrow().rank() < other.rule().orElseThrow().rank();
    }

    /**
     * Whether a number at either edge is a number of its own and not the rest of a price, a version or a longer
     * number.
     */
    private boolean free(Piece piece) {
        Token first = tokens.get(piece.start());
        Token last = tokens.get(piece.end() - 1);
        boolean before = first.kind() != Token.Kind.NUMBER || piece.start() == 0 || freeBefore(piece.start());
        boolean told = piece.rule().orElseThrow().after().stream()
                .anyMatch(next -> !next.absent()); // the rule itself has looked at what follows
        return before
                && (told || last.kind() != Token.Kind.NUMBER || piece.end() == tokens.size() || freeAfter(piece.end()));
    }

    private boolean freeBefore(int at) {
        Token before = tokens.get(at - 1);
        if (before.end() != tokens.get(at).start()) {
            return TIED.indexOf(before.text().charAt(0)) < 0 || before.is("*") || before.is("_");
        }
        if (before.kind() != Token.Kind.MARK || TIED.indexOf(before.text().charAt(0)) >= 0) {
            return false;
        }
        boolean linked = "-–:./,'’".indexOf(before.text().charAt(0)) >= 0;
        if (!linked || at == 1 || taken == at - 1 || tokens.get(at - 2).end() != before.start()) {
            return true;
        }
        Token further = tokens.get(at - 2);
        if ("'’".contains(before.text())) {
            return further.kind() == Token.Kind.WORD; // an article that has lost its vowel: dell'1 e 2 febbraio
        }
        return before.is("-")
                ? further.kind() == Token.Kind.WORD && !further.capital()
                : ",–—".contains(before.text()) && further.kind() != Token.Kind.NUMBER;
    }

    /** Whether a dash stands between two numbers of four digits, as in 1914-1918. */
    private boolean yearsInARow(int dash) {
        return "-–".contains(tokens.get(dash).text())
                && dash + 1 < tokens.size()
                && tokens.get(dash - 1).text().length() == 4
                && tokens.get(dash + 1).text().length() == 4
                && tokens.get(dash + 1).kind() == Token.Kind.NUMBER;
    }

    private boolean freeAfter(int at) {
        Token after = tokens.get(at);
        if (after.end() > after.start() && tokens.get(at - 1).end() != after.start()) {
            return !after.is("%");
        }
        if (after.kind() != Token.Kind.MARK || "%°$€£@#_=+*\\".contains(after.text())) {
            return false;
        }
        boolean linked = "-–:./,".contains(after.text()) && !yearsInARow(at);
        if (!linked || at + 1 == tokens.size() || tokens.get(at + 1).start() != after.end()) {
            return true;
        }
        Token further = tokens.get(at + 1);
        return further.kind() == Token.Kind.MARK || ("-–".contains(after.text()) && further.kind() == Token.Kind.WORD);
    }
}
