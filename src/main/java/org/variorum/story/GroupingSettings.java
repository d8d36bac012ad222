package org.variorum.story;

import org.variorum.story.vector.Bundle;

/**
 * How near articles must be to make one story. Immutable.
 *
 * @param copyContainment share of the shorter text's five-word shingles that another text must hold to make both copies, in (0, 1]
 * @param chainContainment that share on average over the pairs of two groups of copies that a link makes one
 * @param likeness average cosine between two groups of articles from which on they are one, in (0, 1)
 * @param discord how unlike two halves of a group may be, in words, names and numbers, before it is split; lower splits more
 * @param windowDays days between two groups up to which that likeness is enough
 * @param laterLikeness by what part of itself the likeness asked for rises with each day more
 * @param reachDays days between the first and the last article of one story at most
 * @param affairLikeness cosine of the names of two stories from which on they are one affair, in (0, 1)
 * @param affairDays days between two stories of one continuing affair at most
 */
public record GroupingSettings(
        double copyContainment,
        double chainContainment,
        double likeness,
        double discord,
        int windowDays,
        double laterLikeness,
        int reachDays,
        double affairLikeness,
        int affairDays) {

    /** The settings that the product ships with. */
    public static GroupingSettings standard() {
        return new GroupingSettings(0.29, 0.21, 0.12, 1.27, 3, 0.3, 21, 0.4, 10);
    }

    /** Average likeness from which on two groups of articles are one; {@link Double#POSITIVE_INFINITY} if they lie too far apart. */
    double asked(Bundle a, Bundle b) {
        double later = Math.max(0, a.gap(b) - windowDays) * laterLikeness;
        return a.reach(b) > reachDays ? Double.POSITIVE_INFINITY : likeness * (1 + later);
    }
}
