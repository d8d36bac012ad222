package org.variorum.clean.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema.org article in a page's JSON-LD, as lists of words by property. Broken scripts are passed over. Stateless.
 */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 5;

    private LinkedData() {}

    static Map<String, List<String>> of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), articles, DEEPEST);
            } catch (JacksonException e) {
                // pages with a broken script have other metadata
            }
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (JsonNode article : articles) {
            for (Map.Entry<String, JsonNode> property : article.properties()) {
                values.computeIfAbsent(property.getKey(), name -> words(property.getValue(), DEEPEST));
            }
        }
        return values;
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int deep) {
        if (deep == 0) {
            return;
        }
        if (node.isArray()) {
            node.values().forEach(part -> collect(part, articles, deep - 1));
        } else if (node.isObject()) {
            String type = node.path("@type").toString();
            if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles, deep - 1);
            collect(node.path("mainEntity"), articles, deep - 1);
        }
    }

    private static List<String> words(JsonNode value, int deep) {
        List<String> words = new ArrayList<>();
        if (value.isArray() && deep > 0) {
            value.values().forEach(part -> words.addAll(words(part, deep - 1)));
        } else if (value.isObject()) {
            JsonNode name = value.has("name") ? value.path("name") : value.path("@id");
            words.addAll(deep > 0 ? words(name, deep - 1) : List.of());
        } else if (value.isValueNode() && !value.isNull()) {
            words.add(org.jsoup.parser.Parser.unescapeEntities(value.asString(), false));
        }
        return words;
    }
}
