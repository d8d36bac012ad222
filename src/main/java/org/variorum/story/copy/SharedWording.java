package org.variorum.story.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.story.sketch.Shingles;
import org.variorum.story.sketch.Sketch;

/**
 * Finds the pairs of texts that share wording. Candidates share shingles of the common sample; an article looks at a bounded number of earlier ones
 * under each of its shingles and compares those that share the most, so the work is linear in their number. Articles are looked at on all cores;
 * what comes out does not depend on how many there are.
 */
final class SharedWording {
    private static final int FIRST =
            6; // articles under one shingle that all later ones look at, the original among them
    private static final int PREVIOUS = 6; // and these many just before
    private static final int FOOTER = 5; // articles, all of one outlet, that make a shingle part of its dress
    private static final int MOST = 32; // earlier articles that one is compared with
    private static final int ROOM = 8; // bits for each shingle
    private static final double WORTH_COMPARING = 0.04; // of the common sample that both hold
    private static final double CHANCE = 0.05; // of a text outside quotations, which independent reporters share

    private final List<Sketch> articles;
    private final double copyContainment;
    private final long[] entries; // shingle and article, ascending; only shingles that several articles hold
    private final int[] lists; // where the entries of the same shingle begin, parallel
    private final int[] samples; // size of the common sample, by article
    private final int[] begins; // of an article's places, by article
    private final int[] places; // of an article's entries

    /**
     * @param distinct the articles to compare, ascending: one of each wording
     * @param copyContainment share of the shorter text that is always worth telling
     */
    SharedWording(List<Sketch> articles, int[] distinct, double copyContainment) {
        this.articles = articles;
        this.copyContainment = copyContainment;
        this.samples = new int[articles.size()];
        this.entries = telling(distinct);
        int size = entries.length;
        this.lists = new int[size];
        this.begins = new int[articles.size() + 1];
        for (int at = 0; at < size; at++) {
            lists[at] = at > 0 && shingle(entries[at - 1]) == shingle(entries[at]) ? lists[at - 1] : at;
            begins[(int) entries[at] + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        this.places = new int[size];
        int[] next = begins.clone();
        for (int at = 0; at < size; at++) {
            places[next[(int) entries[at]]++] = at;
        }
    }

    /** All pairs that share some, in order of the second article, then of the first. */
    List<Overlap> find() {
        return IntStream.range(0, articles.size())
                .parallel()
                .boxed()
                .flatMap(this::withEarlier)
                .toList();
    }

    /** The entries of shingles that tell something. Most stand in one article alone: those are left out before the rest is sorted. */
    private long[] telling(int[] distinct) {
        int all = 0;
        for (int i : distinct) {
            samples[i] = articles.get(i).shingles().common();
            all += samples[i];
        }
        int mask = (int) Math.min(Shingles.COMMON >>> 1, Long.highestOneBit((long) ROOM * all + 1) * 2 - 1);
        BitSet again = again(distinct, mask);
        long[] entries = new long
                [Arrays.stream(distinct)
                        .map(i -> enter(i, again, mask, new long[samples[i]], 0))
                        .sum()];
        int size = 0;
        for (int i : distinct) {
            size += enter(i, again, mask, entries, size);
        }
        Arrays.sort(entries);
        return Arrays.copyOf(entries, dropSingle(entries));
    }

    /** Enters the shingles of an article that others may have; hands out how many. */
    private int enter(int article, BitSet again, int mask, long[] entries, int from) {
        int[] hashes = articles.get(article).shingles().hashes();
        int size = from;
        for (int at = 0; at < samples[article]; at++) {
            if (again.get(hashes[at] >>> 1 & mask)) {
                entries[size++] = (long) (hashes[at] >>> 1) << Integer.SIZE | article;
            }
        }
        return size - from;
    }

    /** The shingles that several articles have, and a few others that cannot be told from them by the bits of a mask. */
    private BitSet again(int[] distinct, int mask) {
        BitSet once = new BitSet(mask + 1);
        BitSet again = new BitSet(mask + 1);
        for (int i : distinct) {
            int[] hashes = articles.get(i).shingles().hashes();
            for (int at = 0; at < samples[i]; at++) {
                int bit = hashes[at] >>> 1 & mask;
                (once.get(bit) ? again : once).set(bit);
            }
        }
        return again;
    }

    /** Moves the entries of shingles that tell something to the front. */
    private int dropSingle(long[] all) {
        int size = 0;
        int from = 0;
        for (int to = 1; to <= all.length; to++) {
            if (to == all.length || shingle(all[to]) != shingle(all[from])) {
                if (to - from > 1 && !isDress(all, from, to)) {
                    System.arraycopy(all, from, all, size, to - from);
                    size += to - from;
                }
                from = to;
            }
        }
        return size;
    }

    /** Whether a shingle is a footer or a teaser: many articles have it, and all are of one known outlet. */
    private boolean isDress(long[] all, int from, int to) {
        String source = articles.get((int) all[from]).source();
        if (to - from < FOOTER || source.equals("unknown")) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (!articles.get((int) all[at]).source().equals(source)) {
                return false;
            }
        }
        return true;
    }

    private Stream<Overlap> withEarlier(int article) {
        List<Overlap> found = new ArrayList<>();
        int[] candidates = candidates(article);
        Shingles own = articles.get(article).shingles();
        for (int other : candidates) {
            Shingles.Shared shared = articles.get(other).shingles().shared(own);
            if (shared.unquoted() >= CHANCE || shared.containment() >= copyContainment) {
                found.add(new Overlap(other, article, (float) shared.containment(), (float) shared.unquoted()));
            }
        }
        return found.stream();
    }

    /** The earlier articles that share the most shingles with one, ascending. */
    private int[] candidates(int article) {
        int[] met = new int[(begins[article + 1] - begins[article]) * (FIRST + PREVIOUS)];
        int size = 0;
        for (int i = begins[article]; i < begins[article + 1]; i++) {
            int at = places[i];
            for (int other = lists[at]; other < at; other++) {
                other = other == lists[at] + FIRST ? Math.max(other, at - PREVIOUS) : other;
                met[size++] = (int) entries[other];
            }
        }
        Arrays.sort(met, 0, size);
        long[] counted = new long[size];
        int distinct = 0;
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || met[to] != met[from]) {
                if (to - from >= WORTH_COMPARING * Math.min(samples[article], samples[met[from]])) {
                    counted[distinct++] = (long) (from - to) << Integer.SIZE | met[from];
                }
                from = to;
            }
        }
        Arrays.sort(counted, 0, distinct);
        return Arrays.stream(counted, 0, Math.min(MOST, distinct))
                .mapToInt(entry -> (int) entry)
                .sorted()
                .toArray();
    }

    private static int shingle(long entry) {
        return (int) (entry >> Integer.SIZE);
    }
}
