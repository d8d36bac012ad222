package org.variorum.name.spelling.block;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
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

    private final int shift;
    private final int[] starts;
    private final int[] names;
    private final float[] weights;

    /** @param kinds parallel to the names; names of two kinds meet by chance only */
    Buckets(List<ParsedName> all, byte[] kinds) {
        int bits = LEAST_BITS;
        while (bits < MOST_BITS && 1L << bits < (long) all.size() * PER_NAME) {
            bits++;
        }
        this.shift = Long.SIZE - bits;
        AtomicIntegerArray counts = new AtomicIntegerArray((1 << bits) + 1);
        each(all, kinds, (name, bucket) -> counts.getAndIncrement(bucket));
        int most = fullest(counts, (long) all.size() * MEETINGS);
        this.starts = new int[counts.length()];
        for (int bucket = 0; bucket + 1 < starts.length; bucket++) {
            int size = counts.get(bucket);
            starts[bucket + 1] = starts[bucket] + (size > 1 && size <= most ? size : 0);
            counts.set(bucket, starts[bucket]);
        }
        this.names = new int[starts[starts.length - 1]];
        each(all, kinds, (name, bucket) -> {
            if (starts[bucket + 1] > starts[bucket]) {
                names[counts.getAndIncrement(bucket)] = name;
            }
        });
        IntStream.range(0, starts.length - 1)
                .parallel()
                .forEach(bucket -> Arrays.sort(names, starts[bucket], starts[bucket + 1]));
        this.weights = new float[most + 1];
        for (int size = 2; size <= most; size++) {
            weights[size] = (float) Math.log1p(all.size() / (double) size);
        }
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
    private static int fullest(AtomicIntegerArray counts, long meetings) {
        int top = 2;
        for (int bucket = 0; bucket < counts.length(); bucket++) {
            top = Math.max(top, counts.get(bucket));
        }
        int[] sizes = new int[top + 1];
        for (int bucket = 0; bucket < counts.length(); bucket++) {
            sizes[counts.get(bucket)]++;
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
        return starts[bucket];
    }

    int end(int bucket) {
        return starts[bucket + 1];
    }

    /** A name in a bucket, between its start and its end; they ascend. */
    int name(int at) {
        return names[at];
    }

    /** What it is worth to be in this bucket together; nothing if it is empty. */
    float weight(int bucket) {
        return weights[starts[bucket + 1] - starts[bucket]];
    }
}
