package org.variorum.compare.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is said to have spoken, as far as it tells two utterances apart. Immutable.
 *
 * @param entity who it is; empty if unknown
 * @param words the words of the name in lower case
 * @param person whether it is somebody, and not an institution or a place
 */
public record Speaker(String entity, Set<String> words, boolean person) {
    /** Somebody who is not named. */
    public static final Speaker UNKNOWN = new Speaker("", Set.of(), false);

    /** Keeps its own copy of the words. */
    public Speaker {
        words = Set.copyOf(words);
    }

    /** Somebody known by this name. */
    public static Speaker of(String entity, String name, boolean person) {
        return entity.isEmpty()
                ? UNKNOWN
                : new Speaker(
                        entity,
                        new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" "))),
                        person);
    }

    /** Whether both are known to be the same. */
    boolean isSameAs(Speaker other) {
        return !entity.isEmpty() && entity.equals(other.entity);
    }

    /**
     * Whether they are known to be two. Somebody and an institution may speak for each other, and a name may be short for one that holds all of
     * its words.
     */
    public boolean isOtherThan(Speaker other) {
        return !entity.isEmpty()
                && !other.entity.isEmpty()
                && !entity.equals(other.entity)
                && person == other.person
                && !words.containsAll(other.words)
                && !other.words.containsAll(words);
    }
}
