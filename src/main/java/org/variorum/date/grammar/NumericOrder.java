package org.variorum.date.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.text.Token;

/**
 * Which comes first in 01/02/2022: told by the numeric dates of the same text that can be read in one way only, and by
 * those that only in one
 * way are the article's own day or one beside it; else by the habit of the country or the language. Immutable.
 *
 * @param dayFirst whether the day comes first
 * @param told whether the text tells, rather than a habit
 */
public record NumericOrder(boolean dayFirst, boolean told) {
    private static final int DAY_FIRST = 1; // as rules write it in the slot unsure
    private static final int MONTH_FIRST = 2;
    private static final int FRESH = 1; // days between an article and the day it prints as its own

    /**
     * The order in one text.
     *
     * @param habit whether the day comes first where the text does not tell
     */
    public static NumericOrder of(Chart chart, List<Token> tokens, boolean habit, Optional<LocalDate> published) {
        int balance = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.NUMBER) {
                Optional<Piece> day = reads(chart, at, DAY_FIRST);
                Optional<Piece> month = reads(chart, at, MONTH_FIRST);
                balance += day.isPresent() == month.isPresent()
                        ? fresh(day, published) - fresh(month, published)
                        : day.isPresent() ? 1 : -1;
            }
        }
        return balance == 0 ? new NumericOrder(habit, false) : new NumericOrder(balance > 0, true);
    }

    /** The piece that reads the same words in the other order. */
    public static Optional<Piece> turned(Chart chart, Piece piece) {
        int other = DAY_FIRST + MONTH_FIRST - piece.says().get(Slot.UNSURE);
        return chart.at(piece.start()).stream()
                .filter(twin -> twin.end() == piece.end() && twin.says().is(Slot.UNSURE, other))
                .filter(twin -> twin.kind() == piece.kind())
                .findFirst();
    }

    private static Optional<Piece> reads(Chart chart, int at, int order) {
        return chart.at(at).stream()
                .filter(piece -> piece.says().is(Slot.UNSURE, order))
                .findFirst();
    }

    private static int fresh(Optional<Piece> read, Optional<LocalDate> published) {
        boolean fresh = read.isPresent()
                && published.isPresent()
                && read.get().says().is(Slot.YEAR, published.get().getYear())
                && read.get().says().is(Slot.MONTH, published.get().getMonthValue())
                && Math.abs(read.get().says().get(Slot.DAY) - published.get().getDayOfMonth()) <= FRESH;
        return fresh ? 1 : 0;
    }
}
