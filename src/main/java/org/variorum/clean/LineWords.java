package org.variorum.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of some text by their beginnings, so that forms of one word meet; in scripts without blanks, pairs of
 * letters. Tells whether a paragraph speaks of what the text around it speaks of. Immutable.
 */
record LineWords(Set<String> words) {
    private static final int SHORTEST = 4; // letters; shorter words say nothing of a subject
    private static final int BEGINNING = 6; // letters
    private static final int LONGEST = 24; // letters; longer runs are no single words

    static LineWords of(String text) {
        Set<String> words = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && isLetter(lower.charAt(end))) {
                end++;
            }
            boolean run = end - at > LONGEST || (end > at && Character.isIdeographic(lower.charAt(at)));
            for (int i = at; run && i + 2 <= end; i++) {
                words.add(lower.substring(i, i + 2));
            }
            if (!run && end - at >= SHORTEST) {
                words.add(lower.substring(at, Math.min(end, at + BEGINNING)));
            }
            at = Math.max(end, at + 1);
        }
        return new LineWords(words);
    }

    private static boolean isLetter(char letter) {
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Share of these words that other words have, too; 1 if there are none. */
    double sharedWith(LineWords others) {
        long shared = words.stream().filter(others.words()::contains).count();
        return words.isEmpty() ? 1 : (double) shared / words.size();
    }
}
