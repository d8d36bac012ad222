package org.variorum.compare.wording;

/** Words as an outlet prints them, without what is its style and not the speaker's. Stateless, safe to share between threads. */
public final class Printed {
    /** Marks that a house style sets before the closing quote mark. */
    private static final String ENDING_MARKS = ",.;:";
    /** Brackets inside a quotation are words of its own: "[It] is ...". */
    private static final String BRACKETS = "()[]{}";

    /** Longest value shown, in UTF-16 units. */
    private static final int LONGEST_SHOWN = 400;
    /** Longest title, in UTF-16 units. */
    private static final int LONGEST_TITLE = 90;

    private Printed() {}

    /** The words without their quote marks and the comma or stop before the closing one. */
    public static String bare(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && edge(printed.charAt(start))) {
            start++;
        }
        while (end > start && (edge(printed.charAt(end - 1)) || ENDING_MARKS.indexOf(printed.charAt(end - 1)) >= 0)) {
            end--;
        }
        return start == end ? printed : printed.substring(start, end);
    }

    private static boolean edge(char mark) {
        return switch (Character.getType(mark)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> BRACKETS.indexOf(mark) < 0;
            default -> Character.isWhitespace(mark) || mark == '"' || mark == '\'';
        };
    }

    /**
     * What stands above a quotation: who spoke, if that is known, and its first words.
     *
     * @param speaker empty if nobody knows
     */
    public static String title(String speaker, String words) {
        String who = speaker.isEmpty() ? "" : speaker + ": ";
        if (words.length() <= LONGEST_TITLE) {
            return who + '“' + words + '”';
        }
        int end = words.lastIndexOf(' ', LONGEST_TITLE);
        int cut = end > 0
                ? end
                : words.offsetByCodePoints(0, Math.min(LONGEST_TITLE / 2, words.codePointCount(0, words.length())));
        return who + '“' + words.substring(0, cut) + " …”";
    }

    /** The words on one line, cut where they are longer than a cell is shown. */
    public static String shorten(String shown) {
        String words = shown.strip().replaceAll("\\s+", " ");
        if (words.length() <= LONGEST_SHOWN) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return words.substring(0, end) + "…";
    }
}
