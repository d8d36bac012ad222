package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.story.sketch.Sketch;

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

    @Test
    void aSaltedVectorIsAsLongAndKeepsItsOrder() {
        SparseVector vector = vector(new Random(1), 50);
        SparseVector salted = vector.salted(0x5bd1e995);
        assertEquals(vector.dot(vector), salted.dot(salted), 1e-5);
        int[] sorted = salted.keys().clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, salted.keys());
    }

    @Test
    void rareTermsWeighMoreThanCommonOnes() {
        TermRegister register = TermRegister.of(List.of(new int[] {1, 2}, new int[] {1}, new int[] {1, 3}));
        assertEquals(3, register.uses(1));
        assertTrue(register.rarity(2) > register.rarity(1));
        assertTrue(register.rarity(99) > 0);
    }

    @Test
    void aVectorHasLengthOneAndAtMostSoManyTerms() {
        TermRegister register = TermRegister.of(List.of(new int[] {1, 2, 3}));
        SparseVector vector = register.vector(new Sketch.Counts(new int[] {1, 2, 3}, new byte[] {5, 1, 9}), 2);
        assertArrayEquals(new int[] {1, 3}, vector.keys());
        assertEquals(1, vector.dot(vector), 1e-6);
    }
}
