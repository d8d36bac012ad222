package org.variorum.report.desk;

/** Words where there is little room. Stateless. */
public final class Shortened {
    private Shortened() {}

    /** The words, cut behind so many letters and then with an ellipsis, never through a pair of surrogates. */
    public static String to(int letters, String words) {
        if (words.codePointCount(0, words.length()) <= letters) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, letters - 1)).stripTrailing() + "…";
    }
}
