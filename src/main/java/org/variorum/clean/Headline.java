package org.variorum.clean;

import java.util.Optional;
import org.variorum.text.Span;

/**
 * Finds the headline that stands at the top of an extracted text: a first line that is short, does not end like a
 * sentence of the story and has more below it. Stateless, safe to share between threads.
 */
public final class Headline {
    private static final int LONGEST = 220;
    private static final int SHORTEST = 8;
    private static final String SECTION_MARKS = "|»"; // what sites put between a headline and the section's name

    private Headline() {}

    /**
     * Where the headline stands.
     *
     * @return empty if the first line does not look like one
     */
    public static Optional<Span> in(String text) {
        Span line = firstLine(text);
        String words = line.of(text);
        boolean more = !text.substring(line.end()).isBlank();
        if (!more
                || line.length() < SHORTEST
                || line.length() > LONGEST
                || (words.indexOf(' ') < 0 && !hasIdeographs(words))) {
            return Optional.empty();
        }
        char last = words.charAt(words.length() - 1);
        boolean sentence =
                (last == '.' && !words.endsWith("..")) || last == '。' || last == ':' || last == ';' || last == ',';
        return sentence || words.contains("://") ? Optional.empty() : Optional.of(withoutSection(text, line));
    }

    private static boolean hasIdeographs(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    /** "Ministers meet in Arlen | World": the headline ends before the mark. */
    private static Span withoutSection(String text, Span line) {
        for (int i = line.end() - 1; i > line.start() + line.length() / 2; i--) {
            if (SECTION_MARKS.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) == ' ') {
                return trimmed(text, line.start(), i);
            }
        }
        return line;
    }

    private static Span firstLine(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return trimmed(text, start, end);
    }

    private static Span trimmed(String text, int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    private static boolean isBlank(char letter) {
        return letter <= ' ' || Character.isSpaceChar(letter) || letter == '\uFEFF';
    }
}
