package org.variorum.quote;

import java.util.List;
import java.util.Optional;
import org.variorum.quote.clause.Stretch;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/**
 * Tells how much of an utterance a quotation is, by its length, its capitals, its end and what attributes it. Serves
 * one reading; immutable.
 */
final class QuoteKinds {
    private static final int SHORT = 3; // words of an expression
    private static final int TITLE = 7; // words of the title of a work
    private static final int SENTENCE = 2; // words that can make a sentence
    private static final String STOPS = ".!?…。";

    private static final String PAUSES = ",–—";
    private final Reading reading;

    QuoteKinds(Reading reading) {
        this.reading = reading;
    }

    Quotation.Kind kind(Stretch stretch, Optional<Attribution> told) {
        List<Token> inside = inside(stretch);
        List<Token> words =
                inside.stream().filter(t -> t.kind() != Token.Kind.MARK).toList();
        boolean cued = told.filter(t -> !t.cue().isEmpty()).isPresent();
        boolean stopped = STOPS.contains(inside.get(inside.size() - 1).text());
        boolean starts = !Character.isLowerCase(words.get(0).text().codePointAt(0));
        if (!cued && isTitle(words)) {
            return Quotation.Kind.TERM;
        }
        if (starts && words.size() >= SENTENCE && (stopped || (cued && isCutOff(stretch, inside)))) {
            return Quotation.Kind.FULL;
        }
        if (!cued && words.size() <= SHORT) {
            return words.size() == 1 && !starts ? Quotation.Kind.SCARE : Quotation.Kind.TERM;
        }
        return Quotation.Kind.PARTIAL;
    }

    /** The tokens between the marks, without the second half of a mark written as two single ones. */
    private List<Token> inside(Stretch stretch) {
        int end = stretch.last() + (stretch.closed() ? 0 : 1);
        boolean twin = stretch.closed() && StraightMarks.isTwin(reading, stretch.last() - 1);
        return reading.tokens().subList(stretch.first() + 1, twin ? end - 1 : end);
    }

    /**
     * A comma or dash before an attribution stands for the stop of a sentence: inside the marks in American papers, behind them
     * elsewhere.
     */
    private boolean isCutOff(Stretch stretch, List<Token> inside) {
        int behind = stretch.last() + 1;
        return inside.get(inside.size() - 1).is(",")
                || (behind < reading.tokens().size()
                        && PAUSES.contains(reading.tokens().get(behind).text()));
    }

    /** All words of weight begin with a capital. */
    private static boolean isTitle(List<Token> words) {
        long capitals = words.stream()
                .filter(w -> w.kind() != Token.Kind.WORD || w.capital())
                .count();
        long small = words.stream()
                .filter(w -> !w.capital() && w.text().length() > SHORT)
                .count();
        return words.size() <= TITLE && small == 0 && capitals > 0;
    }
}
