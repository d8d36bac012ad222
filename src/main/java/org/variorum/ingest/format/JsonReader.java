package org.variorum.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.clean.Charsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON records: one object a line (JSON Lines), or the elements of one array, or a single object over several
 * lines. Which of them it is, is seen at the start of the file.
 */
public final class JsonReader implements RecordReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final List<String> KINDS = List.of("contentType", "contenttype", "role");
    private static final int DEEPEST = 6; // objects inside objects that are looked into for names
    private static final String PARAGRAPHS = "\n\n";

    private final Slices slices;
    private final RecordText text;

    /** A reader over an opened file. */
    public JsonReader(Container container, int limit) throws IOException {
        InputStream in = Utf8Stream.of(container);
        boolean lines = isLines(container.head());
        this.slices = lines ? new Lines(in, 0, limit) : new JsonCutter(in, 0, limit);
        this.text = new RecordText(container.head());
    }

    /** One object a line: the first line is a whole object, or is the only one, or the second starts with another. */
    private static boolean isLines(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        int from = start.indexOf('{');
        int bracket = start.indexOf('[');
        if (from < 0 || (bracket >= 0 && bracket < from)) {
            return false;
        }
        String[] lines = start.substring(from).split("[\r\n]+", 3);
        boolean whole = lines[0].stripTrailing().endsWith("}") && lines[0].indexOf('"') > 0;
        return whole || lines.length == 1 || lines[1].startsWith("{");
    }

    @Override
    public Optional<Cut> next() throws IOException {
        return filled().map(this::read);
    }

    @Override
    public boolean skip() throws IOException {
        return filled().isPresent();
    }

    private Optional<Slice> filled() throws IOException {
        Optional<Slice> slice = slices.next();
        while (slice.isPresent() && isBlank(slice.get())) {
            slice = slices.next();
        }
        return slice;
    }

    private static boolean isBlank(Slice slice) {
        for (byte b : slice.bytes()) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return slice.whole();
    }

    private Cut read(Slice slice) {
        if (!slice.whole()) {
            return Cut.bad(
                    slice,
                    Reason.TOO_LARGE,
                    "The record is longer than the limit on record bytes. Raise it, or split the record.");
        }
        Optional<Charsets.Decoded> json = text.of(slice.bytes());
        if (json.isEmpty()) {
            return Cut.bad(slice, Reason.UNDECODABLE, RecordText.HELP);
        }
        try {
            JsonNode record = JSON.readTree(json.get().text());
            if (!record.isObject()) {
                return Cut.bad(
                        slice, Reason.BROKEN_JSON, "The record is no JSON object but " + record.getNodeType() + ".");
            }
            Map<String, String> values = new LinkedHashMap<>();
            collect("", record, values, DEEPEST);
            return Cut.of(slice, values, json.get().decoding());
        } catch (JacksonException e) {
            return Cut.bad(slice, Reason.BROKEN_JSON, "The record is no JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static void collect(String path, JsonNode object, Map<String, String> values, int deep) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = path + property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject() && deep > 0) {
                collect(name + ".", value, values, deep - 1);
            } else {
                variants(name, value, values);
                words(value, deep).ifPresent(words -> values.putIfAbsent(name, words));
            }
        }
    }

    /**
     * Variants of one value, each an object with a value and the word that tells them apart, as IPTC ninjs has
     * them from version 2 on: {@code bodies[text/html]}, {@code headlines[main]}. The first of a kind counts.
     */
    private static void variants(String name, JsonNode list, Map<String, String> values) {
        for (JsonNode variant : list.isArray() ? list.values() : List.<JsonNode>of()) {
            JsonNode value = variant.path("value");
            if (value.isString()) {
                for (String kind : KINDS) {
                    String word = variant.path(kind).asString("");
                    if (!word.isEmpty()) {
                        values.putIfAbsent(name + "[" + word + "]", value.asString());
                    }
                }
                values.putIfAbsent(name, value.asString());
            }
        }
    }

    /** A value as text: several values are split by a line break, several paragraphs by a blank line. */
    private static Optional<String> words(JsonNode value, int deep) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isContainer()) {
            return Optional.of(value.asString());
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : value.values()) {
            if (deep > 0) {
                JsonNode named = part.path("name");
                words(named.isValueNode() ? named : part, deep - 1).ifPresent(parts::add);
            }
        }
        boolean paragraphs = parts.stream().anyMatch(part -> part.length() > 120);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(paragraphs ? PARAGRAPHS : "\n", parts));
    }
}
