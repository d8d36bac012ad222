package org.variorum.clean;

import java.util.ArrayList;
import java.util.List;
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
