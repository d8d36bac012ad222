package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.article.Mark;
import org.variorum.text.Language;
import org.variorum.text.Span;

/**
 * Marks what a text carries besides its story: credits, captions, teasers, forms, legal notices and the like. Strong
 * rules act anywhere; weak ones only before the first paragraph, after the last, or beside another mark. A line that
 * ends like a sentence and has a verb of reporting is evidence, never a credit. Rules that know phrases are rows of
 * {@code clean/LANGUAGE/boilerplate}; those that know a line by several signals are rows of {@code
 * clean/und/signal-rules} over the words of {@code clean/LANGUAGE/signals}; what depends on form and not on words is in
 * {@link FormRules} and {@link DateLine}. Linear in the length of the text. Safe to share between
 * threads.
 */
public final class BoilerplateMarker {
    private final Map<Language, LineRules> rules = new ConcurrentHashMap<>();

    /**
     * Marks a text.
     *
     * @param language of the text, or {@link Language#UNKNOWN}
     * @param title where the headline stands in the text, if it does; it is never marked, but what its line adds to it
     *     is
     * @return in ascending order, not overlapping
     */
    public List<Mark> mark(String text, Language language, Optional<Span> title) {
        LineRules known = rules.computeIfAbsent(language, LineRules::new);
        List<TextLine> lines = TextLine.of(text);
        List<Mark> marks = new ArrayList<>(FormRules.inside(text, lines, known));
        title.flatMap(span -> FormRules.behindTitle(lines, span)).ifPresent(marks::add);
        lines.removeIf(line -> title.isPresent() && line.span().overlaps(title.get()));
        marks.addAll(new LineMarks(lines, known).marks());
        return apart(marks);
    }

    /** Of marks that overlap the longer one stays; of equal ones the first. */
    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> byLength = new ArrayList<>(marks);
        byLength.sort(
                java.util.Comparator.comparingInt((Mark mark) -> -mark.span().length()));
        TreeSet<Mark> kept = new TreeSet<>(java.util.Comparator.comparing(Mark::span));
        for (Mark mark : byLength) {
            Mark before = kept.floor(mark);
            Mark after = kept.ceiling(mark);
            boolean free = (before == null || before.span().end() <= mark.span().start())
                    && (after == null || mark.span().end() <= after.span().start());
            if (free) {
                kept.add(mark);
            }
        }
        return List.copyOf(kept);
    }
}
