package org.variorum.date.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Puts words together by the rules, from the last token to the first, so that everything right of a word is known
 * when the word is read. The
 * work at one token is bounded, so a text costs time in proportion to its length. Serves one text, one thread.
 */
public final class Chart {
    private static final int MOST_PIECES = 64; // at one token; only made-up texts come near it
    private static final int WIDEST_GAP = 4; // characters between two tokens; more part the columns of a table
    private static final int MOST_TOKENS = 24; // of one piece; no time expression is longer

    private final Grammar grammar;
    private final List<Token> tokens;
    private final boolean[] wall; // a wall stands before this token
    private final List<List<Piece>> pieces;
    private final int anyWord; // as a neighbour: a word of any kind

    /**
     * Fills the chart.
     *
     * @param tokens the tokens of the text
     * @param wall before which of them no piece may go on
     * @param pieces the words that start at each token; lists that can grow
     */
    public Chart(Grammar grammar, List<Token> tokens, boolean[] wall, List<List<Piece>> pieces) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.wall = wall;
        this.pieces = pieces;
        this.anyWord = grammar.kind("any-word").orElse(-1);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            List<Piece> here = pieces.get(at);
            for (int i = 0; i < here.size() && here.size() < MOST_PIECES; i++) {
                for (Grammar.Opening opening : grammar.openings(here.get(i).kind())) {
                    start(opening, here.get(i));
                }
            }
        }
    }

    /** All pieces that start at a token. */
    public List<Piece> at(int token) {
        return pieces.get(token);
    }

    private void start(Grammar.Opening opening, Piece first) {
        Rule rule = opening.rule();
        if (!rule.elements().get(opening.element()).takes(first)) {
            return;
        }
        for (Rule.Element neighbour : rule.before()) {
            if (endsBefore(neighbour, first.start()) == neighbour.absent()) {
                return;
            }
        }
        List<Piece> parts = new ArrayList<>(rule.elements().size());
        parts.add(first);
        goOn(rule, opening.element() + 1, parts);
    }

    private void goOn(Rule rule, int element, List<Piece> parts) {
        Piece last = parts.get(parts.size() - 1);
        if (element == rule.elements().size()) {
            finish(rule, parts, last.end());
            return;
        }
        Rule.Element wanted = rule.elements().get(element);
        if (wanted.optional()) {
            goOn(rule, element + 1, parts);
        }
        int at = last.end();
        if (at >= tokens.size() || wall[at] || at - parts.get(0).start() > MOST_TOKENS || !joins(wanted, at)) {
            return;
        }
        List<Piece> next = pieces.get(at);
        for (int i = 0; i < next.size(); i++) {
            if (wanted.takes(next.get(i))) {
                parts.add(next.get(i));
                goOn(rule, element + 1, parts);
                parts.remove(parts.size() - 1);
            }
        }
    }

    private boolean joins(Rule.Element element, int at) {
        int gap = tokens.get(at).start() - tokens.get(at - 1).end();
        return element.touching() ? gap == 0 : gap <= WIDEST_GAP;
    }

    private void finish(Rule rule, List<Piece> parts, int end) {
        for (Rule.Element neighbour : rule.after()) {
            if (startsAfter(neighbour, end) == neighbour.absent()) {
                return;
            }
        }
        Optional<Piece> made = rule.make(parts);
        if (made.isPresent()) {
            List<Piece> here = pieces.get(made.get().start());
            if (here.size() < MOST_PIECES && here.stream().noneMatch(old -> same(old, made.get()))) {
                here.add(made.get());
            }
        }
    }

    /**
     * Whether a piece says nothing new: same kind, same stretch and same meaning; the rule that stands first in the
     * table was first.
     */
    private static boolean same(Piece old, Piece made) {
        return old.kind() == made.kind()
                && old.end() == made.end()
                && old.says().equals(made.says())
                && old.until().equals(made.until());
    }

    private boolean startsAfter(Rule.Element element, int at) {
        return at < tokens.size()
                && !wall[at]
                && joins(element, at)
                && (pieces.get(at).stream().anyMatch(element::takes)
                        || (element.kinds().contains(anyWord) && tokens.get(at).kind() == Token.Kind.WORD));
    }

    private boolean endsBefore(Rule.Element element, int at) {
        if (at == 0 || wall[at] || !joins(element, at)) {
            return false;
        }
        for (int from = at - 1; from >= Math.max(0, at - 3); from--) {
            for (Piece word : pieces.get(from)) {
                if (word.end() == at && element.takes(word)) {
                    return true;
                }
            }
            if (wall[from]) {
                return false;
            }
        }
        return false;
    }

    /** The grammar that filled the chart. */
    public Grammar grammar() {
        return grammar;
    }
}
