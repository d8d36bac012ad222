package org.variorum.name.spelling.block;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.name.spelling.word.ParsedName;

/**
 * Which names have a key, in three arrays. Keys are not kept: two that fall into one bucket count as one, which adds noise
 * but loses nothing. Buckets so full that walking through all of them would cost too much tell too little and are left
 * empty. Immutable once made; safe to share between threads.
 */
final class Buckets {
    /** How often a name meets a name on average, counted for each key that they share, before or after it. */
    private static final int MEETINGS = 8_000;

    private static final int PER_NAME = 16;
    private static final int LEAST_BITS = 12;
    private static final int MOST_BITS = 24;

    private static final VarHandle COUNTS = MethodHandles.arrayElementVarHandle(int[].class);

    private final int shift;
    private final int[] ends;
    private final int[] names;
    private final float[] weights;

    /** @param kinds parallel to the names; names of two kinds meet by chance only */
    Buckets(List<ParsedName> all, byte[] kinds) {
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && 1L << bits < (long) all.size() * PER_NAME) {
            bits++;
        }
        this.shift = Long.SIZE - bits;
        this.ends = new int[1 << bits];
        each(all, kinds, (name, bucket) -> COUNTS.getAndAdd(ends, bucket, 1));
        int most = fullest((long) all.size() * MEETINGS);
        this.names = new int[makeRoom(most)];
        each(all, kinds, (name, bucket) -> {
            if (ends[bucket] >= 0) {
                names[(int) COUNTS.getAndAdd(ends, bucket, 1)] = name;
            }
        });
        for (int bucket = 0; bucket < ends.length; bucket++) {
            ends[bucket] = ends[bucket] < 0 ? ~ends[bucket] : ends[bucket];
        }
        IntStream.range(0, ends.length).parallel().forEach(bucket -> Arrays.sort(names, start(bucket), end(bucket)));
        this.weights = new float[most + 1];
        for (int size = 2; size <= most; size++) {
            weights[size] = (float) Math.log1p(all.size() / (double) size);
        }
    }

    /**
     * Puts in the place of each count where its bucket starts, turned over if it stays empty; one array serves for
     * counting and finding, as a million names have sixteen million buckets.
     *
     * @return the room that all need
     */
    private int makeRoom(int most) {
        int room = 0;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int size = ends[bucket];
            boolean kept = size > 1 && size <= most;
            ends[bucket] = kept ? room : ~room;
            room += kept ? size : 0;
        }
        return room;
    }

    private interface Placing {
        void put(int name, int bucket);
    }

    private void each(List<ParsedName> all, byte[] kinds, Placing placing) {
        IntStream.range(0, all.size()).parallel().forEach(name -> {
            for (long key : BlockKeys.of(all.get(name))) {
                placing.put(name, bucket(key, kinds[name]));
            }
        });
    }

    /** The most names a bucket may have so that all buckets together make no more meetings than that. */
    private int fullest(long meetings) {
        int top = 2;
        for (int size : ends) {
            top = Math.max(top, size);
        }
        int[] sizes = new int[top + 1];
        for (int size : ends) {
            sizes[size]++;
        }
        long sum = 0;
        for (int size = 2; size <= top; size++) {
            sum += (long) sizes[size] * size * size;
            if (sum > meetings) {
                return size - 1;
            }
        }
        return top;
    }

    /** Where names of this kind with this key are. */
    int bucket(long key, byte kind) {
        return (int) ((key + kind * 0x9e3779b97f4a7c15L) >>> shift);
    }

    int start(int bucket) {
        return bucket == 0 ? 0 : ends[bucket - 1];
    }

    int end(int bucket) {
        return ends[bucket];
    }

    /** A name in a bucket, between its start and its end; they ascend. */
    int name(int at) {
        return names[at];
    }

    /** What it is worth to be in this bucket together; nothing if it is empty. */
    float weight(int bucket) {
        return weights[end(bucket) - start(bucket)];
    }
}
