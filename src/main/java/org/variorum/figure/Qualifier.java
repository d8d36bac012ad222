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
    ORDINAL,
    /** N or more, where {@link #MORE_THAN} leaves N out; the output files know one word for both. */
    AT_LEAST;

    /** The word of the output files. */
    public String word() {
        return (this == AT_LEAST ? MORE_THAN : this).name().toLowerCase(Locale.ROOT);
    }
}
