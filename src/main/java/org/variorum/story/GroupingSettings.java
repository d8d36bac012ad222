package org.variorum.story;

/**
 * How near articles must be to make one story. Immutable.
 *
 * @param copyContainment share of the shorter text's five-word shingles that the longer one must hold to make both copies, in (0, 1]
 * @param likeness cosine of an article and a story from which on the article joins, in (0, 1)
 * @param windowDays days between two neighbouring articles of one story at most
 * @param reachDays days between the first and the last article of one story at most
 * @param affairDays days between two stories of one continuing affair at most
 */
public record GroupingSettings(
        double copyContainment, double likeness, int windowDays, int reachDays, int affairDays) {

    /** The settings that the product ships with. */
    public static GroupingSettings standard() {
        return new GroupingSettings(0.3, 0.2, 3, 21, 10);
    }
}
