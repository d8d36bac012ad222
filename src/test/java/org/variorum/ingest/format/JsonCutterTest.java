package org.variorum.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonCutterTest {
    private static List<Slice> cut(String json, int limit) throws IOException {
        JsonCutter cutter = new JsonCutter(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), 0, limit);
        List<Slice> all = new ArrayList<>();
        for (Optional<Slice> next = cutter.next(); next.isPresent(); next = cutter.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> words(String json) throws IOException {
        return cut(json, 1000).stream()
                .map(slice -> new String(slice.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void elementsOfAnArrayAreCutOut() throws IOException {
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"), words("[{\"a\":1}, {\"a\":2}]"));
    }

    @Test
    void objectsThatFollowEachOtherNeedNoArray() throws IOException {
        assertEquals(List.of("{\"a\":1}", "{\"a\":2}"), words("{\"a\":1}\n{\"a\":2}\n"));
    }

    @Test
    void bracesInsideStringsCloseNothing() throws IOException {
        assertEquals(List.of("{\"a\":\"}{\"}", "{\"b\":\"\\\"}\"}"), words("[{\"a\":\"}{\"},{\"b\":\"\\\"}\"}]"));
    }

    @Test
    void objectsInsideObjectsStayTogether() throws IOException {
        assertEquals(List.of("{\"a\":{\"b\":[{\"c\":1}]}}"), words("[{\"a\":{\"b\":[{\"c\":1}]}}]"));
    }

    @Test
    void anElementThatIsNoObjectGoesAlone() throws IOException {
        assertEquals(List.of("7", "{\"a\":1}"), words("[7,{\"a\":1}]"));
    }

    @Test
    void anElementWithoutItsEndDoesNotTakeTheNextOneWithIt() throws IOException {
        List<String> cut = words("[{\"a\":\"open}, {\"a\":2}]");
        assertEquals("{\"a\":2}", cut.get(cut.size() - 1));
    }

    @Test
    void everyElementStandsAtItsBrace() throws IOException {
        String json = "[ {\"a\":1},\n  {\"a\":2} ]";
        for (Slice slice : cut(json, 1000)) {
            assertEquals('{', json.charAt((int) slice.offset()));
        }
    }

    @Test
    void anElementBeyondTheLimitIsMarked() throws IOException {
        assertFalse(cut("[{\"a\":\"0123456789\"}]", 8).get(0).whole());
    }
}
