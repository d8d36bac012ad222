package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.article.Mark;

/**
 * Marks whole lines of one text: strong rules first, then sections, then weak rules where a second sign supports them.
 * For one thread.
 */
final class LineMarks {
    private static final int LONGEST_CREDIT =
            300; // letters; longer lines are paragraphs, whatever they start or end with
    private static final Pattern BREAKS = Pattern.compile("[\\s.,;:!?\"'()]+");

    private final List<TextLine> lines;
    private final LineRules rules;
    private final @Nullable Mark[] marks;

    LineMarks(List<TextLine> lines, LineRules rules) {
        this.lines = lines;
        this.rules = rules;
        this.marks = new Mark[lines.size()];
    }

    List<Mark> marks() {
        List<Optional<LineRule>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<LineRule> rule = rule(lines.get(i));
            found.add(rule);
            if (rule.isPresent()
                    && rule.get().strong()
                    && (rule.get().where() != LineRule.Where.SECTION || isFooter(i))) {
                mark(i, rule.get());
            }
        }
        int first = firstProse();
        int last = lastProse();
        for (int i = 0; i < lines.size(); i++) {
            boolean supported = i < first || i > last || isMarked(i - 1) || isMarked(i + 1);
            if (marks[i] == null && found.get(i).isPresent() && supported) {
                mark(i, found.get(i).get());
            }
        }
        List<Mark> all = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark != null) {
                all.add(mark);
            }
        }
        return all;
    }

    private Optional<LineRule> rule(TextLine line) {
        Optional<LineRule> whole = rules.whole(line.plain()).or(() -> FormRules.line(line));
        if (whole.isPresent() || isReport(line) || line.words().length() > LONGEST_CREDIT) {
            return whole;
        }
        return rules.start(LineRule.opening(line.words()))
                .or(() -> rules.end(line.plain()))
                .filter(rule -> rule.strong() || !line.hasStop());
    }

    /** A sentence that says who said something. */
    private boolean isReport(TextLine line) {
        return line.hasStop() && BREAKS.splitAsStream(line.plain()).anyMatch(rules::isReporting);
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
            for (int i = line + 1; i < lines.size() && !lines.get(i).isProse(); i++) {
                marks[i] = marks[i] == null ? new Mark(lines.get(i).span(), rule.kind(), rule.name()) : marks[i];
            }
        }
    }

    private boolean isMarked(int line) {
        return line >= 0 && line < marks.length && marks[line] != null;
    }

    private int firstProse() {
        int first = 0;
        while (first < lines.size() && !lines.get(first).isProse()) {
            first++;
        }
        return first;
    }

    private int lastProse() {
        int last = lines.size() - 1;
        while (last >= 0 && (!lines.get(last).isProse() || marks[last] != null)) {
            last--;
        }
        return last;
    }
}
