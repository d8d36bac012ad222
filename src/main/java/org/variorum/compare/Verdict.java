package org.variorum.compare;

import java.util.Locale;

/** What a slot comes to over all its cells: the gravest relation among its values, or that one voice stands alone. */
public enum Verdict {
    AGREE,
    COARSER,
    SPELLING,
    REWORDED,
    CONFLICT,
    ALONE;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
