package org.variorum.report.night;

import java.util.ArrayList;
import java.util.List;
import org.variorum.text.Span;

/** Cuts a text into its paragraphs at line breaks, some spans left out. Stateless; linear in the length of the text. */
final class Paragraphs {
    private Paragraphs() {}

    /** @param out spans to leave out, in ascending order */
    static List<String> of(String text, List<Span> out) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int next = 0;
        int leftOutUntil = 0;
        for (int at = 0; at < text.length(); at++) {
            while (next < out.size() && out.get(next).start() <= at) {
                leftOutUntil = Math.max(leftOutUntil, out.get(next++).end());
            }
            char letter = text.charAt(at);
            if (letter == '\n' || letter == '\r') {
                end(line, paragraphs);
            } else if (at >= leftOutUntil) {
                line.append(letter);
            } else if (at + 1 == leftOutUntil && !endsBlank(line)) {
                line.append(' '); // the words on both sides of what is left out must not grow together
            }
        }
        end(line, paragraphs);
        return paragraphs;
    }

    private static boolean endsBlank(StringBuilder line) {
        return line.isEmpty() || Character.isWhitespace(line.charAt(line.length() - 1));
    }

    private static void end(StringBuilder line, List<String> into) {
        String paragraph = line.toString().strip();
        if (!paragraph.isEmpty()) {
            into.add(paragraph);
        }
        line.setLength(0);
    }
}
