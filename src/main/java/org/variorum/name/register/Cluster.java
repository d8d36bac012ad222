package org.variorum.name.register;

/** Spellings that are one entity, by their numbers. Grows while names are joined; not shared between threads. */
final class Cluster {
    private static final int[] ONE = {};

    private final int first;

    /** All members in ascending order, once there are two. */
    private int[] members = ONE;

    /** The id the register knows it by; empty for a new one. */
    String known = "";

    Cluster(int first) {
        this.first = first;
    }

    int size() {
        return Math.max(1, members.length);
    }

    /** A member by its place; they ascend. */
    int member(int at) {
        return members == ONE ? first : members[at];
    }

    /** Takes in another cluster; of two ids at most one may be set. */
    void take(Cluster other) {
        int[] all = new int[size() + other.size()];
        int own = 0;
        int others = 0;
        for (int i = 0; i < all.length; i++) {
            boolean next = others == other.size() || (own < size() && member(own) < other.member(others));
            all[i] = next ? member(own++) : other.member(others++);
        }
        members = all;
        known = known.isEmpty() ? other.known : known;
    }
}
