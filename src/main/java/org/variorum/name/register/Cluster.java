package org.variorum.name.register;

/** Spellings that are one entity, by their numbers. Grows while names are joined; not shared between threads. */
final class Cluster {
    /** In ascending order. */
    private int[] members;

    /** The id the register knows it by; empty for a new one. */
    String known = "";

    Cluster(int first) {
        this.members = new int[] {first};
    }

    int size() {
        return members.length;
    }

    /** A member by its place; they ascend. */
    int member(int at) {
        return members[at];
    }

    /** Takes in another cluster; of two ids at most one may be set. */
    void take(Cluster other) {
        int[] all = new int[members.length + other.members.length];
        int own = 0;
        int others = 0;
        for (int i = 0; i < all.length; i++) {
            boolean next =
                    others == other.members.length || (own < members.length && members[own] < other.members[others]);
            all[i] = next ? members[own++] : other.members[others++];
        }
        members = all;
        known = known.isEmpty() ? other.known : known;
    }
}
