package org.variorum.name;

import java.util.Locale;

/** In which form an article names someone or something. */
public enum Form {
    FULL,
    LAST,
    ACRONYM,
    ALIAS,
    METONYM,
    ROLE,
    DEMONYM;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
