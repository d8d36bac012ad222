package org.variorum.story.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How articles that are worth comparing are found and compared: laid out, ranked, met under their heavy terms. */
class NearnessTest {

    private static SparseVector vector(Random random, int size) {
        TreeMap<Integer, Float> entries = new TreeMap<>();
        while (entries.size() < size) {
            int name = random.nextInt(3) == 0 ? Bundles.NAMES_FROM : -500;
            entries.put(name + random.nextInt(400), 0.1f + random.nextFloat());
        }
        float[] weights = new float[size];
        int at = 0;
        for (float weight : entries.values()) {
            weights[at++] = weight;
        }
        int[] keys = entries.keySet().stream().mapToInt(key -> key).toArray();
        return new SparseVector(keys, weights);
    }

    private static Bundle bundle(SparseVector content) {
        return new Bundle(
                1, 1, Bundle.Sum.of(content), Bundle.Sum.of(SparseVector.ZERO), Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    private static List<Bundle> bundles(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> bundle(vector(random, 1 + random.nextInt(60))))
                .toList();
    }

    @Test
    void aVectorLaidOutMultipliesLikeItself() {
        Spread laid = new Spread();
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            SparseVector one = vector(random, 1 + random.nextInt(200));
            SparseVector other = vector(random, 1 + random.nextInt(200));
            laid.lay(one);
            assertEquals(one.dot(other), laid.dot(other), 1e-5, "seed " + seed);
        }
    }

    @Test
    void severalLaidOutMultiplyLikeTheirSum() {
        Spread laid = new Spread();
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            SparseVector sum = SparseVector.ZERO;
            laid.clear();
            for (int i = 0; i < 12; i++) {
                SparseVector next = vector(random, 80);
                sum = sum.plus(next);
                laid.add(next);
            }
            SparseVector other = vector(random, 50);
            assertEquals(sum.dot(other), laid.dot(other), 1e-3, "seed " + seed);
        }
    }

    @Test
    void nothingLaidOutMultipliesToNothing() {
        assertEquals(0, new Spread().dot(vector(new Random(1), 9)));
    }

    @Test
    void theLeastOfManyAreThoseThatSortingPutsFirst() {
        Least least = new Least(5);
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            long[] numbers = LongStream.generate(() -> random.nextInt(1000))
                    .distinct()
                    .limit(seed)
                    .toArray();
            Arrays.stream(numbers).forEach(least::offer);
            int[] expected = LongStream.of(numbers)
                    .sorted()
                    .limit(5)
                    .mapToInt(n -> (int) n)
                    .toArray();
            assertArrayEquals(expected, least.take(), "seed " + seed);
        }
    }

    @Test
    void amongEqualValuesTheLowerIndexComesFirst() {
        assertTrue(Least.rank(0.5f, 3) < Least.rank(0.5f, 4));
        assertTrue(Least.rank(0.6f, 4) < Least.rank(0.5f, 3));
    }

    @Test
    void whoSharesAHeavyTermMeetsAndNobodyElse() {
        for (int seed = 0; seed < 20; seed++) {
            List<Bundle> articles = bundles(new Random(seed), 60);
            HeavyTerms terms = new HeavyTerms(articles);
            HeavyTerms.Shared shared = new HeavyTerms.Shared(articles.size());
            for (int i = 0; i < articles.size(); i++) {
                terms.share(i, shared);
                TreeSet<Integer> met = new TreeSet<>();
                for (int place = 0; place < shared.size(); place++) {
                    met.add(shared.article(place));
                    assertTrue(shared.part(place) > 0);
                }
                shared.clear();
                assertEquals(sharing(articles, i), met, "seed " + seed);
            }
        }
    }

    /** All whose twenty heaviest terms include one of an article's. */
    private static TreeSet<Integer> sharing(List<Bundle> articles, int article) {
        TreeSet<Integer> sharing = new TreeSet<>();
        for (int other = 0; other < articles.size(); other++) {
            SparseVector mine = articles.get(article).content().vector().heaviest(20);
            if (mine.dot(articles.get(other).content().vector().heaviest(20)) > 0) {
                sharing.add(other);
            }
        }
        return sharing;
    }

    @Test
    void anOutsiderMeetsThoseThatItWouldMeetInside() {
        List<Bundle> articles = bundles(new Random(7), 50);
        HeavyTerms terms = new HeavyTerms(articles);
        HeavyTerms.Shared shared = new HeavyTerms.Shared(articles.size());
        terms.share(articles.get(3), shared);
        int outside = shared.size();
        shared.clear();
        terms.share(3, shared);
        assertEquals(outside, shared.size());
    }

    @Test
    void likenessIsTheSameFromBothSidesAndLaidOut() {
        Spread laid = new Spread();
        List<Bundle> articles = bundles(new Random(3), 40);
        Likenesses likenesses = new Likenesses(articles);
        for (int a = 0; a < articles.size(); a++) {
            laid.lay(articles.get(a).content().vector());
            for (int b = 0; b < articles.size(); b++) {
                assertEquals(likenesses.of(a, b), likenesses.of(b, a), 1e-6);
                assertEquals(likenesses.of(a, b), likenesses.of(a, b, laid), 1e-5);
                assertEquals(likenesses.of(a, b), Likenesses.of(articles.get(a), articles.get(b)), 1e-9);
            }
        }
    }

    @Test
    void sharedWordsCountLittleWhereNoNameIsShared() {
        SparseVector words = new SparseVector(new int[] {1, 2, Bundles.NAMES_FROM + 1}, new float[] {0.6f, 0.6f, 0.5f});
        SparseVector elsewhere =
                new SparseVector(new int[] {1, 2, Bundles.NAMES_FROM + 2}, new float[] {0.6f, 0.6f, 0.5f});
        assertEquals(0, Likenesses.of(bundle(words), bundle(elsewhere)));
        assertTrue(Likenesses.of(bundle(words), bundle(words)) > 0.9);
    }

    @Test
    void whereNamesCannotBeToldWordsCountForLess() {
        SparseVector words = new SparseVector(new int[] {1, 2}, new float[] {0.8f, 0.6f});
        assertEquals(0.7, Likenesses.of(bundle(words), bundle(words)), 1e-6);
    }
}
