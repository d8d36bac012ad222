package org.variorum.article;

import java.util.Locale;

/** Which of an article's two texts an offset points into. */
public enum Field {
    /** The text as read from the dump. */
    TEXT,
    /** The title, where the dump keeps it apart from the text. */
    TITLE;

    /** The word of the output files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
