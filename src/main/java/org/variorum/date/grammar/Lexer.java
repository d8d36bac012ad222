package org.variorum.date.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Looks up the words, numbers and marks of a text: the pieces from which rules build. Safe to share between threads.
 */
public final class Lexer {
    private static final int MOST_DIGITS = 7; // of a number that can be part of a time
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private static final int FIRST_PLAIN_YEAR =
            1601; // a bare number in these bounds that is not round is rather a year than a count
    private static final int LAST_PLAIN_YEAR = 2049;

    private final Grammar grammar;
    private final Vocabulary words;
    private final int plainYear;
    private final List<NumberKind> numbers = new ArrayList<>();

    /**
     * What a run of digits can be.
     *
     * @param kind the kind of piece
     * @param slot what it then says
     * @param least smallest value
     * @param most largest value
     * @param fewest digits
     * @param mostDigits digits
     */
    private record NumberKind(int kind, Slot slot, int least, int most, int fewest, int mostDigits) {}

    public Lexer(Grammar grammar, Vocabulary words) {
        this.grammar = grammar;
        this.words = words;
        add("number", Slot.AMOUNT, 0, 9_999_999, 1, MOST_DIGITS);
        add("day", Slot.DAY, 1, 31, 1, 2);
        add("month-number", Slot.MONTH, 1, 12, 1, 2);
        add("tenth", Slot.TENTHS, 1, 9, 1, 1);
        add("hundredth", Slot.HUNDREDTHS, 1, 99, 2, 2);
        add("hour", Slot.HOUR, 0, 24, 1, 2);
        add("minute", Slot.MINUTE, 0, 59, 2, 2);
        add("second", Slot.SECOND, 0, 59, 2, 2);
        add("year", Slot.YEAR, FIRST_YEAR, LAST_YEAR, 4, 4);
        add("year2", Slot.YEAR2, 0, 99, 2, 2);
        add("plain-year", Slot.YEAR, FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR, 4, 4);
        plainYear = grammar.kind("plain-year").orElse(-1);
        add("short-year", Slot.YEAR, 1, 9999, 1, 4);
        add("decade-year", Slot.DECADE, FIRST_YEAR, LAST_YEAR, 4, 4);
        add("decade2", Slot.DECADE, 10, 99, 2, 2);
        add("month-padded", Slot.MONTH, 1, 9, 2, 2);
        add("day-padded", Slot.DAY, 1, 9, 2, 2);
    }

    private void add(String name, Slot slot, int least, int most, int fewest, int mostDigits) {
        grammar.kind(name).ifPresent(kind -> numbers.add(new NumberKind(kind, slot, least, most, fewest, mostDigits)));
    }

    /** The words that start at each token. */
    public List<List<Piece>> pieces(List<Token> tokens, boolean[] wall) {
        String[] folded = new String[tokens.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Vocabulary.folded(tokens.get(i));
        }
        List<List<Piece>> pieces = new ArrayList<>(folded.length);
        for (int at = 0; at < folded.length; at++) {
            List<Piece> here = new ArrayList<>(2);
            switch (tokens.get(at).kind()) {
                case NUMBER -> number(tokens.get(at), at, here);
                case MARK -> mark(folded[at], at, here);
                default -> {}
            }
            forms(tokens, folded, wall, at, here);
            if (here.isEmpty() && tokens.get(at).kind() == Token.Kind.WORD) {
                compound(tokens.get(at), folded[at], at, here);
            }
            pieces.add(here);
        }
        return pieces;
    }

    private void number(Token token, int at, List<Piece> into) {
        if (token.text().codePointCount(0, token.text().length()) > MOST_DIGITS) {
            return;
        }
        int value = token.text().codePoints().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
        int digits = token.text().codePointCount(0, token.text().length());
        for (NumberKind kind : numbers) {
            boolean round = kind.kind == plainYear && value % 100 == 0;
            if (!round
                    && digits >= kind.fewest
                    && digits <= kind.mostDigits
                    && value >= kind.least
                    && value <= kind.most) {
                into.add(Piece.word(kind.kind, at, at + 1, Features.NONE.with(kind.slot, value)));
            }
        }
    }

    private void mark(String folded, int at, List<Piece> into) {
        grammar.kind(folded).ifPresent(kind -> into.add(Piece.word(kind, at, at + 1, Features.NONE)));
    }

    private void forms(List<Token> tokens, String[] folded, boolean[] wall, int at, List<Piece> into) {
        Optional<Vocabulary.Branch> branch = words.root().next(folded[at]);
        for (int end = at + 1; branch.isPresent(); end++) {
            for (Vocabulary.Sense sense : branch.get().senses()) {
                if (!sense.capital() || tokens.get(at).capital()) {
                    into.add(Piece.word(sense.kind(), at, end, sense.says()));
                }
            }
            branch = end < folded.length && !wall[end] ? branch.get().next(folded[end]) : Optional.empty();
        }
    }

    private void compound(Token token, String folded, int at, List<Piece> into) {
        for (Vocabulary.Sense sense : words.compound(folded)) {
            if (!sense.capital() || token.capital()) {
                into.add(Piece.word(sense.kind(), at, at + 1, sense.says()));
            }
        }
    }
}
