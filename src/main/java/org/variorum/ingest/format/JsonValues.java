package org.variorum.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of a JSON object by name, names of objects inside objects joined by a dot. Plain values are taken as they
 * stream by; only lists are built up before they are read. Of a name that comes twice the last value counts. Immutable.
 */
final class JsonValues {
    private static final Map<Integer, JsonMapper> BY_DEPTH = new ConcurrentHashMap<>(); // of the one that is set
    private static final List<String> KINDS = List.of("contentType", "contenttype", "role");
    private static final int DEEPEST = 6; // objects inside objects that are looked into for names
    private static final String PARAGRAPHS = "\n\n";

    private final JsonMapper json;

    /** A reader of objects that are no deeper than this. */
    JsonValues(int depth) {
        this.json = BY_DEPTH.computeIfAbsent(depth, most -> JsonMapper.builder(JsonFactory.builder()
                        .recyclerPool(JsonRecyclerPools.threadLocalPool())
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(most)
                                .build())
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build());
    }

    /**
     * The values of one object in UTF-8.
     *
     * @throws JacksonException if it is anything else, or if anything follows it
     */
    Map<String, String> of(byte[] utf8) {
        try (JsonParser parser = json.createParser(utf8)) {
            return read(parser);
        }
    }

    /** The same of one object in letters. */
    Map<String, String> of(String text) {
        try (JsonParser parser = json.createParser(text)) {
            return read(parser);
        }
    }

    private static Map<String, String> read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(json, "it is no JSON object but " + json.currentToken());
        }
        Map<String, String> values = new LinkedHashMap<>();
        collect("", json, values, DEEPEST);
        if (json.nextToken() != null) {
            throw new StreamReadException(json, "more follows behind the object");
        }
        return values;
    }

    private static void collect(String path, JsonParser json, Map<String, String> values, int deep) {
        for (String property = json.nextName(); property != null; property = json.nextName()) {
            String name = path.isEmpty() ? property : path + property;
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT && deep > 0) {
                collect(name + ".", json, values, deep - 1);
            } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                JsonNode value = json.readValueAsTree();
                variants(name, value, values);
                words(value, deep).ifPresent(words -> values.putIfAbsent(name, words));
            } else if (token != JsonToken.VALUE_NULL) {
                values.put(name, json.getString());
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
