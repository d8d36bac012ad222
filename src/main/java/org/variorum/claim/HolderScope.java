package org.variorum.claim;

import java.util.Optional;
import org.variorum.name.NameMention;

/**
 * A stretch of a sentence that somebody says or denies. Immutable.
 *
 * @param from index of its first token
 * @param to one past the index of its last token
 * @param holder who says it, if named
 * @param denied whether the holder says that it is not so
 */
record HolderScope(int from, int to, Optional<NameMention> holder, boolean denied) {

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
