package org.variorum.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSinkTest {

    private static int bytesOf(long number) {
        ByteSink sink = new ByteSink();
        sink.number(number);
        return sink.toBytes().length;
    }

    @Test
    void aSmallNumberTakesOneByteWhateverItsSign() {
        assertEquals(1, bytesOf(0));
        assertEquals(1, bytesOf(63));
        assertEquals(1, bytesOf(-64));
        assertEquals(2, bytesOf(64));
        assertEquals(10, bytesOf(Long.MIN_VALUE));
    }

    @Test
    void numbersComeBackAsTheyWere() {
        Random random = new Random(4);
        for (int i = 0; i < 5000; i++) {
            long number = random.nextLong() >> random.nextInt(64);
            ByteSink sink = new ByteSink();
            sink.number(number);
            assertEquals(number, new ByteSource(sink.toBytes()).number());
        }
    }

    @Test
    void realNumbersComeBackToTheLastBit() {
        for (double number : new double[] {0, -0.0, 0.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, 1 / 3.0}) {
            ByteSink sink = new ByteSink();
            sink.real(number);
            assertEquals(number, new ByteSource(sink.toBytes()).real());
        }
    }

    @Test
    void textOfEveryScriptComesBack() {
        for (String text : new String[] {"", "Lume", "Лума", "ルーメ", "😀", "a\u0000b"}) {
            ByteSink sink = new ByteSink();
            sink.text(text);
            assertEquals(text, new ByteSource(sink.toBytes()).text());
        }
    }

    @Test
    void whatIsPutInOrderComesOutInOrder() {
        ByteSink sink = new ByteSink();
        byte[] long9 = new byte[5000];
        sink.text("first");
        sink.raw(long9);
        sink.number(-7);
        ByteSource source = new ByteSource(sink.toBytes());
        assertEquals("first", source.text());
        assertArrayEquals(long9, source.raw());
        assertEquals(-7, source.number());
    }

    @Test
    void readingPastTheEndIsAnErrorAndNoZero() {
        ByteSource source = new ByteSource(new byte[0]);
        assertThrows(IndexOutOfBoundsException.class, source::number);
    }
}
