package org.variorum.figure;

import java.util.Locale;

/** How a figure is hedged. The intervals are those of the compatibility table. */
public enum Qualifier {
    EXACT,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    ABOUT,
    RANGE,
    VAGUE,
    ALL,
    ORDINAL;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
