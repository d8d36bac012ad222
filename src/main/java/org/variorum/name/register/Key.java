package org.variorum.name.register;

import org.variorum.name.Kind;

/**
 * What a mention comes to inside its article, to be joined over the night: a name as printed, a country, or nothing.
 * Immutable.
 *
 * @param sort what it is
 * @param words as printed, or the ISO code of a country, or the kept name of an alias
 * @param kind as the finder told it
 */
record Key(Sort sort, String words, Kind kind) implements Comparable<Key> {
    /** What stays open. */
    static final Key OPEN = new Key(Sort.OPEN, "", Kind.PERSON);

    /** What a key is. */
    enum Sort {
        OPEN,
        COUNTRY,
        /** A city by the time zone called after it. */
        CITY,
        ALIAS,
        /** A whole name. */
        NAME,
        /** A last name that no full name of the article explains. */
        LONE,
        /** The same where the article is not sure that it is one. */
        UNSURE
    }

    /** Whether it is a last name that its article does not explain. */
    boolean lone() {
        return sort == Sort.LONE || sort == Sort.UNSURE;
    }

    @Override
    public int compareTo(Key other) {
        int bySort = sort.compareTo(other.sort);
        int byWords = bySort != 0 ? bySort : words.compareTo(other.words);
        return byWords != 0 ? byWords : kind.compareTo(other.kind);
    }
}
