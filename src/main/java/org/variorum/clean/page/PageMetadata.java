package org.variorum.clean.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What a page declares about itself: JSON-LD first, then meta elements, microdata and the page's own headings, in the
 * order of the lexicon {@code clean/und/metadata}. For one page; not for several threads at once.
 */
final class PageMetadata {
    private static final List<List<String>> ROWS = Lexicon.rows("clean", Language.UNKNOWN, "metadata");

    private final Document page;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private PageMetadata(Document page) {
        this.page = page;
    }

    static PageMetadata of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        Map<String, List<String>> linkedData = LinkedData.of(page);
        for (List<String> row : ROWS) {
            String field = row.get(0);
            List<String> found = row.get(2).equals("linked")
                    ? linkedData.getOrDefault(row.get(3), List.of())
                    : metadata.selected(row.get(2), row.get(3));
            found.stream()
                    .map(PageMetadata::clean)
                    .filter(value -> !value.isEmpty())
                    .forEach(metadata.values.computeIfAbsent(field, f -> new ArrayList<>())::add);
            if (field.equals("author")
                    && !found.isEmpty()
                    && !metadata.authors().isEmpty()) {
                linkedData = without(linkedData, "author");
            }
        }
        return metadata;
    }

    private static Map<String, List<String>> without(Map<String, List<String>> values, String name) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove(name);
        return rest;
    }

    String title() {
        String title = first("title");
        String site = first("site");
        for (String mark : List.of(" | ", " - ", " – ", " — ", " « ", " :: ")) {
            int cut = title.lastIndexOf(mark);
            if (cut > 0
                    && !site.isEmpty()
                    && title.substring(cut + mark.length()).equalsIgnoreCase(site)) {
                return title.substring(0, cut).strip();
            }
        }
        return title;
    }

    List<String> authors() {
        return values.getOrDefault("author", List.of()).stream()
                .filter(name -> !name.contains("://") && name.length() <= 120)
                .distinct()
                .toList();
    }

    /** All dates of publication, best first, unread. */
    List<String> dates() {
        return values.getOrDefault("published", List.of());
    }

    Language language() {
        return values.getOrDefault("language", List.of()).stream()
                .map(Language::declared)
                .filter(language -> !language.equals(Language.UNKNOWN))
                .findFirst()
                .orElse(Language.UNKNOWN);
    }

    String url() {
        return values.getOrDefault("url", List.of()).stream()
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst()
                .orElse("");
    }

    /** The whole text as the page declares it for machines, in one line and possibly cut short; possibly empty. */
    String body() {
        String body = first("body");
        return body.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(body).text() : body;
    }

    String site() {
        return first("site");
    }

    private String first(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /** Values of an attribute of the elements that a selector finds; the attribute "text" is what they show. */
    private List<String> selected(String attribute, String selector) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select(selector)) {
            found.add(attribute.equals("text") ? element.text() : element.attr(attribute));
        }
        return found;
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .map(letter -> Character.isISOControl(letter) || Character.isSpaceChar(letter) ? ' ' : letter)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }
}
