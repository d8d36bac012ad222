package org.variorum.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Which straight marks of a paragraph open and which close where the blanks beside them do not say so: texts that went through a translation
 * program or a tokenizer have {@code " a word "}, {@code a word, "she said} or {@code "a word''}. Of all ways to let marks open and close in
 * turn, the one that fits blanks and stops best; a mark may be left over at a price. Stateless; linear, by Viterbi's algorithm over two states.
 */
final class StraightMarks {
    private static final double PLAIN = 2; // the blanks say so
    private static final double INVERTED = -1; // the blanks say the contrary
    private static final double EDGE = 1.5; // first or last of its paragraph
    private static final double COLON = 1; // behind a colon a quotation begins
    private static final double STOP = 0.5; // a stop or a comma stands at the end of a quotation
    private static final double SMALL = 1; // behind a stop a small letter goes on outside the quotation
    private static final double INCHES = -1.5; // behind a number the mark may be a measure
    private static final double LEFT_OVER = -1.5;
    private static final double LEFT_OPEN = -0.5;
    private static final String STOPS = ",.!?";
    private static final String BEFORE_OPENING = "([{-–—/";
    private static final String BEHIND_CLOSING = ",;:)?!";
    private static final String CURLED = "“”„";

    /** What a mark does. */
    enum Role {
        OPENS,
        CLOSES,
        NOTHING
    }

    private final Reading reading;
    private final int from;
    private final int to;

    private StraightMarks(Reading reading, int from, int to) {
        this.reading = reading;
        this.from = from;
        this.to = to;
    }

    /** The roles of the straight marks of a paragraph by the index of their token, of twin marks by the first; empty if the blanks say it all, or curled marks stand beside. */
    static Map<Integer, Role> roles(Reading reading, int from, int to) {
        StraightMarks paragraph = new StraightMarks(reading, from, to);
        List<Integer> marks = new ArrayList<>();
        boolean plain = true;
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (CURLED.contains(reading.tokens().get(i).text())) {
                return Map.of();
            }
            boolean twin = isTwin(reading, i);
            if (twin || reading.tokens().get(i).is("\"")) {
                marks.add(i);
                boolean opens = paragraph.apartBefore(i) && !paragraph.apartBehind(i);
                boolean closes = !paragraph.apartBefore(i);
                plain &= !twin && (open ? closes : opens);
                open = !open;
                i += twin ? 1 : 0;
            }
        }
        return plain ? Map.of() : paragraph.best(marks);
    }

    /** Whether two single marks stand for a double one, as in the output of tokenizers; never inside a word. */
    static boolean isTwin(Reading reading, int at) {
        List<Token> tokens = reading.tokens();
        if (at + 1 >= tokens.size()
                || !isSingle(tokens.get(at))
                || !tokens.get(at).is(tokens.get(at + 1).text())) {
            return false;
        }
        boolean touch = tokens.get(at).end() == tokens.get(at + 1).start();
        boolean inWord = at > 0
                && at + 2 < tokens.size()
                && isWord(tokens.get(at - 1))
                && isWord(tokens.get(at + 2))
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at + 1).end() == tokens.get(at + 2).start();
        return touch && !inWord;
    }

    private static boolean isSingle(Token token) {
        return token.is("'") || token.is("`");
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD;
    }

    private Map<Integer, Role> best(List<Integer> marks) {
        double[] worth = {0, Double.NEGATIVE_INFINITY}; // nothing open, something open
        Role[][] chosen = new Role[marks.size()][2];
        for (int m = 0; m < marks.size(); m++) {
            double opening = worth[0] + opening(marks.get(m));
            double closing = worth[1] + closing(marks.get(m));
            double closed = worth[0] + LEFT_OVER;
            double open = worth[1] + LEFT_OVER;
            chosen[m][0] = closing >= closed ? Role.CLOSES : Role.NOTHING;
            chosen[m][1] = opening >= open ? Role.OPENS : Role.NOTHING;
            worth[0] = Math.max(closing, closed);
            worth[1] = Math.max(opening, open);
        }
        int state = worth[0] >= worth[1] + LEFT_OPEN ? 0 : 1;
        Map<Integer, Role> roles = new HashMap<>();
        for (int m = marks.size() - 1; m >= 0; m--) {
            Role role = chosen[m][state];
            roles.put(marks.get(m), role);
            state = role == Role.NOTHING ? state : 1 - state;
        }
        return roles;
    }

    private double opening(int at) {
        double worth = blanks(apartBefore(at), apartBehind(at)) + (at == from ? EDGE : 0);
        if (at > from) {
            Token before = reading.tokens().get(at - 1);
            worth += before.is(":") ? COLON : before.kind() == Token.Kind.NUMBER ? INCHES : 0;
        }
        return worth;
    }

    private double closing(int at) {
        double worth = blanks(apartBehind(at), apartBefore(at)) + (behind(at) >= to ? EDGE : 0);
        if (at > from && STOPS.contains(reading.tokens().get(at - 1).text())) {
            boolean small = behind(at) < to
                    && isWord(reading.tokens().get(behind(at)))
                    && !reading.tokens().get(behind(at)).capital();
            worth += STOP + (small ? SMALL : 0);
        }
        return worth;
    }

    private static double blanks(boolean outside, boolean inside) {
        return outside == inside ? 0 : outside ? PLAIN : INVERTED;
    }

    private int behind(int at) {
        return at + (isTwin(reading, at) ? 2 : 1);
    }

    private boolean apartBefore(int at) {
        return at == from
                || isApart(at)
                || BEFORE_OPENING.contains(reading.tokens().get(at - 1).text());
    }

    private boolean apartBehind(int at) {
        int next = behind(at);
        return next >= to
                || isApart(next)
                || BEHIND_CLOSING.contains(reading.tokens().get(next).text());
    }

    private boolean isApart(int at) {
        return reading.tokens().get(at - 1).end() < reading.tokens().get(at).start();
    }
}
