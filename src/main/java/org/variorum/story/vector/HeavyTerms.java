package org.variorum.story.vector;

import java.util.Arrays;
import java.util.List;

/**
 * Which articles share their heaviest terms: under each term those that it is among the heaviest of, in their order. What one article looks at is bounded:
 * all of a short list, of a longer one only those that stand near it in time. Immutable, safe to share between threads.
 */
public final class HeavyTerms {
    private static final int HEAVIEST = 20; // terms of an article that are looked at
    private static final int SHORT_LIST = 200; // articles under one term that are all looked at
    private static final int NEARBY = 20; // articles to either side in a longer list
    private static final int SCATTER = 0x9E3779B9; // golden ratio: neighbouring keys lie far apart

    private final int[] keys; // of terms; open addressing
    private final int[] begins; // by place of a term, where its articles begin
    private final int[] ends; // and one past the last of them; both 0 where the place is free
    private final int[] articles; // those of each term, ascending
    private final int[] firsts; // by article where its entries begin, and one past those of the last
    private final int[] terms; // by entry the place of its term
    private final int[] places; // by entry the place of its article among those of the term
    private final float[] parts; // by entry the term's part of the square of its article, in (0, 1]

    /** @param bundles the articles in order of publication */
    public HeavyTerms(List<Bundle> bundles) {
        int[][] heaviest = bundles.parallelStream()
                .map(article -> heaviest(article.content().vector()))
                .toArray(int[][]::new);
        this.firsts = new int[heaviest.length + 1];
        for (int i = 0; i < heaviest.length; i++) {
            firsts[i + 1] = firsts[i] + heaviest[i].length;
        }
        int size = firsts[heaviest.length];
        this.keys = new int[Math.max(2, 4 * Integer.highestOneBit(size))];
        this.begins = new int[keys.length];
        this.ends = new int[keys.length];
        this.articles = new int[size];
        this.terms = new int[size];
        this.places = new int[size];
        this.parts = new float[size];
        for (int i = 0; i < heaviest.length; i++) {
            enter(i, bundles.get(i), heaviest[i]);
        }
        list();
    }

    /** What an article shares with others, collected by one thread; emptied after each article. */
    public static final class Shared {
        private final float[] parts; // by other article
        private int[] met = new int[256];
        private int size;

        /** @param articles how many there are */
        public Shared(int articles) {
            this.parts = new float[articles];
        }

        private void add(int other, float part) {
            if (parts[other] == 0) {
                met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
                met[size++] = other;
            }
            parts[other] += part;
        }

        /** Number of articles that share something. */
        public int size() {
            return size;
        }

        /** One of them. */
        public int article(int place) {
            return met[place];
        }

        /** The part of the article's square, in (0, 1], that stands in heavy terms which it shares with one of them. */
        public float part(int place) {
            return parts[met[place]];
        }

        /** Counts one of them as sharing nothing. */
        public void leaveOut(int article) {
            parts[article] = 0;
        }

        /** Begins anew. */
        public void clear() {
            while (size > 0) {
                parts[met[--size]] = 0;
            }
        }
    }

    /** Collects what an article shares with others, itself included. */
    public void share(int article, Shared shared) {
        for (int entry = firsts[article]; entry < firsts[article + 1]; entry++) {
            int from = begins[terms[entry]];
            int to = ends[terms[entry]];
            if (to - from > SHORT_LIST) {
                from = Math.max(from, places[entry] - NEARBY);
                to = Math.min(to, places[entry] + NEARBY + 1);
            }
            for (int place = from; place < to; place++) {
                shared.add(articles[place], parts[entry]);
            }
        }
    }

    /** Collects what somebody who is none of the articles shares with them; of a long list it looks at the first. */
    public void share(Bundle outsider, Shared shared) {
        SparseVector its = outsider.content().vector();
        double square = its.square();
        for (int heavy : heaviest(its)) {
            int term = place(its.keys()[heavy]);
            float part = (float) (its.weights()[heavy] * its.weights()[heavy] / square);
            for (int place = begins[term]; place < Math.min(ends[term], begins[term] + SHORT_LIST); place++) {
                shared.add(articles[place], part);
            }
        }
    }

    private void enter(int article, Bundle bundle, int[] heaviest) {
        SparseVector its = bundle.content().vector();
        float square = bundle.size() == 1 ? 1 : (float) its.square();
        for (int i = 0; i < heaviest.length; i++) {
            int entry = firsts[article] + i;
            int term = place(its.keys()[heaviest[i]]);
            keys[term] = its.keys()[heaviest[i]];
            terms[entry] = term;
            places[entry] = ends[term]++;
            parts[entry] = its.weights()[heaviest[i]] * its.weights()[heaviest[i]] / square;
        }
    }

    /** Lists the articles of each term, whose numbers are known by now. */
    private void list() {
        int size = 0;
        for (int term = 0; term < keys.length; term++) {
            begins[term] = size;
            size += ends[term];
            ends[term] = size;
        }
        for (int i = 0; i + 1 < firsts.length; i++) {
            for (int entry = firsts[i]; entry < firsts[i + 1]; entry++) {
                places[entry] += begins[terms[entry]];
                articles[places[entry]] = i;
            }
        }
    }

    /** Where a term stands, or would stand. */
    private int place(int key) {
        int mask = keys.length - 1;
        int at = ((key * SCATTER) >>> Byte.SIZE) & mask;
        while (ends[at] > begins[at] && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Places of the heaviest entries of a vector, ascending; the first among equals first. */
    private static int[] heaviest(SparseVector vector) {
        Least lightest = new Least(HEAVIEST);
        for (int i = 0; i < vector.weights().length; i++) {
            lightest.offer(Least.rank(vector.weights()[i], i));
        }
        return lightest.take();
    }
}
