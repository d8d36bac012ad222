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
    private static final String DATE = "datePublished";
    private static final int DEEPEST = 5;

    private LinkedData() {}

    static Map<String, List<String>> of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>(); // which many sites give the article's date
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data().strip()), articles, pages, DEEPEST);
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
        for (JsonNode around : pages) {
            values.computeIfAbsent(DATE, name -> words(around.path(DATE), DEEPEST));
        }
        return values;
    }

    private static void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> pages, int deep) {
        if (deep == 0) {
            return;
        }
        if (node.isArray()) {
            node.values().forEach(part -> collect(part, articles, pages, deep - 1));
        } else if (node.isObject()) {
            String type = node.path("@type").toString();
            if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
                articles.add(node);
            } else if (type.contains("WebPage") && node.has(DATE)) {
                pages.add(node);
            }
            collect(node.path("@graph"), articles, pages, deep - 1);
            collect(node.path("mainEntity"), articles, pages, deep - 1);
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
