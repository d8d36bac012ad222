package org.variorum.story.vector;

import java.util.Arrays;

/** Keeps the few least of many numbers, without sorting the rest. For one thread. */
public final class Least {
    private static final int ROOM = 4; // numbers that wait to be sorted, for each that is kept

    private final long[] kept;
    private final int most;
    private int size;
    private long bound = Long.MAX_VALUE; // none that is greater is among the least

    /** @param most how many to keep, at least 1 */
    public Least(int most) {
        this.most = most;
        this.kept = new long[ROOM * most];
    }

    /** Looks at one more number. */
    public void offer(long number) {
        if (number < bound) {
            kept[size++] = number;
            if (size == kept.length) {
                drop();
            }
        }
    }

    /** The lower halves of those kept, sorted by themselves; begins anew. */
    public int[] take() {
        drop();
        int[] lower = new int[size];
        for (int i = 0; i < size; i++) {
            lower[i] = (int) kept[i];
        }
        size = 0;
        bound = Long.MAX_VALUE;
        Arrays.sort(lower);
        return lower;
    }

    private void drop() {
        Arrays.sort(kept, 0, size);
        if (size >= most) {
            size = most;
            bound = kept[most - 1];
        }
    }

    /** A number that is the less, the greater a value is, and among equal values the less, the lower an index is. */
    public static long rank(float value, int index) {
        return (long) -Float.floatToIntBits(value) << Integer.SIZE
                | index; // the bits of what is above 0 sort as it does
    }
}
