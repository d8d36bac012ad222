package org.variorum.name;

import java.util.Locale;

/** What a name names. */
public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
