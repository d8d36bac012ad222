package org.variorum.compare;

import java.util.Locale;

/** How two values of one slot stand to each other. What each is worth is said by {@link Compatibility}. */
public enum Relation {
    /** Equal, or an alias of the same entity. */
    EQUAL,
    /** One contains the other. */
    COARSER,
    /** The count of another day: a toll that grew was right in its time. */
    UPDATE,
    /** Another spelling of the same name. */
    SPELLING,
    /** The same utterance in nearly the same words. */
    NEAR,
    /** The same utterance in other words, printed as verbatim. */
    REWORDED,
    /** Cannot be told. */
    UNCLEAR,
    /** They look as if both could not hold, and a desk found that they can. */
    RULED,
    /** Both cannot hold. */
    CONTRADICTION;

    /** The word of the configuration and the report. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
