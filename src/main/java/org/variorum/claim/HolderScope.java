package org.variorum.claim;

import java.util.Optional;
import org.variorum.name.NameMention;

/**
 * A stretch of a sentence that somebody says, denies or asks for. Immutable.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param holder who says it, if named
 * @param stand how the holder stands to it
 */
record HolderScope(int from, int to, Optional<NameMention> holder, Stand stand) {

    /** How a holder stands to what is said. */
    enum Stand {
        /** Says that it is so. */
        SAYS,
        /** Says that it is not so. */
        DENIES,
        /** Asks for it or about it, and says nothing of its being so. */
        ASKS
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    boolean denies() {
        return stand == Stand.DENIES;
    }
}
