package org.variorum.clean;

import java.util.List;
import java.util.Locale;
import org.variorum.article.Mark;

/**
 * One row of a boilerplate table: a rule with its name and the phrases that it knows a line, or a note in brackets, by.
 * Immutable.
 *
 * @param name unique among all rules of all languages
 * @param kind what the marked stretch is
 * @param strong whether it acts anywhere; a weak rule acts only at the edges of a text or beside another mark
 * @param where which part of a line the phrases are
 * @param phrases in the form that {@link #plain} gives a line
 */
record LineRule(String name, Mark.Kind kind, boolean strong, Where where, List<String> phrases) {

    private static final String DOTTED_I = "i\u0307"; // what the Turkish capital becomes in lower case
    private static final String BULLETS = "•·*-–—>»›▶►→#[(| ";
    private static final String CLOSING_MARKS = ".:;,!*…»›>→-–—|] ";

    /** Which part of a line a rule's phrases are. */
    enum Where {
        /** The whole line. */
        LINE,
        /** The whole line, and what follows belongs to it until prose comes again. */
        SECTION,
        /** Its first words. */
        START,
        /** Its last words. */
        END,
        /** The first words of a note in brackets, which may be glued to a paragraph. */
        BRACKET
    }

    /** A rule from the columns name, kind, strength, where, phrases. */
    static LineRule of(List<String> row) {
        Where where = Where.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        List<String> phrases = List.of(row.get(4).split("\\s*\\|\\s*")).stream()
                .map(phrase -> where == Where.START ? opening(phrase) : plain(phrase))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
        return new LineRule(
                row.get(0),
                Mark.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                row.get(2).equals("strong"),
                where,
                phrases);
    }

    /** A line as rules see it: lower case, one blank between words, no bullets before and no marks behind. */
    static String plain(String line) {
        String opening = opening(line);
        int end = opening.length();
        while (end > 0 && CLOSING_MARKS.indexOf(opening.charAt(end - 1)) >= 0) {
            end--;
        }
        return opening.substring(0, end);
    }

    /** The same with the marks behind, such as the colon that makes "Related:" a label. */
    static String opening(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            boolean blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (!blank) {
                plain.append(letter == '’' ? '\'' : letter);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int start = 0;
        while (start < plain.length() && BULLETS.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        return plain.substring(start).strip().toLowerCase(Locale.ROOT).replace(DOTTED_I, "i");
    }
}
