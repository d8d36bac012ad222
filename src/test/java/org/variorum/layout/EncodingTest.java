package org.variorum.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Inner(String text, Optional<Integer[]> none) {}

    private record Leaf(String text, long number) {}

    private record Tree(
            int small,
            long large,
            double real,
            Colour colour,
            LocalDate day,
            Optional<Leaf> maybe,
            List<Leaf> leaves,
            List<List<Colour>> table) {}

    private record Renamed(String text, long count) {}

    private static Tree random(Random random) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            leaves.add(new Leaf(
                    random.ints(random.nextInt(20), 0, 0x3000)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString(),
                    random.nextLong()));
        }
        return new Tree(
                random.nextInt(),
                random.nextLong(),
                random.nextGaussian() * 1e9,
                Colour.values()[random.nextInt(2)],
                LocalDate.ofEpochDay(random.nextInt(100_000) - 50_000),
                leaves.stream().findFirst(),
                List.copyOf(leaves),
                List.of(List.of(Colour.RED), List.of()));
    }

    @Test
    void everyRecordComesBackAsItWas() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            Tree tree = random(random);
            assertEquals(tree, Encoding.decode(Encoding.encode(tree), Tree.class));
        }
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        assertArrayEquals(Encoding.encode(random(new Random(3))), Encoding.encode(random(new Random(3))));
    }

    @Test
    void theEndsOfTheNumberLineSurvive() {
        for (long number : new long[] {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            Leaf leaf = new Leaf("", number);
            assertEquals(leaf, Encoding.decode(Encoding.encode(leaf), Leaf.class));
        }
    }

    @Test
    void aRecordWhoseComponentWasRenamedIsRefused() {
        byte[] bytes = Encoding.encode(new Leaf("a", 1));
        LayoutException e = assertThrows(LayoutException.class, () -> Encoding.decode(bytes, Renamed.class));
        assertTrue(e.getMessage().contains("another version"), e.getMessage());
    }

    @Test
    void cutBytesAreRefusedWithARemedy() {
        byte[] bytes = Encoding.encode(random(new Random(5)));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            LayoutException e = assertThrows(LayoutException.class, () -> Encoding.decode(cut, Tree.class));
            assertTrue(e.getMessage().contains("--fresh"), e.getMessage());
        }
    }

    @Test
    void aTypeWithoutALayoutIsRefusedAtOnce() {
        assertThrows(IllegalArgumentException.class, () -> Encoding.encode(new Inner("a", Optional.empty())));
    }
}
