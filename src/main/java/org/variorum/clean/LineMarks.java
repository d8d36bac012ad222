package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Mark;

/**
 * Marks whole lines of one text: strong rules first, then sections, then weak rules where a second sign supports them.
 * For one thread.
 */
final class LineMarks {
    private static final int LONGEST_CREDIT =
            300; // letters; longer lines are paragraphs, whatever they start or end with
    private static final int LONGEST_GLUED = 240; // letters of a sentence that is cut off a paragraph
    private static final int LONGEST_SECTION = 8; // lines of a section of links with more of the story below it
    private static final int MOST_GLUED = 4; // such sentences behind one paragraph

    private final List<TextLine> lines;
    private final LineRules rules;
    private final @Nullable Mark[] marks;
    private int prose; // the line of prose last found: sections are marked from the top to the end
    private int marked; // the end of the last section, so that one inside another is not gone through again

    LineMarks(List<TextLine> lines, LineRules rules) {
        this.lines = lines;
        this.rules = rules;
        this.marks = new Mark[lines.size()];
    }

    List<Mark> marks() {
        List<Optional<LineRule>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            Optional<LineRule> rule = rule(line.words().indexOf('<') < 0 ? line : line.withoutTags());
            found.add(rule);
            if (rule.isPresent()
                    && rule.get().strong()
                    && (rule.get().where() != LineRule.Where.SECTION || isFooter(i))) {
                mark(i, rule.get());
            }
        }
        prose = 0;
        marked = 0;
        int first = firstProse(found);
        int last = lastProse(found);
        for (int i = 0; i < lines.size(); i++) {
            boolean supported = i < first || i > last || isMarked(i - 1) || isMarked(i + 1);
            if (marks[i] == null && found.get(i).isPresent() && supported) {
                mark(i, found.get(i).get());
            }
        }
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == null) {
                glued(lines.get(i), all);
            } else {
                all.add(marks[i]);
            }
        }
        return all;
    }

    private Optional<LineRule> rule(TextLine line) {
        if (line.words().isEmpty()) {
            return Optional.empty();
        }
        Optional<LineRule> whole = rules.whole(line.plain()).or(() -> FormRules.line(line, rules));
        if (whole.isPresent() || line.words().length() > LONGEST_CREDIT || rules.isReport(line)) {
            return whole;
        }
        return opening(line)
                .or(() -> rules.end(line.plain()))
                .filter(rule -> rule.strong() || !line.hasStop())
                .or(() -> rules.signals(line).filter(rule -> !hasProseBefore(line, line.lastPart())))
                .or(() -> caption(line));
    }

    private Optional<LineRule> opening(TextLine line) {
        return rules.start(LineRule.opening(line.words()));
    }

    /** A short text about a picture with the picture's credit behind it: "The bridge at dusk. Photo: Ada Lorne". */
    private Optional<LineRule> caption(TextLine line) {
        int last = line.lastPart();
        int before = last == 0 ? 0 : line.upTo(last).lastPart(); // the dot of "Fot." may end no sentence
        return pictureCredit(line, last).or(() -> pictureCredit(line, before));
    }

    private Optional<LineRule> pictureCredit(TextLine line, int tail) {
        return tail == 0
                ? Optional.empty()
                : opening(line.from(tail)).filter(rule -> rule.strong() && rule.kind() == Mark.Kind.CAPTION);
    }

    /** Sentences behind a paragraph that are no part of it, such as a credit or a copyright line. */
    private void glued(TextLine line, List<Mark> all) {
        TextLine rest = line;
        for (int i = 0; i < MOST_GLUED; i++) {
            int last = rest.lastPart();
            TextLine part = rest.from(last);
            Optional<LineRule> rule = last > 0 && part.words().length() <= LONGEST_GLUED
                    ? rule(part).filter(r -> r.strong() && part.words().indexOf(' ') > 0)
                    : Optional.empty();
            if (rule.isEmpty()) {
                return;
            }
            all.add(new Mark(part.span(), rule.get().kind(), rule.get().name()));
            rest = rest.upTo(last);
        }
    }

    private static boolean hasProseBefore(TextLine line, int part) {
        return part > 0 && line.upTo(part).isProse();
    }

    /**
     * A section of links has no prose right below it; the same words above a paragraph may be a heading of the story.
     */
    private boolean isFooter(int line) {
        return line + 1 == lines.size() || !lines.get(line + 1).isProse();
    }

    private void mark(int line, LineRule rule) {
        marks[line] = new Mark(lines.get(line).span(), rule.kind(), rule.name());
        if (rule.where() == LineRule.Where.SECTION) {
            int end = nextProse(line);
            int last = end == lines.size() ? end : Math.min(end, line + 1 + LONGEST_SECTION);
            for (int i = Math.max(line + 1, marked); i < last; i++) {
                marks[i] = marks[i] == null ? new Mark(lines.get(i).span(), rule.kind(), rule.name()) : marks[i];
            }
            marked = Math.max(marked, last);
        }
    }

    private int nextProse(int line) {
        prose = Math.max(prose, line + 1);
        while (prose < lines.size() && !lines.get(prose).isProse()) {
            prose++;
        }
        return prose;
    }

    private boolean isMarked(int line) {
        return line >= 0 && line < marks.length && marks[line] != null;
    }

    private int firstProse(List<Optional<LineRule>> found) {
        int first = 0;
        while (first < lines.size()
                && (!lines.get(first).isProse() || found.get(first).isPresent())) {
            first++;
        }
        return first;
    }

    private int lastProse(List<Optional<LineRule>> found) {
        int last = lines.size() - 1;
        while (last >= 0 && (!lines.get(last).isProse() || found.get(last).isPresent())) {
            last--;
        }
        return last;
    }
}
