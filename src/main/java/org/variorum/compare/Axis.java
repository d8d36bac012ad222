package org.variorum.compare;

import java.util.Locale;

/** The five kinds of fact that can be lined up across sources. */
public enum Axis {
    NAMES,
    DATES,
    FIGURES,
    QUOTES,
    CLAIMS;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
