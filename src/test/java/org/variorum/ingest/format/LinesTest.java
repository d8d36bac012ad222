package org.variorum.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<Slice> cut(String text, int limit) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, limit);
        List<Slice> all = new ArrayList<>();
        for (Optional<Slice> next = lines.next(); next.isPresent(); next = lines.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> words(List<Slice> slices) {
        return slices.stream()
                .map(slice -> new String(slice.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void everyKindOfLineEndEndsALine() throws IOException {
        assertEquals(List.of("one\n", "two\r\n", "three\r", "four"), words(cut("one\ntwo\r\nthree\rfour", 100)));
    }

    @Test
    void anEmptyLineIsALine() throws IOException {
        assertEquals(List.of("a\n", "\n", "b\n"), words(cut("a\n\nb\n", 100)));
    }

    @Test
    void anEmptyStreamHasNoLine() throws IOException {
        assertEquals(List.of(), cut("", 100));
    }

    @Test
    void aLineBeyondTheLimitIsCutAndTheNextOneIsWhole() throws IOException {
        List<Slice> lines = cut("abcdefghij\nkl\n", 5);
        assertFalse(lines.get(0).whole());
        assertEquals("abcde", new String(lines.get(0).bytes(), StandardCharsets.UTF_8));
        assertTrue(lines.get(1).whole());
        assertEquals(11, lines.get(1).offset());
    }

    @Test
    void theLinesTogetherAreTheStreamAndEachStandsAtItsOffset() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append("ab\r\n\n\r".charAt(random.nextInt(6)));
            }
            long at = 0;
            for (Slice line : cut(text.toString(), 1000)) {
                assertEquals(at, line.offset());
                at += line.bytes().length;
            }
            assertEquals(text.toString(), String.join("", words(cut(text.toString(), 1000))));
        }
    }
}
