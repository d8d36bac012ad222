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

    /**
     * All of them in a story, in the order of its articles.
     *
     * @param matters classes of what is counted that are worth it
     */
    public static List<SelfContradiction> in(Witnesses witnesses, Predicate<String> matters) {
        List<SelfContradiction> found = new ArrayList<>();
        for (Witness witness : witnesses.all()) {
            Counted counted = Counted.of(witness.article().language());
            for (FigureMention headline : witness.annotation().figures()) {
                if (inHeadline(witness.article(), headline) && matters.test(counted.classOf(headline.counts()))) {
                    contradicted(witnesses, witness, headline).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<SelfContradiction> contradicted(
            Witnesses witnesses, Witness witness, FigureMention figure) {
        Quantity headline = Quantity.of(witness, figure);
        List<Quantity> text = same(witness, headline)
                .filter(quantity -> !inHeadline(witness.article(), quantity.figure()))
                .toList();
        if (vague(headline) || text.size() != 1 || text.get(0).fits(headline) || vague(text.get(0))) {
            return Optional.empty();
        }
        List<Integer> against = witnesses.all().stream()
                .filter(other -> other.index() != witness.index())
                .filter(other -> same(other, headline).anyMatch(text.get(0)::fits)
                        && same(other, headline).noneMatch(headline::fits))
                .map(Witness::index)
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Optional.of(new SelfContradiction(witness.index(), figure, text.get(0), against));
    }

    private static Stream<Quantity> same(Witness witness, Quantity headline) {
        return witness.annotation().figures().stream()
                .map(figure -> Quantity.of(witness, figure))
                .filter(quantity -> quantity.counts().equals(headline.counts()));
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
