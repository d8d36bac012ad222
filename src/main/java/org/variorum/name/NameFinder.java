package org.variorum.name;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.text.Reading;

/**
 * Finds the names in one text. The contract that the built-in finder fulfils; another engine can take its place through
 * {@link java.util.ServiceLoader}. Implementations are stateless between calls and safe to share between threads.
 */
public interface NameFinder {

    /** All names, in the order of their spans, not overlapping, none across sentences. */
    List<NameMention> find(Reading reading, Field field);
}
