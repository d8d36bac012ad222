package org.variorum.name.spelling.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.variorum.name.spelling.word.ParsedName;

/**
 * For each name of a large set the few others it is worth comparing with: of those that stand before it, the ones that
 * share most keys with it, rare keys counting more. Never more than {@link #MOST} are chosen for a name, however many bear
 * the same family name. As every name looks back only, each pair comes once. Which pairs come out depends on the set and
 * its order alone, not on threads. Immutable; safe to share between threads, each with a {@link Walk} of its own.
 */
public final class Candidates {
    /** Others chosen for one name, among those before it; twice as many on average, if those are counted that chose it. */
    public static final int MOST = 150;

    private static final int CHUNK = 1024;

    private final List<ParsedName> names;
    private final byte[] kinds;
    private final int from;
    private final Buckets buckets;
    private final float[] norms;

    /**
     * Makes ready to choose. Takes time in proportion to the number of names, on all cores.
     *
     * @param names each once
     * @param kinds parallel to the names; two of different kinds are never compared
     * @param from the first name for which others are to be found; those before it are not compared with each other
     */
    public Candidates(List<ParsedName> names, byte[] kinds, int from) {
        this.names = List.copyOf(names);
        this.kinds = kinds.clone();
        this.from = from;
        this.buckets = new Buckets(this.names, this.kinds);
        this.norms = new float[names.size()];
        IntStream.range(0, names.size()).parallel().forEach(name -> norms[name] = norm(name));
    }

    /** All names for which others are to be found in a number of portions, to be worked through by several threads. */
    public int chunks() {
        return (names.size() - from + CHUNK - 1) / CHUNK;
    }

    /** Does something with each name of a portion, in order. */
    public void each(int chunk, IntConsumer action) {
        int end = Math.min(names.size(), from + (chunk + 1) * CHUNK);
        for (int name = from + chunk * CHUNK; name < end; name++) {
            action.accept(name);
        }
    }

    /** Room to look up others in, for one thread. */
    public Walk walk() {
        return new Walk();
    }

    private float norm(int name) {
        float sum = 0;
        for (long key : BlockKeys.of(names.get(name))) {
            sum += buckets.weight(buckets.bucket(key, kinds[name]));
        }
        return (float) Math.sqrt(Math.max(1, sum));
    }

    /** Looks up others, one name after another. Not to be shared between threads. */
    public final class Walk {
        private final float[] shared = new float[names.size()];
        private int[] met = new int[CHUNK];
        private long[] ranks = new long[CHUNK];
        private int count;

        private Walk() {}

        /** The others to compare a name with, all before it, in no order. */
        public int[] of(int name) {
            count = 0;
            for (long key : BlockKeys.of(names.get(name))) {
                meet(name, buckets.bucket(key, kinds[name]));
            }
            int ranked = 0;
            for (int i = 0; i < count; i++) {
                if (kinds[met[i]] == kinds[name]) {
                    ranks[ranked++] = rank(met[i]);
                }
                shared[met[i]] = 0;
            }
            long least = ranked <= MOST ? 0 : Selection.largest(ranks, ranked, MOST);
            int[] chosen = new int[Math.min(ranked, MOST)];
            int kept = 0;
            for (int i = 0; i < ranked; i++) {
                if (ranks[i] >= least) {
                    chosen[kept++] = Integer.MAX_VALUE - (int) ranks[i];
                }
            }
            return chosen;
        }

        private void meet(int name, int bucket) {
            float weight = buckets.weight(bucket);
            int end = buckets.end(bucket);
            for (int at = buckets.start(bucket); at < end; at++) {
                int other = buckets.name(at);
                if (other >= name) {
                    return; // they ascend
                }
                float before = shared[other];
                if (before == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, count * 2);
                        ranks = new long[count * 2];
                    }
                    met[count++] = other;
                }
                shared[other] = before + weight;
            }
        }

        /** How much is shared, by how much the other could share with anyone; of equals the lower number comes first. */
        private long rank(int other) {
            long weight = Float.floatToIntBits(shared[other] / norms[other]);
            return weight << Integer.SIZE | Integer.MAX_VALUE - other;
        }
    }
}
