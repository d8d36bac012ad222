package org.variorum.compare.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.compare.witness.Witness;
import org.variorum.figure.FigureMention;
import org.variorum.figure.Qualifier;
import org.variorum.text.Language;
import org.variorum.text.Reading;
import org.variorum.text.Token;

/** Whether a figure counts only a part of something: "another 12", "three of them", "12 each". Stateless, safe to share between threads. */
final class Portion {
    /** UTF-16 units on each side in which a word touches a figure. */
    private static final int BESIDE = 24;

    private Portion() {}

    /**
     * Whether a word that touches the figure on either side makes it a part of something else. In "12 were killed and another 30 were injured" the
     * 30 are all who were injured.
     */
    static boolean of(Witness witness, FigureMention mention, String counts) {
        Counted counted = Counted.of(witness.article().language());
        String text = witness.article().in(mention.field());
        int from = Math.max(0, mention.span().start() - BESIDE);
        int to = Math.min(text.length(), mention.span().end() + BESIDE);
        List<String> before = words(text.substring(from, mention.span().start()));
        List<String> after = words(text.substring(mention.span().end(), to));
        boolean share = mention.unit().isEmpty()
                && mention.qualifier() != Qualifier.VAGUE
                && !after.isEmpty()
                && counted.share(after.get(0));
        List<String> beside = new ArrayList<>(words(mention.span().of(text)));
        beside.addAll(before.subList(Math.max(0, before.size() - 1), before.size()));
        beside.addAll(after.subList(0, Math.min(2, after.size())));
        return share
                || beside.stream().anyMatch(counted::part)
                || (beside.stream().anyMatch(counted::more) && !firstOfItsKind(witness, mention, counts));
    }

    /** Whether the words before a figure tell what became of other people, but of none as of those it counts. */
    private static boolean firstOfItsKind(Witness witness, FigureMention mention, String counts) {
        Toll toll = Toll.of(witness.article().language());
        String text = witness.article().in(mention.field());
        int from = witness.passage(mention.field(), mention.span())
                .map(p -> Math.min(p.span().start(), mention.span().start()))
                .orElse(mention.span().start());
        Set<String> told = toll.fatesBefore(text, from, mention.span().start(), counts);
        if (told.isEmpty()) {
            told = witness.passageBefore(mention.field(), mention.span())
                    .map(p -> toll.fates(text, p.span().start(), p.span().end()))
                    .orElse(Set.of());
        }
        return toll.isFate(counts) && !told.isEmpty() && !told.contains(counts);
    }

    private static List<String> words(String text) {
        return Reading.of(text, Language.UNKNOWN, List.of()).tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::lower)
                .toList();
    }
}
