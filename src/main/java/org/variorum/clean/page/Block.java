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
    private static final String STOPS = ".!?…。！？؟।\"”»’";

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

    /** Letters, where a Chinese, Japanese or Korean one counts for more because it says more. */
    int weight() {
        int weight = text.length() - linked;
        return text.isEmpty() || !Character.isIdeographic(text.codePointAt(text.length() / 2)) ? weight : 3 * weight;
    }
}
