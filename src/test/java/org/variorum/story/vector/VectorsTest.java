package org.variorum.story.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.story.sketch.Counts;

class VectorsTest {
    private static SparseVector vector(Random random, int size) {
        int[] keys = random.ints(size, 0, 4 * size).distinct().sorted().toArray();
        float[] weights = new float[keys.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat();
        }
        return new SparseVector(keys, weights);
    }

    @Test
    void aProductOfSumsIsTheSumOfProducts() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            SparseVector a = vector(random, 1 + random.nextInt(20));
            SparseVector b = vector(random, 1 + random.nextInt(20));
            SparseVector c = vector(random, 1 + random.nextInt(600));
            assertEquals(a.dot(c) + b.dot(c), a.plus(b).dot(c), 1e-4, "seed " + seed);
            assertEquals(c.dot(a), a.dot(c), 0, "seed " + seed);
        }
    }

    private static Counts counts(String... terms) {
        int[] packed = java.util.Arrays.stream(terms)
                .mapToInt(term -> Integer.parseInt(term.split(" ")[0]) << 8 | Integer.parseInt(term.split(" ")[1]))
                .toArray();
        return new Counts(packed);
    }

    @Test
    void theSquareIsTheProductWithItself() {
        for (int seed = 0; seed < 50; seed++) {
            SparseVector vector = vector(new Random(seed), 1 + seed);
            assertEquals(vector.dot(vector), vector.square(), 1e-6, "seed " + seed);
        }
    }

    @Test
    void rareTermsWeighMoreThanCommonOnes() {
        TermRegister register = TermRegister.of(Stream.of(counts("1 1", "2 1"), counts("1 1"), counts("1 1", "3 1")));
        assertEquals(3, register.uses(1));
        assertTrue(register.rarity(2) > register.rarity(1));
        assertTrue(register.rarity(99) > 0);
    }

    @Test
    void aRegisterCountsAHundredThousandTerms() {
        TermRegister register = TermRegister.of(
                IntStream.range(0, 200_000).mapToObj(i -> new Counts(new int[] {(i / 2 - 50_000) << 8 | 1})));
        assertEquals(2, register.uses(-50_000));
        assertEquals(2, register.uses(49_999));
        assertEquals(0, register.uses(50_000));
    }

    @Test
    void aVectorHasLengthOneAndAtMostSoManyTerms() {
        TermRegister register = TermRegister.of(Stream.of(counts("1 1", "2 1", "3 1")));
        SparseVector vector = register.vector(counts("1 5", "2 1", "3 9"), 2);
        assertArrayEquals(new int[] {1, 3}, vector.keys());
        assertEquals(1, vector.dot(vector), 1e-6);
    }
}
