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
}
