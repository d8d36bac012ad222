package org.variorum.compare.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.article.Field;
import org.variorum.quote.Quotation;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/**
 * One utterance that articles print word for word, but for one word that is a number, a date or a name: what an article has in that place.
 * Another word that is none of these is a matter of wording. Immutable.
 *
 * @param article index of the witness
 * @param field which text the span points into
 * @param span the number, date or name
 * @param fact what it means, the same for all words that mean the same
 */
public record Misquotation(int article, Field field, Span span, String fact) {
    /** Words of an utterance that nobody says twice with another fact in it. */
    private static final int LEAST_WORDS = 7;
    /** Quotations of one utterance that are compared with all others. */
    private static final int MOST_BASES = 4;
    /** Letters of the longest date, figure or name. */
    private static final int LONGEST_FACT = 60;
    /** Letters of the longest quotation looked at. */
    private static final int LONGEST = 2000;

    /** A quotation in one article, ready to be compared. */
    private record Line(Witness witness, Quotation quotation, List<Token> words) {
        static Line of(Witness witness, Quotation quotation) {
            String printed = quotation.span().of(witness.article().in(quotation.field()));
            List<Token> words = printed.length() > LONGEST
                    ? List.of()
                    : Reading.of(printed, witness.article().language(), List.of()).tokens().stream()
                            .filter(token -> token.kind() != Token.Kind.MARK)
                            .toList();
            return new Line(witness, quotation, words);
        }

        /** The only place at which two lines differ; -1 if they do not, or differ elsewhere too. */
        int onlyDifference(Line other) {
            if (words.size() != other.words.size() || words.size() < LEAST_WORDS) {
                return -1;
            }
            int[] places = IntStream.range(0, words.size())
                    .filter(i -> !words.get(i).lower().equals(other.words.get(i).lower()))
                    .limit(2)
                    .toArray();
            return places.length == 1 ? places[0] : -1;
        }

        Span place(int word) {
            int start = quotation.span().start();
            return new Span(
                    start + words.get(word).start(), start + words.get(word).end());
        }

        /** What the word at a place means, with its sort before; empty if it is no fact. */
        String fact(int word) {
            Field field = quotation.field();
            Span place = place(word);
            Span near = new Span(Math.max(0, place.start() - LONGEST_FACT), place.end());
            return Stream.of(
                            witness.datesIn(field, near).stream()
                                    .filter(date -> date.span().contains(place))
                                    .map(date -> "date " + date.value()),
                            witness.figuresIn(field, near).stream()
                                    .filter(figure -> figure.span().contains(place))
                                    .map(figure -> "figure " + figure.low() + " " + figure.high()),
                            witness.namesIn(field, near).stream()
                                    .filter(name -> name.span().contains(place)
                                            && !name.entity().isEmpty())
                                    .map(name -> "name " + name.entity()))
                    .flatMap(facts -> facts)
                    .findFirst()
                    .orElse("");
        }

        Misquotation at(int word) {
            return new Misquotation(witness.index(), quotation.field(), place(word), fact(word));
        }
    }

    /**
     * What the articles have in the one place where an utterance is printed with another fact; empty if there is none.
     *
     * @param articles witnesses that quote the utterance
     * @param quotations what each of them prints, parallel to the articles
     */
    public static List<Misquotation> among(List<Witness> articles, List<Quotation> quotations) {
        List<Line> lines = IntStream.range(0, articles.size())
                .mapToObj(i -> Line.of(articles.get(i), quotations.get(i)))
                .toList();
        for (Line base : lines.subList(0, Math.min(lines.size(), MOST_BASES))) {
            for (Line other : lines) {
                int place = base.onlyDifference(other);
                if (place >= 0 && differ(base.fact(place), other.fact(place))) {
                    return at(place, base, lines);
                }
            }
        }
        return List.of();
    }

    private static List<Misquotation> at(int place, Line base, List<Line> lines) {
        List<Misquotation> told = new ArrayList<>();
        for (Line line : lines) {
            boolean same = line.words().size() == base.words().size()
                    && IntStream.range(0, base.words().size())
                            .allMatch(i -> i == place
                                    || line.words()
                                            .get(i)
                                            .lower()
                                            .equals(base.words().get(i).lower()));
            if (same && !line.fact(place).isEmpty()) {
                told.add(line.at(place));
            }
        }
        return told;
    }

    /** Whether two facts of one sort are not the same. */
    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b) && a.charAt(0) == b.charAt(0);
    }
}
