package org.variorum.figure;

import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Reads one quantity written with a number: sign, number, magnitude, range, unit, qualifier and the noun it counts.
 * Serves one text; immutable.
 */
final class QuantityReader {
    private static final String DASHES = "-–—";

    private final List<Token> tokens;
    private final FigureWords words;
    private final NumberReader numbers;
    private final LabelTraps traps;
    private final CountedNoun nouns;

    QuantityReader(List<Token> tokens, FigureWords words) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = new NumberReader(tokens, words);
        this.traps = new LabelTraps(tokens, words);
        this.nouns = CountedNoun.of(words);
    }

    /** A number, with a sign that tells its unit if one stands before it. */
    private record Signed(Amount amount, Unit unit, int from) {}

    /** The quantity whose number, or the sign before it, is this token; within one sentence. */
    Optional<Quantity> at(int at, int first, int limit) {
        return signed(at, limit)
                .filter(number -> !traps.isLabel(number.amount(), first))
                .flatMap(number -> whole(number, first, limit));
    }

    private Optional<Signed> signed(int at, int limit) {
        var sign = words.symbols().startingAt(tokens, at, limit);
        int start = sign.map(PhraseTable.Match::to).orElse(at);
        if (start >= limit) {
            return Optional.empty();
        }
        Unit unit = sign.map(PhraseTable.Match::meaning).orElse(Unit.NONE);
        return numbers.at(start, limit).map(amount -> new Signed(money(amount, unit, limit), unit, at));
    }

    /** "$5m": letters that mean a magnitude only behind an amount of money. */
    private Amount money(Amount amount, Unit unit, int limit) {
        if (!unit.isMoney() || amount.to() >= limit || !amount.digits()) {
            return amount;
        }
        return words.magnitude(tokens.get(amount.to()).lower())
                .filter(FigureWords.Magnitude::money)
                .map(m -> amount.times(m.factor(), amount.to() + 1))
                .orElse(amount);
    }

    private Optional<Quantity> whole(Signed number, int first, int limit) {
        Optional<Signed> upper = upper(number, first, limit);
        Amount last = upper.map(Signed::amount).orElse(number.amount());
        var measured = unitBehind(last.to(), limit);
        Unit unit = number.unit().equals(Unit.NONE)
                ? measured.map(PhraseTable.Match::meaning).orElse(Unit.NONE)
                : number.unit();
        int end = measured.map(PhraseTable.Match::to).orElse(last.to());
        var hedge = number.from() > first
                ? words.qualifiersBefore().endingAt(tokens, number.from() - 1, first)
                : Optional.<PhraseTable.Match<Qualifier>>empty();
        var tail = end < limit && hedge.isEmpty()
                ? words.qualifiersAfter().startingAt(tokens, end, limit)
                : Optional.<PhraseTable.Match<Qualifier>>empty();
        String counts = counts(unit, tail.map(PhraseTable.Match::to).orElse(end), limit);
        counts = counts.isEmpty() ? listed(number.amount(), unit, limit) : counts;
        Qualifier qualifier = upper.isPresent()
                ? Qualifier.RANGE
                : hedge.or(() -> tail).map(PhraseTable.Match::meaning).orElse(Qualifier.EXACT);
        Interval values = upper.map(u -> Interval.between(lower(number, u), u.amount(), unit))
                .orElseGet(() -> Interval.of(number.amount(), qualifier, unit));
        Quantity quantity = new Quantity(
                rangeStart(upper.isPresent(), hedge.map(PhraseTable.Match::from).orElse(number.from()), first),
                tail.map(PhraseTable.Match::to).orElse(end),
                values,
                qualifier,
                unit,
                counts);
        return isCounted(number.amount(), quantity, first) ? Optional.of(quantity) : Optional.empty();
    }

    /** The second number of a range: it is the larger one, and both are written in one way. */
    private Optional<Signed> upper(Signed lower, int first, int limit) {
        int at = lower.amount().to();
        if (at + 1 >= limit) {
            return Optional.empty();
        }
        Token link = tokens.get(at);
        boolean between = lower.from() > first
                && words.is("between", tokens.get(lower.from() - 1).lower());
        boolean links = between
                ? words.is("and", link.lower())
                : words.is("range", link.lower()) || DASHES.contains(link.text());
        if (!links) {
            return Optional.empty();
        }
        return signed(at + 1, limit)
                .filter(u -> lower(lower, u).value() < u.amount().value());
    }

    /** In "2 to 3 million" and "$140-$150 million" the first number has the magnitude of the second. */
    private static Amount lower(Signed lower, Signed upper) {
        boolean shared = lower.amount().scale() == 1 && upper.amount().scale() > 1;
        boolean fits =
                lower.amount().value() < upper.amount().value() / upper.amount().scale();
        return shared && fits
                ? lower.amount().times(upper.amount().scale(), lower.amount().to())
                : lower.amount();
    }

    private int rangeStart(boolean range, int from, int first) {
        boolean between = range
                && from > first
                && words.is("between", tokens.get(from - 1).lower());
        return between ? from - 1 : from;
    }

    private Optional<PhraseTable.Match<Unit>> unitBehind(int at, int limit) {
        int start = at < limit && tokens.get(at).is("-") && at + 1 < limit ? at + 1 : at;
        if (start >= limit) {
            return Optional.empty();
        }
        return words.symbols()
                .startingAt(tokens, start, limit)
                .or(() -> words.units().startingAt(tokens, start, limit).filter(this::isUnit));
    }

    /** A unit of one letter is written small: "3 g" weighs, "3G" is a network. */
    private boolean isUnit(PhraseTable.Match<Unit> unit) {
        Token token = tokens.get(unit.from());
        return token.text().length() > 1 || !token.capital();
    }

    /** What is counted: the noun behind the number, or behind "of" after a unit. */
    String counts(Unit unit, int end, int limit) {
        int at = end;
        if (at < limit && words.is("of", tokens.get(at).lower())) {
            at++;
            while (at < limit && words.is("definite", tokens.get(at).lower())) {
                at++;
            }
        } else if (!unit.equals(Unit.NONE)) {
            return "";
        }
        return at < limit ? nouns.from(tokens, at, limit).orElse("") : "";
    }

    /** "one person": after one the noun has no plural ending to be known by. */
    private String listed(Amount amount, Unit unit, int limit) {
        int at = amount.to();
        boolean one = amount.value() == 1 && unit.equals(Unit.NONE) && at < limit;
        return one && nouns.isListed(tokens.get(at).lower()) ? tokens.get(at).lower() : "";
    }

    private boolean isCounted(Amount amount, Quantity quantity, int first) {
        boolean hedged = quantity.qualifier() != Qualifier.EXACT;
        if (!quantity.unit().equals(Unit.NONE)) {
            return true;
        }
        if (traps.isYearLike(amount) && !hedged) {
            return false;
        }
        boolean lone = amount.to() == amount.from() + 1
                && words.is("one", tokens.get(amount.from()).lower());
        if (lone) {
            return nouns.isListed(quantity.counts());
        }
        boolean linked = amount.from() > first
                && amount.digits()
                && words.isBareLink(tokens.get(amount.from() - 1).lower());
        return !quantity.counts().isEmpty() || linked || (hedged && amount.digits());
    }
}
