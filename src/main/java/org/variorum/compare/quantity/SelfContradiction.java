package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.variorum.article.Article;
import org.variorum.article.Field;
import org.variorum.compare.witness.Witness;
import org.variorum.compare.witness.Witnesses;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;

/**
 * A headline with one toll over a text with another, where the other articles side with the text. Immutable.
 *
 * @param article index of the witness
 * @param headline the figure of the headline
 * @param text the only figure of its class in the text
 * @param against indexes of the witnesses whose figures fit the text and not the headline, ascending
 */
public record SelfContradiction(int article, FigureMention headline, Quantity text, List<Integer> against) {
    /** Headlines looked at in one story. */
    private static final int MOST_COMPARED = 300;

    /**
     * All of them in a story, in the order of its articles.
     *
     * @param figures all quantities of the story
     * @param matters classes of what is counted that are worth it
     */
    public static List<SelfContradiction> in(Witnesses witnesses, List<Told> figures, Predicate<String> matters) {
        List<List<Quantity>> told = new ArrayList<>();
        witnesses.all().forEach(witness -> told.add(new ArrayList<>()));
        figures.forEach(figure -> told.get(figure.article()).add(figure.quantity()));
        List<SelfContradiction> found = new ArrayList<>();
        int looked = 0;
        for (Witness witness : witnesses.all()) {
            for (Quantity headline : told.get(witness.index())) {
                boolean here = inHeadline(witness.article(), headline.figure()) && matters.test(headline.counts());
                if (here && looked++ < MOST_COMPARED) {
                    contradicted(witnesses, witness, headline, told).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<SelfContradiction> contradicted(
            Witnesses witnesses, Witness witness, Quantity headline, List<List<Quantity>> told) {
        List<Quantity> text = same(told.get(witness.index()), headline)
                .filter(quantity -> !inHeadline(witness.article(), quantity.figure()))
                .toList();
        if (vague(headline) || text.size() != 1 || text.get(0).fits(headline) || vague(text.get(0))) {
            return Optional.empty();
        }
        List<Integer> against = witnesses.all().stream()
                .filter(other -> other.index() != witness.index())
                .map(Witness::index)
                .filter(other -> same(told.get(other), headline).anyMatch(text.get(0)::fits)
                        && same(told.get(other), headline).noneMatch(headline::fits))
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelfContradiction(witness.index(), headline.figure(), text.get(0), against));
    }

    private static Stream<Quantity> same(List<Quantity> told, Quantity headline) {
        return told.stream().filter(quantity -> quantity.counts().equals(headline.counts()));
    }

    private static boolean vague(Quantity quantity) {
        return quantity.part() || quantity.figure().qualifier() != Qualifier.EXACT;
    }

    private static boolean inHeadline(Article article, FigureMention figure) {
        return figure.field() == Field.TITLE
                || article.titleSpan()
                        .filter(span -> span.contains(figure.span()))
                        .isPresent();
    }
}
