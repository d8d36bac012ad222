package org.variorum.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.SparseVector;

/**
 * Finds for each article, or story of an earlier night, the few others that are worth comparing: those that share its heaviest terms. Bounded for each article, so linear in
 * their number; a term that very many share links only those that stand near each other in time. Works on all cores; what comes out does not
 * depend on how many there are.
 */
final class Neighbours {
    private static final int HEAVIEST = 20; // terms of an article that are looked at
    private static final int SHORT_LIST = 200; // articles under one term that are all compared
    private static final int NEARBY = 20; // articles to either side in a longer list
    private static final int MOST = 24; // neighbours an article seeks for itself
    private static final int AT_ONCE = 256; // articles that one thread takes at a time
    private static final float FAINT = 0.03f; // part of an article in shared terms below which nothing is compared

    private final List<Bundle> articles;
    private final GroupingSettings settings;
    private final int[][] heaviest; // places of each article's heaviest terms in its vector
    private final int[][] places; // of each article among those that share such a term, parallel
    private final long[] entries; // term and article, ascending
    private final int[] begins; // where the entries of the same term begin, parallel

    /** @param articles in order of publication */
    Neighbours(List<Bundle> articles, GroupingSettings settings) {
        this.articles = articles;
        this.settings = settings;
        this.heaviest = articles.parallelStream().map(Neighbours::heaviest).toArray(int[][]::new);
        this.places = new int[heaviest.length][];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[heaviest[i].length];
            size += places[i].length;
        }
        this.entries = new long[size];
        this.begins = new int[size];
        enter();
    }

    /** The links between all neighbours; who is one's neighbour has one as neighbour too. */
    Links find() {
        int[][] sought = new int[articles.size()][];
        float[][] likenesses = new float[sought.length][];
        IntStream.range(0, (sought.length + AT_ONCE - 1) / AT_ONCE).parallel().forEach(part -> {
            float[] shared = new float[sought.length];
            for (int i = part * AT_ONCE; i < Math.min(sought.length, (part + 1) * AT_ONCE); i++) {
                seek(i, shared, sought, likenesses);
            }
        });
        return Links.of(sought, likenesses);
    }

    /** Whether any article is so like a story that both may be one. */
    boolean meet(Bundle story) {
        Map<Integer, Float> shared = new HashMap<>();
        SparseVector its = story.content().vector();
        double square = its.square();
        for (int place : heaviest(story)) {
            int from = Arrays.binarySearch(entries, (long) its.keys()[place] << Integer.SIZE);
            from = from < 0 ? -from - 1 : from;
            float weight = (float) (its.weights()[place] * its.weights()[place] / square);
            for (int at = from; at < Math.min(entries.length, from + SHORT_LIST); at++) {
                if (entries[at] >> Integer.SIZE != its.keys()[place]) {
                    break;
                }
                shared.merge((int) entries[at], weight, Float::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FAINT)
                .sorted(Comparator.<Map.Entry<Integer, Float>>comparingDouble(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(entry -> articles.get(entry.getKey()))
                .anyMatch(article -> story.alike(article) >= settings.asked(story, article));
    }

    /** Lists the articles under each term, and where each article stands there. */
    private void enter() {
        int size = 0;
        for (int i = 0; i < heaviest.length; i++) {
            for (int term : heaviest[i]) {
                entries[size++] = (long) key(i, term) << Integer.SIZE | i;
            }
        }
        Arrays.sort(entries);
        int[] next = new int[heaviest.length];
        for (int at = 0; at < size; at++) {
            boolean same = at > 0 && entries[at] >> Integer.SIZE == entries[at - 1] >> Integer.SIZE;
            begins[at] = same ? begins[at - 1] : at;
            int article = (int) entries[at];
            places[article][next[article]++] = at;
        }
        for (int[] terms : heaviest) {
            Arrays.sort(terms); // keys ascend with the places, so now both go the same way
        }
    }

    private int key(int article, int term) {
        return articles.get(article).content().vector().keys()[term];
    }

    private void seek(int i, float[] shared, int[][] sought, float[][] likenesses) {
        int[] met = new int[AT_ONCE];
        int size = 0;
        SparseVector content = articles.get(i).content().vector();
        float[] weights = content.weights();
        float square = articles.get(i).size() == 1 ? 1 : (float) content.square();
        for (int term = 0; term < heaviest[i].length; term++) {
            int at = places[i][term];
            float weight = weights[heaviest[i][term]];
            float part = weight * weight / square;
            int to = end(at);
            boolean all = to - begins[at] <= SHORT_LIST;
            int from = all ? begins[at] : Math.max(begins[at], at - NEARBY);
            for (int place = from; place < (all ? to : Math.min(to, at + NEARBY + 1)); place++) {
                int other = (int) entries[place];
                if (shared[other] == 0) {
                    met = size == met.length ? Arrays.copyOf(met, 2 * size) : met;
                    met[size++] = other;
                }
                shared[other] += part;
            }
        }
        shared[i] = 0;
        long[] ranked = new long[size];
        int worth = 0;
        for (int m = 0; m < size; m++) {
            int other = met[m];
            if (shared[other] >= FAINT && articles.get(i).reach(articles.get(other)) <= settings.reachDays()) {
                ranked[worth++] = (long) -Float.floatToIntBits(shared[other]) << Integer.SIZE | other;
            }
            shared[other] = 0;
        }
        Arrays.sort(ranked, 0, worth);
        keep(i, Arrays.copyOf(ranked, Math.min(MOST, worth)), sought, likenesses);
    }

    private void keep(int i, long[] ranked, int[][] sought, float[][] likenesses) {
        int[] candidates =
                Arrays.stream(ranked).mapToInt(entry -> (int) entry).sorted().toArray();
        float[] values = new float[candidates.length];
        int size = 0;
        for (int other : candidates) {
            float likeness = (float) articles.get(i).alike(articles.get(other));
            if (likeness >= settings.likeness()) {
                candidates[size] = other;
                values[size++] =
                        likeness * articles.get(i).size() * articles.get(other).size();
            }
        }
        sought[i] = Arrays.copyOf(candidates, size);
        likenesses[i] = Arrays.copyOf(values, size);
    }

    /** One past the last entry of the same term, or somewhere beyond all that are looked at. */
    private int end(int at) {
        int to = at + 1;
        int furthest = Math.min(entries.length, begins[at] + SHORT_LIST + NEARBY + 1);
        while (to < Math.max(furthest, Math.min(entries.length, at + NEARBY + 1))
                && entries[to] >> Integer.SIZE == entries[at] >> Integer.SIZE) {
            to++;
        }
        return to;
    }

    /** Places of the heaviest entries of a vector, the first among equals first. Weights are above 0, so their bits sort as they do. */
    private static int[] heaviest(Bundle article) {
        float[] weights = article.content().vector().weights();
        long[] ranked = new long[weights.length];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = (long) -Float.floatToIntBits(weights[i]) << Integer.SIZE | i;
        }
        Arrays.sort(ranked);
        return Arrays.stream(ranked)
                .limit(HEAVIEST)
                .mapToInt(entry -> (int) entry)
                .toArray();
    }
}
