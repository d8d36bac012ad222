package org.variorum.figure;

import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Reads quantities written without a plain number: vague magnitudes ("tens of thousands"), fractions of a whole
 * ("two-thirds of"), claims of a whole ("all officials") and ordinals ("the third attack"). Serves one text; immutable.
 */
final class LooseQuantityReader {
    private static final double HUNDRED = 100;
    private static final double HALF_POINT = 0.5; // a fraction in words is as exact as a whole percentage
    private static final int ORDINAL_ENDING = 2; // letters of the "rd" in "3rd"

    private final List<Token> tokens;
    private final FigureWords words;
    private final QuantityReader exact;
    private final CountedNoun nouns;

    LooseQuantityReader(List<Token> tokens, FigureWords words, QuantityReader exact) {
        this.tokens = tokens;
        this.words = words;
        this.exact = exact;
        this.nouns = CountedNoun.of(words);
    }

    /** The quantity that starts with this token, within one sentence. */
    Optional<Quantity> at(int at, int first, int limit) {
        if (tokens.get(at).kind() == Token.Kind.NUMBER) {
            return ordinal(at, first, limit);
        }
        return vague(at, limit)
                .or(() -> fraction(at, first, limit))
                .or(() -> whole(at, limit))
                .or(() -> ordinal(at, first, limit));
    }

    private Optional<Quantity> vague(int at, int limit) {
        return words.vague().startingAt(tokens, at, limit).flatMap(phrase -> {
            int behind = phrase.to() < limit
                            && words.is("of", tokens.get(phrase.to()).lower())
                    ? phrase.to() + 1
                    : phrase.to();
            var unit = behind < limit
                    ? words.units().startingAt(tokens, behind, limit)
                    : Optional.<PhraseTable.Match<Unit>>empty();
            int end = unit.map(PhraseTable.Match::to).orElse(phrase.to());
            Unit measured = unit.map(PhraseTable.Match::meaning).orElse(Unit.NONE);
            String counts = exact.counts(measured, end, limit);
            Interval values = new Interval(
                    measured.of(phrase.meaning().low()),
                    measured.of(phrase.meaning().high()));
            return counts.isEmpty() && unit.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Quantity(at, end, values, Qualifier.VAGUE, measured, counts));
        });
    }

    private Optional<Quantity> fraction(int at, int first, int limit) {
        boolean hyphen = at + 2 < limit && tokens.get(at + 1).is("-");
        int noun = hyphen ? at + 2 : at + 1;
        double times = 1;
        Optional<Double> part = words.fraction(tokens.get(at).lower());
        int end = at + 1;
        if (part.isEmpty() && noun < limit) {
            boolean article = words.is("article", tokens.get(at).lower());
            Optional<Double> number =
                    article ? Optional.of(1.0) : words.number(tokens.get(at).lower());
            part = number.isPresent() ? words.fraction(tokens.get(noun).lower()) : Optional.empty();
            times = number.orElse(1.0);
            end = noun + 1;
        }
        if (part.isEmpty() || end >= limit || !words.is("of", tokens.get(end).lower())) {
            return Optional.empty();
        }
        double percent = HUNDRED * times * part.get();
        var hedge = at > first
                ? words.qualifiersBefore().endingAt(tokens, at - 1, first)
                : Optional.<PhraseTable.Match<Qualifier>>empty();
        Qualifier qualifier = hedge.map(PhraseTable.Match::meaning).orElse(Qualifier.EXACT);
        Unit unit = new Unit("%", 1, 0);
        Interval values = qualifier == Qualifier.EXACT
                ? new Interval(percent - HALF_POINT, percent + HALF_POINT)
                : Interval.of(new Amount(percent, 1, 1, at, end, false), qualifier, unit);
        int from = hedge.map(PhraseTable.Match::from).orElse(at);
        return Optional.of(new Quantity(from, end, values, qualifier, unit, exact.counts(unit, end, limit)));
    }

    /** "all officials": at least one, and nobody knows how many. */
    private Optional<Quantity> whole(int at, int limit) {
        if (!words.isQuantifier(tokens.get(at).lower())) {
            return Optional.empty();
        }
        int noun = at + 1;
        while (noun < limit
                && (words.is("of", tokens.get(noun).lower())
                        || words.is("definite", tokens.get(noun).lower()))) {
            noun++;
        }
        int from = noun;
        if (from < limit && words.number(tokens.get(from).lower()).isPresent()) {
            return Optional.empty();
        }
        return (from < limit ? nouns.from(tokens, from, limit) : Optional.<String>empty())
                .map(counts -> new Quantity(
                        at, at + 1, new Interval(1, Double.POSITIVE_INFINITY), Qualifier.ALL, Unit.NONE, counts));
    }

    /** "the third attack", "its 3rd attempt". */
    private Optional<Quantity> ordinal(int at, int first, int limit) {
        boolean digits = tokens.get(at).kind() == Token.Kind.NUMBER;
        int end = digits ? at + 2 : at + 1;
        if (at == first
                || end >= limit
                || !words.is("definite", tokens.get(at - 1).lower())) {
            return Optional.empty();
        }
        Token ending = tokens.get(end - 1);
        Optional<Double> value = words.ordinal(ending.lower());
        Token next = tokens.get(end);
        boolean noun = next.kind() == Token.Kind.WORD && !next.capital() && !nouns.ends(next.lower());
        boolean written = digits
                ? ending.text().length() == ORDINAL_ENDING
                        && ending.start() == tokens.get(at).end()
                : value.filter(v -> v > 0).isPresent();
        if (value.isEmpty() || !noun || !written) {
            return Optional.empty();
        }
        double rank = digits ? rank(tokens.get(at).text()) : value.get();
        return Optional.of(
                new Quantity(at, end, new Interval(rank, rank), Qualifier.ORDINAL, Unit.NONE, nouns.singular(next)));
    }

    private static double rank(String digits) {
        double rank = 0;
        for (int i = 0; i < digits.length(); i++) {
            rank = rank * 10 + Character.digit(digits.charAt(i), 10);
        }
        return rank;
    }
}
