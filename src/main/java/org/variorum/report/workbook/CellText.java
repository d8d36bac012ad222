package org.variorum.report.workbook;

/** What the workbook format wants of the text in a cell. Stateless. */
final class CellText {
    /** The longest text a cell holds, in UTF-16 units. */
    static final int LONGEST = 32_767;

    /** Ends a text that was longer; the whole of it is in the CSV tables. */
    static final String CUT = " […] csv/";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CellText() {}

    /** The text, cut where it is too long for a cell, never through a pair of surrogates. */
    static String fit(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int end = Math.max(0, room - CUT.length());
        if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + (room >= CUT.length() ? CUT : "");
    }

    /** Whether a spreadsheet program would take the text for a formula as soon as somebody edits the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether the first letter with a direction is of a script written from right to left. */
    static boolean rightToLeft(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            byte direction = Character.getDirectionality(text.codePointAt(at));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
        }
        return false;
    }

    /** Appends the text as XML: what XML cannot hold is written as {@code _xHHHH_}, and what only looks like that is guarded. */
    static void escape(String text, StringBuilder into) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '_' -> into.append(startsEscape(text, at) ? "_x005F_" : "_");
                case '\t', '\n' -> into.append(letter);
                case '\r' -> into.append(at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
                default -> at = letter(text, at, into);
            }
        }
    }

    private static int letter(String text, int at, StringBuilder into) {
        char letter = text.charAt(at);
        if (Character.isSurrogate(letter)) {
            if (at + 1 < text.length() && Character.isSurrogatePair(letter, text.charAt(at + 1))) {
                into.append(letter).append(text.charAt(at + 1));
                return at + 1;
            }
            into.append('\uFFFD'); // half a letter: the dump was cut inside it
        } else if (letter < ' ' || letter >= '\uFFFE') {
            into.append(String.format("_x%04X_", (int) letter));
        } else {
            into.append(letter);
        }
        return at;
    }

    private static boolean startsEscape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
