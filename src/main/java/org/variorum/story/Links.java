package org.variorum.story;

import java.util.Arrays;

/**
 * Which groups of articles may become one, each with the sum of the likenesses of their articles. Every link is known at both its ends. For one
 * thread.
 */
final class Links {
    private final int[][] others; // by group, ascending
    private final float[][] sums; // parallel

    private Links(int[][] others, float[][] sums) {
        this.others = others;
        this.sums = sums;
    }

    /**
     * Links between single articles.
     *
     * @param sought by article the neighbours it found, ascending
     * @param likenesses parallel
     */
    static Links of(int[][] sought, float[][] likenesses) {
        int[] sizes = new int[sought.length];
        for (int i = 0; i < sought.length; i++) {
            sizes[i] += sought[i].length;
            for (int other : sought[i]) {
                sizes[other] += found(sought[other], i) ? 0 : 1;
            }
        }
        int[][] others = new int[sizes.length][];
        float[][] sums = new float[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            others[i] = Arrays.copyOf(sought[i], sizes[i]);
            sums[i] = Arrays.copyOf(likenesses[i], sizes[i]);
            sizes[i] = sought[i].length;
        }
        Links links = new Links(others, sums);
        for (int i = 0; i < sizes.length; i++) {
            for (int at = 0; at < sought[i].length; at++) {
                int other = sought[i][at];
                if (!found(sought[other], i)) {
                    links.insert(other, sizes[other]++, i, likenesses[i][at]);
                }
            }
        }
        return links;
    }

    /** The groups that one is linked to, ascending; not to be written to. */
    int[] of(int group) {
        return others[group];
    }

    /** The groups that one or the other is linked to, without themselves, ascending. */
    int[] ofEither(int a, int b) {
        int[] either = new int[others[a].length + others[b].length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < others[a].length || j < others[b].length) {
            int mine = i < others[a].length ? others[a][i] : Integer.MAX_VALUE;
            int its = j < others[b].length ? others[b][j] : Integer.MAX_VALUE;
            int next = Math.min(mine, its);
            i += mine == next ? 1 : 0;
            j += its == next ? 1 : 0;
            if (next != a && next != b) {
                either[size++] = next;
            }
        }
        return Arrays.copyOf(either, size);
    }

    /** The sum of the likenesses of the articles of a group and of the one it is linked to at a place. */
    float sum(int group, int place) {
        return sums[group][place];
    }

    /** Where a group's link to another one stands; below 0 if there is none. */
    int place(int group, int other) {
        return Arrays.binarySearch(others[group], other);
    }

    /** Gives a group these links and no others. */
    void set(int group, int[] to, float[] with) {
        others[group] = to;
        sums[group] = with;
    }

    /** Takes one link from a group, at this end only. */
    void cut(int group, int other) {
        int place = place(group, other);
        if (place >= 0) {
            int size = others[group].length - 1;
            int[] left = Arrays.copyOf(others[group], size);
            float[] with = Arrays.copyOf(sums[group], size);
            System.arraycopy(others[group], place + 1, left, place, size - place);
            System.arraycopy(sums[group], place + 1, with, place, size - place);
            set(group, left, with);
        }
    }

    /** Links a group to another one with this sum, also in place of the one that went into it, at this end only. */
    void turn(int group, int from, int to, float sum) {
        int old = place(group, from);
        int place = place(group, to);
        if (place >= 0) {
            sums[group][place] = sum;
            cut(group, from);
        } else {
            int size = others[group].length - 1;
            System.arraycopy(others[group], old + 1, others[group], old, size - old);
            System.arraycopy(sums[group], old + 1, sums[group], old, size - old);
            insert(group, size, to, sum);
        }
    }

    private void insert(int group, int size, int other, float sum) {
        int at = -Arrays.binarySearch(others[group], 0, size, other) - 1;
        System.arraycopy(others[group], at, others[group], at + 1, size - at);
        System.arraycopy(sums[group], at, sums[group], at + 1, size - at);
        others[group][at] = other;
        sums[group][at] = sum;
    }

    private static boolean found(int[] sought, int article) {
        return Arrays.binarySearch(sought, article) >= 0;
    }
}
