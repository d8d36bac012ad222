package org.variorum.figure;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;
import org.variorum.text.Span;

/** Finds counted and measured quantities. Stateless, safe to share between threads. */
public interface FigureFinder {

    /**
     * All figures, in the order of their spans, not overlapping.
     *
     * @param names mentions in the same text, to tell who and where
     * @param taken spans that are something else, such as dates
     */
    List<FigureMention> find(Reading reading, Field field, List<NameMention> names, List<Span> taken);
}
