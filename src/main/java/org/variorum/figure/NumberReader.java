package org.variorum.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/** Reads one number, in digits or in words, with its magnitude words. Serves one text; immutable. */
final class NumberReader {
    private static final int MOST_DIGITS = 15; // more do not fit a double, and are no count
    /** Three noughts are no number of their own, even behind a blank that a translation left: "120, 000". */
    private static final String NOUGHTS = "000";

    private static final int LONGEST = 12; // tokens of a number in words

    private final List<Token> tokens;
    private final FigureWords words;

    NumberReader(List<Token> tokens, FigureWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The number that starts with this token and ends before the limit. */
    Optional<Amount> at(int at, int limit) {
        return switch (tokens.get(at).kind()) {
            case NUMBER -> digits(at, limit).map(amount -> magnitudes(amount, limit));
            case WORD -> half(at, limit).or(() -> words(at, limit));
            case MARK -> Optional.empty();
        };
    }

    private Optional<Amount> digits(int at, int limit) {
        StringBuilder digits = new StringBuilder(tokens.get(at).text());
        int end = at + 1;
        while (isGroup(at, end, limit)) {
            end = words.group().equals("blank") ? end + 1 : end + 2;
            digits.append(tokens.get(end - 1).text());
        }
        int broken = 0;
        if (end + 1 < limit
                && tokens.get(end).is(words.decimal())
                && touches(end)
                && touches(end + 1)
                && isNumber(end + 1)) {
            digits.append('.').append(tokens.get(end + 1).text());
            broken = tokens.get(end + 1).text().length();
            end += 2;
        }
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        double value = new BigDecimal(ascii(digits)).doubleValue();
        return Optional.of(new Amount(value, 1, Math.pow(10, -broken), at, end, true));
    }

    /** Whether three more digits follow, parted from those before by the mark or blank that this language uses. */
    private boolean isGroup(int first, int end, int limit) {
        if (tokens.get(first).text().length() > 3) {
            return false;
        }
        if (words.group().equals("blank")) {
            return end < limit
                    && isNumber(end)
                    && tokens.get(end).text().length() == 3
                    && tokens.get(end).start() - tokens.get(end - 1).end() == 1;
        }
        return end + 1 < limit
                && tokens.get(end).is(words.group())
                && touches(end)
                && isNumber(end + 1)
                && (touches(end + 1)
                        ? tokens.get(end + 1).text().length() == 3
                        : tokens.get(end + 1).text().equals(NOUGHTS));
    }

    private static String ascii(CharSequence digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        digits.chars().forEach(c -> plain.append(c == '.' ? "." : Character.digit(c, 10)));
        return plain.toString();
    }

    private Amount magnitudes(Amount amount, int limit) {
        Amount grown = amount;
        while (grown.to() < limit) {
            int at = grown.to();
            if (tokens.get(at).is("-") && touches(at) && at + 1 < limit) {
                at++;
            }
            Optional<FigureWords.Magnitude> magnitude =
                    words.magnitude(tokens.get(at).lower()).filter(m -> !m.money());
            if (magnitude.isEmpty()) {
                return grown;
            }
            grown = grown.times(magnitude.get().factor(), isShortened(at, limit) ? at + 2 : at + 1);
        }
        return grown;
    }

    /** The stop of a shortened magnitude word, with the sentence going on behind it: "100 тыс. солдат". */
    private boolean isShortened(int magnitude, int limit) {
        return magnitude + 2 < limit
                && tokens.get(magnitude + 1).is(".")
                && touches(magnitude + 1)
                && tokens.get(magnitude + 2).kind() == Token.Kind.WORD
                && !tokens.get(magnitude + 2).capital();
    }

    /** "half a million". */
    private Optional<Amount> half(int at, int limit) {
        Optional<Double> part = words.fraction(tokens.get(at).lower());
        if (part.isEmpty()
                || at + 2 >= limit
                || !words.is("article", tokens.get(at + 1).lower())) {
            return Optional.empty();
        }
        return words.magnitude(tokens.get(at + 2).lower())
                .filter(m -> !m.money())
                .map(m -> new Amount(part.get() * m.factor(), m.factor(), m.factor() * part.get(), at, at + 3, false));
    }

    private Optional<Amount> words(int from, int limit) {
        double total = 0;
        double current = 0;
        double scale = 1;
        int end = from;
        int last = Math.min(limit, from + LONGEST);
        for (int i = from; i < last; i++) {
            String word = tokens.get(i).lower();
            Optional<FigureWords.Magnitude> magnitude = words.magnitude(word).filter(m -> !m.money());
            Optional<Double> number = words.number(word);
            if (magnitude.isPresent() && (end > from || number.isPresent())) {
                double factor = magnitude.get().factor();
                boolean small = factor < 1000;
                total += small ? 0 : Math.max(current, 1) * factor;
                current = small ? Math.max(current, 1) * factor : 0;
                scale = factor;
            } else if (number.isPresent() && (end == from || canJoin(current, total, number.get()))) {
                current += number.get();
                scale = 1;
            } else if (i == from && isArticleOfMagnitude(i, last)) {
                current = 1;
            } else if (end > from && isLink(i, last)) {
                continue;
            } else {
                break;
            }
            end = i + 1;
        }
        double value = total + current;
        return end == from ? Optional.empty() : Optional.of(new Amount(value, scale, scale, from, end, false));
    }

    /** "twenty" and "one", "hundred" and "five", "thousand" and "ten" go together; "two" and "three" do not. */
    private static boolean canJoin(double current, double total, double next) {
        if (current == 0) {
            return total > 0;
        }
        return (current % 10 == 0 && current % 100 != 10 && next < 10 && current % 100 != 0)
                || (current % 100 == 0 && next < 100);
    }

    private boolean isArticleOfMagnitude(int at, int limit) {
        return words.is("article", tokens.get(at).lower())
                && at + 1 < limit
                && words.magnitude(tokens.get(at + 1).lower())
                        .filter(m -> !m.money())
                        .isPresent();
    }

    /** The hyphen of "twenty-one" and the "and" of "a hundred and five". */
    private boolean isLink(int at, int limit) {
        boolean hyphen = tokens.get(at).is("-") && touches(at);
        boolean and = words.is("and", tokens.get(at).lower())
                && words.magnitude(tokens.get(at - 1).lower()).isPresent();
        return (hyphen || and)
                && at + 1 < limit
                && (words.number(tokens.get(at + 1).lower()).isPresent()
                        || words.magnitude(tokens.get(at + 1).lower()).isPresent());
    }

    private boolean touches(int at) {
        return tokens.get(at - 1).end() == tokens.get(at).start();
    }

    private boolean isNumber(int at) {
        return tokens.get(at).kind() == Token.Kind.NUMBER;
    }
}
