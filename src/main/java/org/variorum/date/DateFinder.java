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
     * @param url where the article stood, possibly empty; the country of its host tells whether the day or the month
     * comes first in 01/02/2022, where the text itself does not
     */
    List<DateMention> find(Reading reading, Field field, Optional<Days> published, String url);

    /** The same for a text whose place nobody knows. */
    default List<DateMention> find(Reading reading, Field field, Optional<Days> published) {
        return find(reading, field, published, "");
    }
}
