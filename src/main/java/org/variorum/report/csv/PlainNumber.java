package org.variorum.report.csv;

import java.math.BigDecimal;

/** Numbers as the tables print them: a point, no exponent, no trailing zeros, nothing rounded. Stateless. */
public final class PlainNumber {
    private PlainNumber() {}

    /** The shortest decimal that reads back as the same double; empty for infinity and for what is no number. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
