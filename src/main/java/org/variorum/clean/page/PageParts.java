package org.variorum.clean.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.variorum.text.Language;
import org.variorum.text.Lexicon;

/**
 * What a part of a page is by its tag, role, class and id, long before its text is read. Immutable, safe to share
 * between threads.
 */
final class PageParts {
    /** What a part probably holds. */
    enum Part {
        NEVER,
        DROP,
        /** What readers say. */
        VOICES,
        MAYBE,
        NEUTRAL,
        LEAD,
        BODY
    }

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "map",
            "head",
            "title",
            "dialog",
            "datalist");
    private static final Set<String> ASIDE =
            Set.of("nav", "aside", "footer", "menu", "figcaption", "label", "fieldset");
    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "menu",
            "toolbar",
            "tablist");

    private final Map<String, Part> words = new HashMap<>();

    PageParts() {
        for (List<String> row : Lexicon.rows("clean", Language.UNKNOWN, "parts")) {
            words.put(row.get(0), Part.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    Part of(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag) || isHidden(element)) {
            return Part.NEVER;
        }
        if (ASIDE.contains(tag) || ASIDE_ROLES.contains(element.attr("role"))) {
            return Part.DROP;
        }
        return ofWords(element);
    }

    /** Whether class or id speak of a story's body, whatever else they say. */
    boolean isBody(Element element) {
        return tokens(element).stream().anyMatch(word -> words.get(word) == Part.BODY);
    }

    /** Whether class, id or microdata speak of the summary above a story. */
    boolean isLead(Element element) {
        return element.attr("itemprop").equals("description")
                || tokens(element).stream().anyMatch(word -> words.get(word) == Part.LEAD);
    }

    private Part ofWords(Element element) {
        Part part = Part.NEUTRAL;
        for (String word : tokens(element)) {
            Part says = words.getOrDefault(word, Part.NEUTRAL);
            if (says == Part.DROP) {
                return says;
            }
            if (says == Part.VOICES || part == Part.VOICES) {
                part = Part.VOICES;
                continue;
            }
            part = part == Part.NEUTRAL || says == Part.MAYBE ? (says == Part.NEUTRAL ? part : says) : part;
        }
        return part;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return style.contains("display") && style.replace(" ", "").contains("display:none");
    }

    /** The words of class, id and what programmers call the part: cut at signs and at inner capitals. */
    private static List<String> tokens(Element element) {
        String names = String.join(
                " ",
                element.attr("class"),
                element.attr("id"),
                element.attr("data-testid"),
                element.attr("data-component"));
        if (names.isBlank()) {
            return List.of();
        }
        List<String> tokens = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean end = i == names.length() || !Character.isLetter(names.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if ((end || hump) && i > start) {
                tokens.add(names.substring(start, i).toLowerCase(Locale.ROOT));
            }
            start = end ? i + 1 : hump ? i : start;
        }
        return tokens;
    }
}
