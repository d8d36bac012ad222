package org.variorum.name.register;

import java.util.TreeSet;

/** Spellings that are one entity, by their numbers. Grows while names are joined; not shared between threads. */
final class Cluster {
    final TreeSet<Integer> members = new TreeSet<>();

    /** The id the register knows it by; empty for a new one. */
    String known;

    Cluster(int first, String known) {
        this.known = known;
        members.add(first);
    }

    /** Takes in another cluster; of two ids at most one may be set. */
    void take(Cluster other) {
        members.addAll(other.members);
        known = known.isEmpty() ? other.known : known;
    }
}
