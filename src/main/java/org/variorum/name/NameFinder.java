package org.variorum.name;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.article.Field;
import org.variorum.text.Reading;

/**
 * Finds the names in one text. The contract that the built-in finder fulfils; another engine can take its place through
 * {@link java.util.ServiceLoader}. Implementations are stateless between calls and safe to share between threads.
 */
public interface NameFinder {

    /** All names, in the order of their spans, not overlapping, none across sentences. */
    List<NameMention> find(Reading reading, Field field);

    /**
     * The names of an article: those of its title, then those of its text. An engine that reads the two apart need not do
     * more than what stands here.
     */
    default List<NameMention> find(Reading title, Reading text) {
        return Stream.concat(find(title, Field.TITLE).stream(), find(text, Field.TEXT).stream())
                .toList();
    }
}
