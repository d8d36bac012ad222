package org.variorum.name.spelling.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.variorum.name.spelling.sound.Script;
import org.variorum.name.spelling.word.ParsedName;

/**
 * For each name of a large set the few others it is worth comparing with: those that share most keys with it, rare keys
 * counting more. Never more than so many are chosen for a name from each script, however many bear the same family name,
 * and none that share next to nothing. Of two names the later one looks for the earlier; names of the scripts that few are
 * written in come first, for one of thousands of Latin names finds its spelling among a hundred Korean ones more easily
 * than the other way round. So each pair comes once. Which pairs come out depends on the set and its order alone, not on
 * threads. Immutable; safe to share between threads, each with a {@link Walk} of its own.
 */
public final class Candidates {
    /** Others chosen for one name from its own script, and from any script with more names than its own. */
    static final int MOST_OF_MANY = 80;

    /** Others chosen for one name from each script with fewer names than its own. */
    static final int MOST_OF_FEW = 22;

    /** The cosine of two sets of keys, weighed by rarity, below which names of one script are not compared. */
    private static final float LEAST_IN_SCRIPT = .08f;

    /** The same for names of two scripts, whose sounds differ even where they are one. */
    private static final float LEAST_ACROSS = .03f;

    private static final int CHUNK = 1024;
    private static final Script[] SCRIPTS = Script.values();

    private final int[] nameAt;
    private final int[] placeOf;
    private final List<ParsedName> names;
    private final byte[] kinds;
    private final byte[] scripts;
    private final int[] sizes = new int[SCRIPTS.length];
    private final int from;
    private final Buckets buckets;
    private final float[] norms;

    /**
     * Makes ready to choose. Takes time in proportion to the number of names, on all cores.
     *
     * @param all each once
     * @param kindOf parallel to the names; two of different kinds are never compared
     * @param from the first name for which others are to be found; those before it are not compared with each other
     */
    public Candidates(List<ParsedName> all, byte[] kindOf, int from) {
        int count = all.size();
        this.from = from;
        all.forEach(name -> sizes[name.script().ordinal()]++);
        this.nameAt = places(all, from);
        this.placeOf = new int[count];
        this.kinds = new byte[count];
        this.scripts = new byte[count];
        List<ParsedName> inOrder = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            ParsedName name = all.get(nameAt[place]);
            inOrder.add(name);
            placeOf[nameAt[place]] = place;
            kinds[place] = kindOf[nameAt[place]];
            scripts[place] = (byte) name.script().ordinal();
        }
        this.names = List.copyOf(inOrder);
        this.buckets = new Buckets(names, kinds);
        this.norms = new float[count];
        IntStream.range(0, count).parallel().forEach(place -> norms[place] = norm(place));
    }

    /** The names in the order of looking: as they come up to a number, then those of the rarest script first. */
    private int[] places(List<ParsedName> all, int from) {
        List<Script> rarestFirst = new ArrayList<>(List.of(SCRIPTS));
        rarestFirst.sort(Comparator.comparingInt(script -> sizes[script.ordinal()]));
        int[] places = new int[all.size()];
        for (int name = 0; name < from; name++) {
            places[name] = name;
        }
        int next = from;
        for (Script script : rarestFirst) {
            for (int name = from; name < places.length; name++) {
                if (all.get(name).script() == script) {
                    places[next++] = name;
                }
            }
        }
        return places;
    }

    /** All names for which others are to be found in a number of portions, to be worked through by several threads. */
    public int chunks() {
        return (names.size() - from + CHUNK - 1) / CHUNK;
    }

    /** Does something with each name of a portion, in order. */
    public void each(int chunk, IntConsumer action) {
        int end = Math.min(names.size(), from + (chunk + 1) * CHUNK);
        for (int place = from + chunk * CHUNK; place < end; place++) {
            action.accept(nameAt[place]);
        }
    }

    /** Room to look up others in, for one thread. */
    public Walk walk() {
        return new Walk();
    }

    private float norm(int place) {
        float sum = 0;
        for (long key : BlockKeys.of(names.get(place))) {
            sum += buckets.weight(buckets.bucket(key, kinds[place]));
        }
        return (float) Math.sqrt(Math.max(1, sum));
    }

    /** Looks up others, one name after another. Not to be shared between threads. */
    public final class Walk {
        private final float[] shared = new float[names.size()];
        private final long[][] ranks = new long[SCRIPTS.length][CHUNK];
        private final int[] ranked = new int[SCRIPTS.length];
        private int[] met = new int[CHUNK];
        private int count;

        private Walk() {}

        /** The others to compare a name with, in no order; the other has this one not among its own. */
        public int[] of(int name) {
            int place = placeOf[name];
            count = 0;
            for (long key : BlockKeys.of(names.get(place))) {
                meet(place, buckets.bucket(key, kinds[place]));
            }
            rank(place);
            int[] chosen = new int[MOST_OF_MANY * SCRIPTS.length];
            int kept = 0;
            for (int script = 0; script < ranked.length; script++) {
                int most = sizes[script] < sizes[scripts[place]] ? MOST_OF_FEW : MOST_OF_MANY;
                long least = ranked[script] <= most ? 0 : Selection.largest(ranks[script], ranked[script], most);
                for (int i = 0; i < ranked[script]; i++) {
                    if (ranks[script][i] >= least) {
                        chosen[kept++] = nameAt[Integer.MAX_VALUE - (int) ranks[script][i]];
                    }
                }
            }
            return Arrays.copyOf(chosen, kept);
        }

        private void meet(int place, int bucket) {
            float weight = buckets.weight(bucket);
            int end = buckets.end(bucket);
            for (int at = buckets.start(bucket); at < end; at++) {
                int other = buckets.name(at);
                if (other >= place) {
                    return; // they ascend
                }
                float before = shared[other];
                if (before == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, count * 2);
                    }
                    met[count++] = other;
                }
                shared[other] = before + weight;
            }
        }

        /** Parts those met by script and leaves out who shares too little. */
        private void rank(int place) {
            Arrays.fill(ranked, 0);
            for (int i = 0; i < count; i++) {
                int other = met[i];
                float likeness = shared[other] / norms[other];
                shared[other] = 0;
                int script = scripts[other];
                float least = script == scripts[place] ? LEAST_IN_SCRIPT : LEAST_ACROSS;
                if (likeness >= least * norms[place] && kinds[other] == kinds[place]) {
                    if (ranked[script] == ranks[script].length) {
                        ranks[script] = Arrays.copyOf(ranks[script], ranked[script] * 2);
                    }
                    ranks[script][ranked[script]++] = rank(likeness, other);
                }
            }
        }

        /** How much is shared, by how much the other could share with anyone; of equals the earlier comes first. */
        private static long rank(float likeness, int other) {
            return (long) Float.floatToIntBits(likeness) << Integer.SIZE | Integer.MAX_VALUE - other;
        }
    }
}
