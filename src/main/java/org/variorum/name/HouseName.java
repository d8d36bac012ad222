package org.variorum.name;

import java.util.List;

/**
 * A row of the desk's own name list: how this desk spells a name, whatever the sources do. Immutable.
 *
 * @param preferred the spelling to show
 * @param variants spellings that are the same name, forced together; a variant that starts with {@code !} is forced
 *     apart
 * @param note for people
 */
public record HouseName(String preferred, List<String> variants, String note) {}
