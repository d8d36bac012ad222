package org.variorum.figure;

import java.util.List;
import org.variorum.text.Token;

/**
 * Tells numbers that count something from numbers that only name or number something: "S-400", "Article 5", "(c) 2022",
 * "1.", a phone number, a part of an address, a year. Serves one text; immutable.
 */
final class LabelTraps {
    private static final int LONGEST_MODEL = 3; // capitals
    private static final int LONGEST_COUNT = 6; // ungrouped digits; longer ones are ids and phone numbers
    private static final double FIRST_YEAR = 1900;
    private static final double LAST_YEAR = 2099;

    private final List<Token> tokens;
    private final FigureWords words;

    LabelTraps(List<Token> tokens, FigureWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Whether the number is a label.
     *
     * @param first index of the first token of its sentence
     */
    boolean isLabel(Amount amount, int first) {
        if (afterLabelWord(amount.from(), first)
                || afterModel(amount)
                || afterDigitsJoined(amount)
                || beforeJoined(amount)) {
            return true;
        }
        if (amount.to() < tokens.size()
                && words.labelTails()
                        .startingAt(tokens, amount.to(), tokens.size())
                        .isPresent()) {
            return true;
        }
        return amount.digits() && (isNumbering(amount, first) || isCode(amount) || isTimeOrBrokenNumber(amount));
    }

    /** "2 : 09", "1 / 4", also where blanks stand around the mark. */
    private boolean isTimeOrBrokenNumber(Amount amount) {
        int at = amount.to();
        return at + 1 < tokens.size()
                && ":/".contains(tokens.get(at).text())
                && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
    }

    /** "Flight 370", "No. 1", "#1". */
    private boolean afterLabelWord(int at, int first) {
        if (at == first) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean stop = before.is(".") && at - 2 >= first;
        String word = stop ? tokens.get(at - 2).lower() : before.lower();
        return words.isLabel(word) || "#№@©".contains(before.text());
    }

    /** "12 AK 47 rifles": a number, a few capitals, and the number that goes with them; the capitals may be a name. */
    private boolean afterModel(Amount amount) {
        int at = amount.from();
        if (!amount.digits() || at < 2 || tokens.get(at - 1).kind() != Token.Kind.WORD) {
            return false;
        }
        String model = tokens.get(at - 1).text();
        boolean counted = tokens.get(at - 2).kind() == Token.Kind.NUMBER
                || words.number(tokens.get(at - 2).lower()).isPresent();
        return counted && model.length() <= LONGEST_MODEL && model.chars().allMatch(Character::isUpperCase);
    }

    /** "S-400", "COVID-19", "10:30", "a1": something is joined in front. */
    private boolean afterDigitsJoined(Amount amount) {
        int at = amount.from();
        if (at == 0 || tokens.get(at - 1).end() != tokens.get(at).start()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Token.Kind.WORD) {
            return words.units().startingAt(tokens, at - 1, at).isEmpty();
        }
        boolean twice = at > 1
                && tokens.get(at - 2).end() == before.start()
                && tokens.get(at - 2).kind() != Token.Kind.MARK;
        return before.kind() == Token.Kind.NUMBER
                || (twice && "-–:/_=.,&'’+".contains(before.text()))
                || "/_=".contains(before.text());
    }

    /** "90s", "3D", "24/7", "555-1234": something is joined behind that is neither unit nor magnitude. */
    private boolean beforeJoined(Amount amount) {
        int at = amount.to();
        if (!amount.digits()
                || at >= tokens.size()
                || tokens.get(at - 1).end() != tokens.get(at).start()) {
            return false;
        }
        Token next = tokens.get(at);
        if (next.kind() == Token.Kind.WORD) {
            boolean letter = next.capital() && next.text().length() == 1; // "3G", "5K"
            boolean unit = words.units().startingAt(tokens, at, at + 1).isPresent();
            return letter
                    || (!unit
                            && words.magnitude(next.lower()).isEmpty()
                            && words.ordinal(next.lower()).isEmpty());
        }
        boolean goesOn = at + 1 < tokens.size()
                && next.end() == tokens.get(at + 1).start()
                && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
        return (goesOn && !",".equals(next.text())) || "@_=\\".contains(next.text());
    }

    /** "1." at the start of a line, "(3)". */
    private boolean isNumbering(Amount amount, int first) {
        int end = amount.to();
        boolean closed = end < tokens.size()
                && (tokens.get(end).is(".") || tokens.get(end).is(")"));
        boolean opened = amount.from() > first && tokens.get(amount.from() - 1).is("(");
        return closed && (amount.from() == first || opened);
    }

    private boolean isCode(Amount amount) {
        String digits = tokens.get(amount.from()).text();
        boolean plain = amount.to() == amount.from() + 1;
        return plain && (digits.length() > LONGEST_COUNT || (digits.length() > 1 && digits.startsWith("0")));
    }

    /** Whether the number looks like a year: four digits without a mark, in this or the last century. */
    boolean isYearLike(Amount amount) {
        return amount.digits()
                && amount.to() == amount.from() + 1
                && tokens.get(amount.from()).text().length() == 4
                && amount.value() >= FIRST_YEAR
                && amount.value() <= LAST_YEAR;
    }
}
