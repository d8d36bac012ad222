package org.variorum.name.cue;

import java.util.List;
import org.variorum.article.Field;
import org.variorum.name.NameFinder;
import org.variorum.name.NameMention;
import org.variorum.text.Reading;

/** The built-in finder. Stateless between calls, safe to share between threads. */
public final class CueNameFinder implements NameFinder {

    @Override
    public List<NameMention> find(Reading reading, Field field) {
        return List.of();
    }
}
