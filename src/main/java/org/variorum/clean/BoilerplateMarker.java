package org.variorum.clean;

import java.util.List;
import java.util.Optional;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.Span;

/** Marks what a text carries besides its story. Safe to share between threads. */
public final class BoilerplateMarker {
    /** Marks in ascending order, not overlapping. */
    public List<Mark> mark(String text, Language language, Optional<Span> title) {
        return List.of();
    }
}
