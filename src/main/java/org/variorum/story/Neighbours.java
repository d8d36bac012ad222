package org.variorum.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.story.vector.Bundle;
import org.variorum.story.vector.HeavyTerms;
import org.variorum.story.vector.Least;
import org.variorum.story.vector.Likenesses;
import org.variorum.story.vector.Spread;

/**
 * Finds for each article, or story of an earlier night, the few others that are worth comparing: those that share its heaviest terms. Bounded for each article, so linear in
 * their number. Works on all cores; what comes out does not depend on how many there are.
 */
final class Neighbours {
    private static final int MOST = 24; // neighbours an article seeks for itself
    private static final int PARTS = 16; // that the work is cut into
    private static final float FAINT = 0.03f; // part of an article in shared terms below which nothing is compared

    private final List<Bundle> articles;
    private final GroupingSettings settings;
    private final HeavyTerms terms;

    /** @param articles in order of publication */
    Neighbours(List<Bundle> articles, GroupingSettings settings) {
        this.articles = articles;
        this.settings = settings;
        this.terms = new HeavyTerms(articles);
    }

    /** The links between all neighbours; who is one's neighbour has one as neighbour too. */
    Links find(Likenesses likenesses) {
        int[][] sought = new int[articles.size()][];
        parts(sought.length).forEach(part -> {
            HeavyTerms.Shared shared = new HeavyTerms.Shared(sought.length);
            Least ranked = new Least(MOST);
            part.forEach(i -> sought[i] = seek(i, shared, ranked));
        });
        int[][] found = new int[sought.length][];
        float[][] values = new float[sought.length][];
        parts(sought.length).forEach(part -> {
            Spread laid = new Spread();
            part.forEach(i -> keep(i, sought, likenesses, laid, found, values));
        });
        return Links.of(found, values);
    }

    /** Which of some stories are so like an article that both may be one. */
    boolean[] meet(List<Bundle> stories) {
        boolean[] met = new boolean[stories.size()];
        parts(met.length).forEach(part -> {
            HeavyTerms.Shared shared = new HeavyTerms.Shared(articles.size());
            Least ranked = new Least(MOST);
            part.forEach(i -> met[i] = meets(stories.get(i), shared, ranked));
        });
        return met;
    }

    private boolean meets(Bundle story, HeavyTerms.Shared shared, Least ranked) {
        terms.share(story, shared);
        return Arrays.stream(ranked(story, shared, ranked))
                .mapToObj(articles::get)
                .anyMatch(article -> Likenesses.of(story, article) >= settings.asked(story, article));
    }

    /** Numbers in order, in parts of which a thread takes one at a time: few, since each needs room for what is shared with any article. */
    private static Stream<IntStream> parts(int size) {
        int length = size / PARTS + 1;
        return IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> IntStream.range(Math.min(size, part * length), Math.min(size, (part + 1) * length)));
    }

    /** The articles that share the most with one, ascending. */
    private int[] seek(int i, HeavyTerms.Shared shared, Least ranked) {
        terms.share(i, shared);
        shared.leaveOut(i);
        return ranked(articles.get(i), shared, ranked);
    }

    private int[] ranked(Bundle one, HeavyTerms.Shared shared, Least ranked) {
        for (int met = 0; met < shared.size(); met++) {
            int other = shared.article(met);
            if (shared.part(met) >= FAINT && one.reach(articles.get(other)) <= settings.reachDays()) {
                ranked.offer(Least.rank(shared.part(met), other));
            }
        }
        shared.clear();
        return ranked.take();
    }

    /** Keeps those that are like an article; of two that seek each other the earlier one does so. */
    private void keep(int i, int[][] sought, Likenesses likenesses, Spread laid, int[][] found, float[][] values) {
        int[] kept = new int[sought[i].length];
        float[] sums = new float[kept.length];
        int size = 0;
        laid.lay(articles.get(i).content().vector());
        for (int other : sought[i]) {
            if (other < i && Arrays.binarySearch(sought[other], i) >= 0) {
                continue;
            }
            float likeness = (float) likenesses.of(i, other, laid);
            if (likeness >= settings.likeness()) {
                kept[size] = other;
                sums[size++] =
                        likeness * articles.get(i).size() * articles.get(other).size();
            }
        }
        found[i] = Arrays.copyOf(kept, size);
        values[i] = Arrays.copyOf(sums, size);
    }
}
