package org.variorum.report.csvfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.report.night.Passage;

/** One row in the making: how each kind of value is printed. Not for more than one thread. */
public final class Line {
    private final List<String> columns = new ArrayList<>();

    /** Words as they are. */
    public Line add(String words) {
        columns.add(words);
        return this;
    }

    /** A count. */
    public Line add(long count) {
        return add(Long.toString(count));
    }

    /** A number: the shortest decimal that reads back as the same double, without exponent; empty for infinity and for what is no number. */
    public Line add(double number) {
        return add(plain(number));
    }

    /** A value that may be missing, or nothing. */
    public Line add(Optional<?> value) {
        return add(value.map(Object::toString).orElse(""));
    }

    /** Two columns: first and last day. */
    public Line days(Optional<Days> days) {
        return add(days.map(Days::earliest)).add(days.map(Days::latest));
    }

    /** Three columns: start, end, text. */
    public Line passage(Passage words) {
        return add(words.start()).add(words.end()).add(words.text());
    }

    /** Three columns, empty if there are no words. */
    public Line passage(Optional<Passage> words) {
        return words.isPresent() ? passage(words.get()) : add("").add("").add("");
    }

    /** The row. */
    public List<String> columns() {
        return columns;
    }

    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
