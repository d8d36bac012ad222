package org.variorum.claim;

import java.util.List;
import java.util.Optional;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.quote.Quotation.Kind;
import org.variorum.text.Sentence;
import org.variorum.text.Token;

/** Who holds what stands inside a quotation: its speaker. Asked from front to back; serves one text, one thread. */
final class QuotedHolders {
    private final ClaimText text;
    private final List<Quotation> quotes;
    private int next;

    QuotedHolders(ClaimText text, List<Quotation> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /** The scope of the whole-sentence quotation that holds this token, cut to its sentence. */
    Optional<HolderScope> at(int at, Sentence sentence) {
        Token token = text.token(at);
        while (next < quotes.size() && quotes.get(next).span().end() <= token.start()) {
            next++;
        }
        if (next == quotes.size() || quotes.get(next).kind() != Kind.FULL) {
            return Optional.empty();
        }
        Quotation quote = quotes.get(next);
        if (!quote.span().contains(token.span())) {
            return Optional.empty();
        }
        int from = at;
        while (from > sentence.firstToken()
                && text.token(from - 1).start() > quote.span().start()) {
            from--;
        }
        int to = at + 1;
        while (to < sentence.endToken() && text.token(to).end() < quote.span().end()) {
            to++;
        }
        Optional<NameMention> holder =
                quote.speaker().flatMap(Quotation.Speaker::name).flatMap(text::nameAt);
        return Optional.of(new HolderScope(from, to, holder, HolderScope.Stand.SAYS));
    }
}
