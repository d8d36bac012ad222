package org.variorum.name.spelling;

import java.util.Locale;

/**
 * What is weighed when two names are compared. Each is one row of the table {@code pair-weights}; what it comes to for
 * a pair of names is told by {@link Pairing}.
 */
public enum Evidence {
    /** One for every pair. */
    BIAS,
    /** Worth of the aligned words that name lists do not know, in tens of log odds. */
    SHARED_RARE,
    /** The same for words that name lists know. */
    SHARED_COMMON,
    /** How well the aligned words sound alike, 1 where as well as two spellings of one word do on average. */
    MEAN_LIKENESS,
    /** The same of the word that fits worst. */
    WORST_LIKENESS,
    /** How far the worst word lies below 0.75. */
    WORST_IS_DOUBTFUL,
    /** How far the worst word lies below 0.45. */
    WORST_IS_BAD,
    /** The same of the second worst word, below 0.75. */
    SECOND_IS_DOUBTFUL,
    /** How far words that are both names of their own, by the lists, differ: Joe and Jill. */
    KNOWN_APART,
    /** Words on either side that fit none on the other. */
    CONFLICTS,
    /** The worth of the words in conflict, in tens of log odds. */
    CONFLICT_WORTH,
    /** How near the words in conflict come to each other, each from 0 to 1. */
    CONFLICT_NEARNESS,
    /** Whether the family names are in conflict. */
    FAMILY_CONFLICT,
    /** Given or family names that one side has more. */
    MISSING_WORDS,
    /** Whether there are words missing and what is left is one single word. */
    LONE_WORD,
    /** Patronymics and middle initials that one side has more. */
    MISSING_MIDDLE,
    /** Particles that one side has more. */
    MISSING_PARTICLES,
    /** Share of the worth of the shorter name that is aligned. */
    COVERS_SHORTER,
    /** Share of the worth of the longer name that is aligned. */
    COVERS_LONGER,
    /** Initials that stand for a word on the other side. */
    INITIALS,
    /** Initials that stand for nothing on the other side. */
    INITIAL_CONFLICTS,
    /** Words aligned as nickname and formal name. */
    NICKNAMES,
    /** Whether aligned words stand in another order. */
    ORDER,
    /** Words that are written in two on one side. */
    JOINED,
    /** Whether Jr stands against Sr or III. */
    GENERATION,
    /** Whether both have the same letters. */
    SAME_LETTERS,
    /** Aligned words, two or more, beyond the first. */
    MORE_WORDS,
    /** Whether both are organizations. */
    ORGANIZATION,
    /** For organizations, words on one side only. */
    ORGANIZATION_MISSING,
    /** For organizations, common words such as bank or front that conflict. */
    GENERIC_CONFLICT;

    /** The word of the table of weights and of the explanation. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
