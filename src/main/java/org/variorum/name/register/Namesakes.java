package org.variorum.name.register;

import org.variorum.name.spelling.word.ParsedName;

/**
 * What tells two of one family apart though all they share is spelled alike: the father from the son who is Jr, and
 * George H. W. from George W. As spellings of one name such pairs are likely, as persons of one night they are mostly two,
 * and two that are kept apart do less harm than two that are made one. Stateless.
 */
final class Namesakes {
    private Namesakes() {}

    /** Whether only one of two names has a suffix such as Jr or III, or both have initials that are not the same. */
    static boolean apart(ParsedName x, ParsedName y) {
        if (!x.generation().equals(y.generation())) {
            return true;
        }
        return x.script() == y.script()
                && !x.initials().isEmpty()
                && !y.initials().isEmpty()
                && !x.initials().equals(y.initials());
    }
}
