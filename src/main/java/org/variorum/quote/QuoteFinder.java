package org.variorum.quote;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;

/** Finds quotations and their speakers. Stateless, safe to share between threads. */
public interface QuoteFinder {

    /** All quotations, in the order of their spans; one nested in another is not listed. */
    List<Quotation> find(Reading reading, Field field, List<NameMention> names);
}
