package org.variorum.name;

import java.util.Locale;
import org.variorum.text.Language;

/** Titles and roles as said, and what they come to for comparison. Safe to share between threads. */
public final class Roles {
    private Roles() {}

    /** The role in the words used for comparison: lower case, "foreign minister" for "minister of foreign affairs". */
    public static String normalize(String role, Language language) {
        return role.strip().toLowerCase(Locale.ROOT);
    }
}
