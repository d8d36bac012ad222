package org.variorum.name.register;

import org.variorum.name.Kind;

/**
 * Counts for which kinds of things the same words are taken, and how sure that is. Not shared between threads.
 */
final class KindVote {
    /** How many times as often another kind must be sure before one that is sure at all gives way. */
    private static final int OUTVOTED = 20;

    private final int[] certainty = new int[Kind.values().length];
    private final int[] sure = new int[Kind.values().length];

    /**
     * Counts what was found.
     *
     * @param certain how sure it was in all, 0 or more
     * @param surely how many times it was sure by itself
     */
    void add(Kind kind, int certain, int surely) {
        certainty[kind.ordinal()] += certain + 1;
        sure[kind.ordinal()] += surely;
    }

    /** The kind that most speaks for: first by what is sure, then by the rest, of equals the first. */
    Kind winner() {
        Kind best = Kind.PERSON;
        for (Kind kind : Kind.values()) {
            int more = Integer.compare(sure[kind.ordinal()], sure[best.ordinal()]);
            if (more > 0 || (more == 0 && certainty[kind.ordinal()] > certainty[best.ordinal()])) {
                best = kind;
            }
        }
        return best;
    }

    /** Whether these words are a name of this kind too, beside the winner: a town, and the man called after it. */
    boolean stands(Kind kind) {
        int own = sure[kind.ordinal()];
        return kind == winner() || (own > 0 && own * OUTVOTED >= sure[winner().ordinal()]);
    }
}
