package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.variorum.article.Article;
import org.variorum.article.Mark;
import org.variorum.text.Span;

/**
 * One line of an extracted text that is not blank. Immutable.
 *
 * @param span where it stands, without blanks around it
 * @param words the exact words
 * @param plain the words as rules see them
 */
record TextLine(Span span, String words, String plain) {
    private static final int PROSE = 80; // letters from which on a line with a stop is taken for a paragraph
    private static final String STOPS = ".!?…。！？؟।";
    private static final String OPENERS = "([|";
    private static final String CLOSERS = "\"'”’»)]";

    /** The lines of a text, in order. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                Span span = trimmed(text, start, at);
                if (span.length() > 0) {
                    lines.add(new TextLine(span, span.of(text), LineRule.plain(span.of(text))));
                }
                start = at + 1;
            }
        }
        return lines;
    }

    /** The lines of an article that no mark lies on, without its headline. */
    static List<TextLine> unmarked(Article article) {
        List<TextLine> lines = of(article.text());
        lines.removeIf(line -> article.titleSpan().filter(line.span()::overlaps).isPresent());
        int[] mark = {0}; // lines and marks are both in order
        lines.removeIf(line -> {
            List<Mark> marks = article.marks();
            while (mark[0] < marks.size()
                    && marks.get(mark[0]).span().end() <= line.span().start()) {
                mark[0]++;
            }
            return mark[0] < marks.size() && marks.get(mark[0]).span().overlaps(line.span());
        });
        return lines;
    }

    /** Whether it ends like a sentence. */
    boolean hasStop() {
        int last = words.length() - 1;
        while (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(words.charAt(last)) >= 0;
    }

    /** Whether it reads like a paragraph of the story. */
    boolean isProse() {
        return words.length() >= PROSE && hasStop();
    }

    /**
     * Where the last sentence, or the note in brackets at the end, begins in the words.
     *
     * @return 0 if there is only one
     */
    int lastPart() {
        for (int i = words.length() - 2; i > 0; i--) {
            char letter = words.charAt(i);
            boolean opens = OPENERS.indexOf(letter) >= 0;
            if (opens || (letter == ' ' && endsSentence(i) && !Character.isLowerCase(words.codePointAt(i + 1)))) {
                return opens ? i : i + 1;
            }
        }
        return 0;
    }

    private boolean endsSentence(int blank) {
        int before = blank - 1;
        while (before > 0 && CLOSERS.indexOf(words.charAt(before)) >= 0) {
            before--;
        }
        return STOPS.indexOf(words.charAt(before)) >= 0;
    }

    /** The line with its tags as blanks, which is how a reader would see it. */
    TextLine withoutTags() {
        Matcher tag = FormRules.TAG.matcher(words);
        return new TextLine(span, tag.replaceAll(" ").strip(), LineRule.plain(tag.replaceAll(" ")));
    }

    /** What stands from an offset in the words on, as a line of its own. */
    TextLine from(int start) {
        return of(words.substring(start), span.start() + start);
    }

    /** What stands before an offset in the words, as a line of its own. */
    TextLine upTo(int end) {
        return of(words.substring(0, end).stripTrailing(), span.start());
    }

    private static TextLine of(String words, int start) {
        return new TextLine(new Span(start, start + words.length()), words, LineRule.plain(words));
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || letter == '\uFEFF' || letter == '\u200B';
    }
}
