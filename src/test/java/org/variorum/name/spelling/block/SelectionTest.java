package org.variorum.name.spelling.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void theFirstPlaceIsTheLargest() {
        assertEquals(9, Selection.largest(new long[] {3, 9, 1}, 3, 1));
    }

    @Test
    void numbersBehindTheCountDoNotCount() {
        assertEquals(3, Selection.largest(new long[] {3, 1, 9}, 2, 1));
    }

    @Test
    void everyPlaceIsThatOfTheSortedNumbers() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            long[] numbers = random.longs(1 + random.nextInt(60), 0, 40).toArray();
            long[] sorted = numbers.clone();
            Arrays.sort(sorted);
            int place = 1 + random.nextInt(numbers.length);
            assertEquals(sorted[sorted.length - place], Selection.largest(numbers, numbers.length, place));
        }
    }
}
