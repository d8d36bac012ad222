package org.variorum.date.grammar;

import java.util.List;
import org.variorum.text.Token;

/**
 * Which comes first in 01/02/2022: told by the numeric dates of the same text that can be read in one way only, else
 * by the habit of the
 * language. Stateless, safe to share between threads.
 */
public final class NumericOrder {
    private NumericOrder() {}

    /** Whether the day comes first. */
    public static boolean dayFirst(Chart chart, List<Token> tokens, Vocabulary words) {
        int balance = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.NUMBER) {
                boolean day = reads(chart, at, 1);
                boolean month = reads(chart, at, 2);
                balance += day == month ? 0 : day ? 1 : -1;
            }
        }
        return balance == 0 ? !words.monthFirst() : balance > 0;
    }

    private static boolean reads(Chart chart, int at, int order) {
        return chart.at(at).stream().anyMatch(piece -> piece.says().is(Slot.UNSURE, order));
    }
}
