package org.variorum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.variorum.clean.page.PageReader;
import org.variorum.clean.page.PageShapes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Main text of labelled pages beside Readability4J, on the pages as they are and made over in ways that other sites and
 * countries have: without names of classes, without paragraphs, in letters without blanks, with comments as long as the
 * story. Arguments: the folder (html/*.html.gz and ground-truth.json), then the names of makeovers (all if none), and
 * {@code speed} for pages a second; or {@code shapes} and a number, for so many invented pages of each shape and script
 * ({@link PageShapes}). The measure is that of the article extraction benchmark: words in fours, mean over
 * pages.
 */
public final class PageFigures {
    private static final int FOUR = 4;
    private static final int ROUNDS = 6; // of the speed test; the first two warm up
    private static final int WARM = 2;
    private static final String STRANGER =
            "I read this at breakfast and could not believe it. My neighbour said the same thing last year, and nobody"
                    + " listened then. ";

    private PageFigures() {}

    /** A page with the body that people marked in it. */
    private record Labelled(String html, String body) {}

    /** A makeover of pages, and of the words in the bodies. */
    private record Makeover(UnaryOperator<Document> page, UnaryOperator<String> words) {}

    private interface Extractor {
        String text(String html);
    }

    public static void main(String[] args) throws IOException {
        Map<String, Extractor> extractors = new LinkedHashMap<>();
        extractors.put("ours", html -> PageReader.read(html).text());
        extractors.put("Readability4J", html -> {
            String text = new Readability4J("https://example.org/a", html).parse().getTextContent();
            return text == null ? "" : text;
        });
        if (args[0].equals("shapes")) {
            shapes(Integer.parseInt(args[1]), extractors);
            return;
        }
        List<Labelled> pages = pages(Path.of(args[0]));
        if (args.length > 1 && args[1].equals("speed")) {
            speed(pages, extractors);
            return;
        }
        for (Map.Entry<String, Makeover> makeover : makeovers().entrySet()) {
            if (args.length == 1 || List.of(args).contains(makeover.getKey())) {
                StringBuilder line = new StringBuilder(String.format("%-10s", makeover.getKey()));
                List<Labelled> made = pages.stream()
                        .map(page -> made(page, makeover.getValue()))
                        .toList();
                extractors.forEach((name, extractor) -> line.append("  ").append(name).append(' ').append(f1(made, extractor)));
                System.out.println(line);
            }
        }
    }

    /** Invented pages of each shape, so many in each script. */
    private static void shapes(int many, Map<String, Extractor> extractors) {
        PageShapes.all().forEach((name, shape) -> {
            List<Labelled> pages = new ArrayList<>();
            for (PageShapes.Script script : PageShapes.Script.values()) {
                for (int seed = 0; seed < many; seed++) {
                    PageShapes.Page page = PageShapes.of(shape, script, seed);
                    pages.add(new Labelled(page.html(), page.text()));
                }
            }
            StringBuilder line = new StringBuilder(String.format("%-16s", name));
            extractors.forEach((who, extractor) -> line.append("  ").append(who).append(' ').append(f1(pages, extractor)));
            System.out.println(line);
        });
    }

    private static void speed(List<Labelled> pages, Map<String, Extractor> extractors) {
        Map<String, Long> spent = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Extractor> extractor : extractors.entrySet()) {
                long start = cpu();
                pages.forEach(page -> extractor.getValue().text(page.html()));
                if (round >= WARM) {
                    spent.merge(extractor.getKey(), cpu() - start, Long::sum);
                }
            }
        }
        spent.forEach((name, nanos) -> System.out.printf(
                "%s %.1f pages a CPU second%n", name, pages.size() * (ROUNDS - WARM) * 1e9 / nanos));
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Labelled> pages(Path folder) throws IOException {
        JsonNode truth = JsonMapper.builder().build().readTree(folder.resolve("ground-truth.json").toFile());
        List<Labelled> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            try (InputStream in = new GZIPInputStream(
                    Files.newInputStream(folder.resolve("html/" + page.getKey() + ".html.gz")))) {
                pages.add(new Labelled(
                        new String(in.readAllBytes(), StandardCharsets.UTF_8),
                        page.getValue().path("articleBody").asString()));
            }
        }
        return pages;
    }

    private static Labelled made(Labelled page, Makeover makeover) {
        Document document = Jsoup.parse(page.html());
        document.outputSettings().prettyPrint(false);
        return new Labelled(
                makeover.page().apply(document).outerHtml(), makeover.words().apply(page.body()));
    }

    private static Map<String, Makeover> makeovers() {
        Map<String, Makeover> all = new LinkedHashMap<>();
        all.put("plain", new Makeover(page -> page, words -> words));
        all.put("nameless", new Makeover(PageFigures::nameless, words -> words));
        all.put("divs", new Makeover(page -> divs(nameless(page)), words -> words));
        all.put("breaks", new Makeover(page -> breaks(nameless(page)), words -> words));
        all.put("han", inWords(word -> letters(word, 0x4E00, 3000, (word.length() + 3) / 4), "", "，", "。"));
        all.put("kana", inWords(word -> letters(word, 0x3042, 70, (word.length() + 1) / 2), "", "、", "。"));
        all.put("thai", inWords(word -> letters(word, 0x0E01, 40, word.length()), "", " ", " "));
        all.put("hebrew", inWords(word -> letters(word, 0x05D0, 26, (word.length() + 1) * 3 / 4), " ", ",", "."));
        all.put("comments", new Makeover(page -> comments(page, "comments"), words -> words));
        all.put("unnamedcomments", new Makeover(page -> comments(nameless(page), ""), words -> words));
        all.put("wall", new Makeover(page -> wall(nameless(page)), words -> words));
        return all;
    }

    /** Without whatever a page says of its parts in words. */
    private static Document nameless(Document page) {
        page.select("script, meta[property], meta[name]").remove();
        for (Element element : page.getAllElements()) {
            for (String name : List.of("class", "id", "role", "itemprop", "itemtype")) {
                element.removeAttr(name);
            }
        }
        return page;
    }

    private static Document divs(Document page) {
        page.select("p, article, section, main, aside, header, footer, nav, figcaption").tagName("div");
        return page;
    }

    /** Paragraphs that follow each other become one block with line breaks. */
    private static Document breaks(Document page) {
        for (Element first : page.select("p")) {
            Element previous = first.previousElementSibling();
            if (first.parent() == null || (previous != null && previous.normalName().equals("p"))) {
                continue;
            }
            for (Element p = first; p != null && p.normalName().equals("p"); ) {
                Element next = p.nextElementSibling();
                p.appendElement("br");
                p.appendElement("br");
                p.unwrap();
                p = next;
            }
        }
        return page;
    }

    private static Document comments(Document page, String name) {
        int letters = page.select("p").text().length();
        Element all = page.body().appendElement("div");
        if (!name.isEmpty()) {
            all.attr("class", name);
        }
        for (int written = 0; written < letters; written += 2 * STRANGER.length()) {
            Element one = all.appendElement("div");
            one.appendElement("div").appendElement("a").attr("href", "#").text("Reader " + written);
            one.appendElement("p").text(STRANGER.repeat(2));
        }
        return page;
    }

    private static Document wall(Document page) {
        Element wall = page.body().prependElement("div");
        for (int i = 0; i < 8; i++) {
            wall.appendElement("p")
                    .text("We and our " + (120 + i) + " partners store and access information on a device, such as cookies,"
                            + " and process personal data, such as unique identifiers, to measure what readers like.");
        }
        return page;
    }

    private static Makeover inWords(UnaryOperator<String> word, String blank, String comma, String stop) {
        UnaryOperator<String> words = text -> {
            StringBuilder made = new StringBuilder();
            for (String part : text.replaceAll("\\s+", " ").split("(?<=[^\\p{L}])|(?=[^\\p{L}])")) {
                boolean letters = !part.isEmpty() && Character.isLetter(part.charAt(0));
                made.append(
                        letters
                                ? word.apply(part)
                                : part.equals(" ") ? blank : part.equals(",") ? comma : part.equals(".") ? stop : part);
            }
            return made.toString();
        };
        return new Makeover(
                page -> {
                    Document bare = nameless(page);
                    bare.forEachNode(node -> {
                        if (node instanceof TextNode text) {
                            text.text(words.apply(text.getWholeText()));
                        }
                    });
                    return bare;
                },
                words);
    }

    private static String letters(String word, int first, int many, int length) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < length; i++) {
            made.appendCodePoint(first + Math.floorMod(word.hashCode() * 31 + i * 7919, many));
        }
        return made.toString();
    }

    private static String f1(List<Labelled> pages, Extractor extractor) {
        double precision = 0;
        double recall = 0;
        for (Labelled page : pages) {
            Map<List<String>, Integer> gold = fours(page.body());
            Map<List<String>, Integer> found = fours(extractor.text(page.html()));
            int all = found.values().stream().mapToInt(i -> i).sum();
            int wanted = gold.values().stream().mapToInt(i -> i).sum();
            int right = gold.entrySet().stream()
                    .mapToInt(four -> Math.min(four.getValue(), found.getOrDefault(four.getKey(), 0)))
                    .sum();
            precision += (double) right / Math.max(1, all);
            recall += (double) right / Math.max(1, wanted);
        }
        double p = precision / pages.size();
        double r = recall / pages.size();
        return String.format("F1 %.4f (precision %.4f, recall %.4f)", 2 * p * r / (p + r), p, r);
    }

    /** Words in fours; a letter that is written without blanks counts as a word. */
    private static Map<List<String>, Integer> fours(String text) {
        List<String> words = new ArrayList<>();
        var word = java.util.regex.Pattern.compile("[\\p{IsHan}\\p{IsThai}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}_]+");
        var matcher = word.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> fours = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - FOUR + 1); i++) {
            fours.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + FOUR))), 1, Integer::sum);
        }
        return fours;
    }
}
