package org.variorum.date;

import java.util.List;
import java.util.Optional;
import org.variorum.article.Days;
import org.variorum.article.Field;
import org.variorum.text.Reading;

/** Finds time expressions and resolves them against the article's own date. Stateless, safe to share between threads. */
public interface DateFinder {

    /**
     * All time expressions, in the order of their spans, not overlapping.
     *
     * @param published the article's own date; empty leaves relative expressions found but without value
     */
    List<DateMention> find(Reading reading, Field field, Optional<Days> published);
}
