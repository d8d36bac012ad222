package org.variorum.clean.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that is shown without a break. Immutable.
 *
 * @param text its words, blanks collapsed
 * @param linked how many of its letters stand inside links
 * @param holder the innermost element that makes a block of it
 */
record Block(String text, int linked, Element holder) {
    private static final double LINKED_MOST = 0.5; // share of link letters up to which a block can be prose
    private static final int LONG = 80; // letters from which on it is prose
    private static final int SHORT = 40; // letters from which on it is, if it ends like a sentence
    private static final int LOOKED_AT = 120; // letters that tell the script
    private static final char FIRST_DENSE = '\u1100'; // no script below writes whole syllables
    private static final String STOPS = ".!?…。！？؟।॥۔።။។։\"”»’」』）)";

    String tag() {
        return holder.normalName();
    }

    /** Share of the letters inside links. */
    double linkDensity() {
        return (double) linked / Math.max(1, text.length());
    }

    boolean isHeading() {
        String tag = tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean endsWithStop() {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether it reads like a paragraph of prose. */
    boolean isProse() {
        return linkDensity() < LINKED_MOST && (weight() >= LONG || (weight() >= SHORT && endsWithStop()));
    }

    /** Letters outside links, where one of a script that writes syllables or words counts for more: it says more. */
    int weight() {
        return weighed(text.length() - linked);
    }

    /** The same of the letters inside links. */
    int linkedWeight() {
        return weighed(linked);
    }

    private int weighed(int letters) {
        int dense = 0;
        int seen = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < seen; i++) {
            char letter = text.charAt(i);
            dense += letter < FIRST_DENSE ? 0 : Character.isIdeographic(letter) ? 2 : isSyllable(letter) ? 1 : 0;
        }
        return seen == 0 ? 0 : letters + (int) ((long) letters * dense / seen);
    }

    private static boolean isSyllable(char letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || script == Character.UnicodeScript.ETHIOPIC;
    }
}
