package org.variorum.clean.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented pages in the shapes that newsrooms' content systems make, with the text that a reader would call the story.
 * Words are drawn from letters of a script, sentences end as that script ends them, and everything around the story is
 * as long as on real sites. The same seed makes the same page.
 */
public final class PageShapes {
    /** How a script writes: its letters, blank between words, stop of a sentence, letters of a word. */
    public enum Script {
        LATIN("abcdefghiklmnoprstuvwäöé", " ", ".", 5),
        CYRILLIC("абвгдежзиклмнопрстуфхцчшыья", " ", ".", 6),
        GREEK("αβγδεζηθικλμνοπρστυφχω", " ", ".", 6),
        ARABIC("ابتثجحخدرسشصضطعفقكلمنهوي", " ", ".", 5),
        HEBREW("אבגדהוזחטיכלמנסעפצקרשת", " ", ".", 5),
        HAN("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经", "", "。", 2),
        KANA("のはをがにでとしるいあかきくけこさすせそたちつてなまみもやゆよらりれ日本市長年月大会", "", "。", 3),
        HANGUL("가나다라마바사아자차카타파하고노도로모보소오조은는이를에서", " ", ".", 3),
        THAI("กขคงจชซญดตถทธนบปผพมยรลวสหอ", "", " ", 5),
        DEVANAGARI("अआइउकखगघचछजझटठडतथदधनपफबभमयरलवशसह", " ", "।", 4),
        BENGALI("অআইউকখগঘচছজঝটঠডতথদধনপফবভমযরলশসহ", " ", "।", 4),
        TAMIL("அஆஇஈஉகஙசஞடணதநபமயரலவழளறன", " ", ".", 6),
        ETHIOPIC("ሀለሐመሠረሰሸቀበተኀነኘአከወዐዘየደገጠጰጸፀፈ", " ", "።", 4),
        GEORGIAN("აბგდევზთიკლმნოპრსტუფქღყშჩცძწჭხჯჰ", " ", ".", 7);

        private final String letters;
        private final String blank;
        private final String stop;
        private final int length;

        Script(String letters, String blank, String stop, int length) {
            this.letters = letters;
            this.blank = blank;
            this.stop = stop;
            this.length = length;
        }
    }

    /**
     * A page and what stands on it.
     *
     * @param text the story, paragraphs split by a blank line, without the headline
     */
    public record Page(String html, String title, String text) {}

    private final Script script;
    private final Random random;
    private final String title;
    private final String lead;
    private final List<String> story = new ArrayList<>();

    private PageShapes(Script script, long seed) {
        this.script = script;
        this.random = new Random(seed * 31 + script.ordinal());
        this.title = words(7 + random.nextInt(4));
        this.lead = sentence(18 + random.nextInt(8));
        for (int i = 7 + random.nextInt(9); i > 0; i--) {
            story.add(random.nextInt(5) == 0 ? sentence(3 + random.nextInt(4)) : paragraph(2 + random.nextInt(3)));
        }
    }

    /** The shapes by name. */
    public static Map<String, Function<PageShapes, Page>> all() {
        Map<String, Function<PageShapes, Page>> all = new LinkedHashMap<>();
        all.put(
                "wordpress",
                p -> p.page(
                        p.head(),
                        "<article class='post type-post comments-open'><h1 class=entry-title>" + p.title
                                + "</h1><div class=entry-content>" + p.each("<p>%s</p>", p.story) + p.share()
                                + "</div></article>"
                                + p.comments(
                                        "<ol class=comment-list><li class=comment><div class=comment-author>%s</div><div class=comment-content><p>%s</p></div></li></ol>",
                                        3),
                        p.story));
        all.put(
                "manycomments",
                p -> p.page(
                        p.head(),
                        "<main><h1>" + p.title + "</h1><div class=entry-content>" + p.each("<p>%s</p>", p.story)
                                + "</div><div id=comments class=comments-area>"
                                + p.comments("<div class=comment-body><b>%s</b><p>%s</p></div>", 60) + "</div></main>",
                        p.story));
        all.put(
                "drupal",
                p -> p.page(
                        "<h1 class=page-header><span>" + p.title + "</span></h1>",
                        "<div class='field field--name-body field--type-text-with-summary'><div class=field__item>"
                                + p.each("<p>%s</p>", p.story) + "</div></div>"
                                + p.related("field--name-field-related"),
                        p.story));
        all.put(
                "hashed",
                p -> p.page(
                        "",
                        "<div class=css-1u2lcb><h1 class=css-a1b2>" + p.title + "</h1><p class=css-9x8>" + p.lead
                                + "</p><div class=css-k3>" + p.sentence(4) + "</div><section class=css-q1>"
                                + p.each("<p class=css-at9m>%s</p>", p.story) + "</section><div class=css-zz>"
                                + p.links(6) + "</div></div>",
                        p.withLead()));
        all.put(
                "standfirst",
                p -> p.page(
                        "",
                        "<header class=article-header><h1>" + p.title + "</h1><p class=standfirst>" + p.lead
                                + "</p></header><div class=article-body>" + p.each("<p>%s</p>", p.story) + "</div>",
                        p.withLead()));
        all.put(
                "leadheading",
                p -> p.page(
                        "",
                        "<div class=top><h1>" + p.title + "</h1><h2 class=subtitle>" + p.lead
                                + "</h2></div><div class=text>" + p.each("<p>%s</p>", p.story) + "</div>",
                        p.withLead()));
        all.put(
                "siblings",
                p -> p.page(
                        p.head(),
                        "<div class=main>"
                                + p.chunks(
                                        "<div class='text parbase section'><div class=cmp-text>%s</div></div><div class=adslot-x><div>"
                                                + p.words(1) + "</div></div>")
                                + "</div>",
                        p.story));
        all.put(
                "hashedsiblings",
                p -> p.page(
                        "",
                        "<div class=c1><h1>" + p.title + "</h1>"
                                + p.chunks("<div class=c2><div class=c3>%s</div></div><div class=c4><a href=/x>"
                                        + p.words(6) + "</a></div>")
                                + "</div>",
                        p.story));
        all.put(
                "articlesections",
                p -> p.page(
                        p.head(),
                        "<article>" + p.chunks("<section>%s</section>") + "</article>" + p.related("more"),
                        p.story));
        all.put(
                "tables",
                p -> p.framed(
                        "<table width=100%><tr><td width=150>" + p.list(20) + "</td><td><font size=4><b>" + p.title
                                + "</b></font><br><font size=2>" + p.each("%s<br><br>", p.story)
                                + "</font></td><td width=200>" + p.teasers(5) + "</td></tr></table>",
                        p.story));
        all.put(
                "breaks",
                p -> p.page(p.head(), "<div class=news-text>" + p.each("%s<br><br>", p.story) + "</div>", p.story));
        all.put(
                "singlebreaks",
                p -> p.page(p.head(), "<div class=x9>" + p.each("%s<br>", p.story) + "</div>", p.story));
        all.put(
                "divs",
                p -> p.page(
                        p.head(),
                        "<div class=b1>" + p.each("<div class=b2>%s</div>", p.story) + "</div>" + p.related("b7"),
                        p.story));
        all.put(
                "spans",
                p -> p.page(
                        p.head(),
                        "<div class=rte>" + p.each("<div><span><span>%s</span></span></div>", p.story) + "</div>",
                        p.story));
        all.put(
                "related",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<div class=u7><span>" + p.words(2) + "</span><a href=/r>" + p.words(9)
                                                + "</a></div>")
                                + "</div>",
                        p.story));
        all.put(
                "relatedlist",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<ul><li><a href=/r>" + p.words(9) + "</a></li><li><a href=/s>" + p.words(8)
                                                + "</a></li></ul>")
                                + "</div>",
                        p.story));
        all.put(
                "relatedparagraph",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<p><strong>" + p.words(2) + ":</strong> <a href=/r>" + p.words(9) + "</a></p>")
                                + "</div>",
                        p.story));
        all.put(
                "cards",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<div class=k8><a href=/r><img src=i.jpg><h4>" + p.words(9) + "</h4><p>"
                                                + p.sentence(16) + "</p></a></div>")
                                + "</div>",
                        p.story));
        all.put(
                "newsletter",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<div class=n4><h3>" + p.words(4) + "</h3><p>" + p.sentence(16)
                                                + "</p><form><input type=email><button>" + p.words(1)
                                                + "</button></form></div>")
                                + "</div>",
                        p.story));
        all.put(
                "captions",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<div class=m2><img src=a.jpg><div class=m3>" + p.sentence(14) + "</div></div>")
                                + "</div>",
                        p.story));
        all.put(
                "figures",
                p -> p.page(
                        p.head(),
                        "<div class=article__body>"
                                + p.between(
                                        "<p>%s</p>",
                                        "<figure><img src=a.jpg><figcaption>" + p.sentence(14)
                                                + "</figcaption></figure>")
                                + "</div>",
                        p.story));
        all.put("subheads", p -> p.withSubheads("<h2>%s</h2>"));
        all.put("boldsubheads", p -> p.withSubheads("<p><strong>%s</strong></p>"));
        all.put("interview", p -> p.interview());
        all.put("lists", p -> p.withList());
        all.put("liveblog", p -> p.liveBlog());
        all.put(
                "opinion",
                p -> p.page(
                        p.head(),
                        "<div class=content><div class=author-box><img src=a.jpg><p>" + p.sentence(20) + "</p></div>"
                                + p.each("<p>%s</p>", p.story) + "<div class=author-bio><p>" + p.sentence(25)
                                + "</p></div></div>",
                        p.story));
        all.put(
                "teaserwall",
                p -> p.page(
                        p.head(),
                        "<div class=article-text>" + p.each("<p>%s</p>", p.story) + "</div><div class=g1>"
                                + p.teasers(14) + "</div>",
                        p.story));
        all.put("infinite", p -> p.infinite());
        all.put("paywall", p -> p.paywall());
        all.put(
                "short",
                p -> p.page(
                        p.head(),
                        "<div class=e5>" + p.each("<p>%s</p>", p.story.subList(0, 2)) + "</div>" + p.teasers(6),
                        p.story.subList(0, 2)));
        all.put(
                "cookiewall",
                p -> p.framed(
                        "<div class=w1>"
                                + p.each(
                                        "<p>%s</p>",
                                        IntStream.range(0, 9)
                                                .mapToObj(i -> p.sentence(22))
                                                .toList()) + "</div><div class=w2><h1>" + p.title
                                + "</h1><div class=w3>" + p.each("<p>%s</p>", p.story) + "</div></div>",
                        p.story));
        all.put(
                "joomla",
                p -> p.framed(
                        "<div class=item-page itemscope><div class=page-header><h2 itemprop=headline>" + p.title
                                + "</h2></div><dl class=article-info><dd>" + p.words(3)
                                + "</dd></dl><div itemprop=articleBody>" + p.each("<p>%s</p>", p.story)
                                + "</div><ul class=pager>" + p.links(2) + "</ul></div>",
                        p.story));
        return all;
    }

    /** A page of a shape. */
    public static Page of(Function<PageShapes, Page> shape, Script script, long seed) {
        return shape.apply(new PageShapes(script, seed));
    }

    private List<String> withLead() {
        List<String> all = new ArrayList<>(List.of(lead));
        all.addAll(story);
        return all;
    }

    private Page page(String head, String content, List<String> text) {
        return framed(head + content, text);
    }

    private String head() {
        return "<h1>" + title + "</h1><div class=meta><span>" + words(2)
                + "</span> <time>06.05.2031 07:30</time></div>";
    }

    private Page framed(String content, List<String> text) {
        return new Page(
                "<!doctype html><html><head><title>" + title
                        + "</title><meta charset=utf-8></head><body><div class=hd><a href=/>" + words(2) + "</a>"
                        + list(12)
                        + "</div><div class=wrap>" + content + "<div class=sb><h3>" + words(2) + "</h3>" + teasers(6)
                        + list(10) + "</div></div><div class=ft>"
                        + links(12) + "<p>" + sentence(22) + "</p><p>© 2031 " + words(3) + "</p></div></body></html>",
                title,
                String.join("\n\n", text));
    }

    private Page withSubheads(String form) {
        List<String> text = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < story.size(); i++) {
            if (i % 3 == 2) {
                String head = words(4);
                text.add(head);
                body.append(String.format(form, head));
            }
            text.add(story.get(i));
            body.append("<p>").append(story.get(i)).append("</p>");
        }
        return page(head(), "<div class=t3>" + body + "</div>", text);
    }

    private Page interview() {
        List<String> text = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String answer : story) {
            String question = sentence(6 + random.nextInt(6));
            text.add(question);
            text.add(answer);
            body.append("<div><b>")
                    .append(question)
                    .append("</b></div><div>")
                    .append(answer)
                    .append("</div>");
        }
        return page(head(), "<div class=iv>" + body + "</div>", text);
    }

    private Page withList() {
        List<String> text = new ArrayList<>(story.subList(0, 4));
        List<String> items = IntStream.range(0, 6)
                .mapToObj(i -> words(4 + random.nextInt(5)))
                .toList();
        text.addAll(items);
        text.addAll(story.subList(4, story.size()));
        return page(
                head(),
                "<div class=t4>" + each("<p>%s</p>", story.subList(0, 4)) + "<ul>" + each("<li>%s</li>", items)
                        + "</ul>" + each("<p>%s</p>", story.subList(4, story.size())) + "</div>",
                text);
    }

    private Page liveBlog() {
        List<String> text = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < story.size(); i++) {
            String second = paragraph(2);
            text.add(story.get(i));
            text.add(second);
            body.append("<div class=entry><time>0")
                    .append(i % 10)
                    .append(":15</time><p>")
                    .append(story.get(i))
                    .append("</p><p>")
                    .append(second)
                    .append("</p>")
                    .append(share())
                    .append("</div>");
        }
        return page(head(), "<div class=live>" + body + "</div>", text);
    }

    /** The next stories below the story, as pages without end have them. */
    private Page infinite() {
        StringBuilder next = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            next.append("<div class=art><h2><a href=/n>")
                    .append(words(8))
                    .append("</a></h2><div class=tx>")
                    .append(each(
                            "<p>%s</p>",
                            IntStream.range(0, 4).mapToObj(n -> paragraph(2)).toList()))
                    .append("</div></div>");
        }
        return page(
                "",
                "<div class=art><h1>" + title + "</h1><div class=tx>" + each("<p>%s</p>", story) + "</div></div>"
                        + next,
                story);
    }

    private Page paywall() {
        String body = story.stream().map(words -> words.replace("\"", "\\\"")).collect(Collectors.joining(" "));
        return page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"" + title
                        + "\",\"articleBody\":\"" + body + "\"}</script>" + head(),
                "<div class=body><p>" + story.get(0) + "</p><div class=pw>" + sentence(8) + "</div></div>",
                story);
    }

    private String chunks(String form) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < story.size(); i += 3) {
            all.append(form.replace("%s", each("<p>%s</p>", story.subList(i, Math.min(story.size(), i + 3)))));
        }
        return all.toString();
    }

    private String between(String form, String other) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < story.size(); i++) {
            all.append(String.format(form, story.get(i))).append(i == 1 || i == 4 ? other : "");
        }
        return all.toString();
    }

    private static String each(String form, List<String> texts) {
        return texts.stream().map(words -> form.replace("%s", words)).collect(Collectors.joining("\n"));
    }

    private String comments(String form, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> String.format(form, words(2), paragraph(2)))
                .collect(Collectors.joining());
    }

    private String related(String name) {
        return "<div class=" + name + "><h3>" + words(2) + "</h3>" + teasers(4) + "</div>";
    }

    private String teasers(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "<div class=it><a href=/t" + i + "><img src=t.jpg></a><h4><a href=/t" + i + ">"
                        + words(8) + "</a></h4><p>" + sentence(15) + "</p></div>")
                .collect(Collectors.joining());
    }

    private String share() {
        return "<div class=sharedaddy><a href=#>" + words(1) + "</a> <a href=#>" + words(1) + "</a></div>";
    }

    private String list(int many) {
        return "<ul>"
                + IntStream.range(0, many)
                        .mapToObj(i -> "<li><a href=/l" + i + ">" + words(1 + i % 7) + "</a></li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private String links(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "<a href=/f" + i + ">" + words(2) + "</a> ")
                .collect(Collectors.joining());
    }

    private String paragraph(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> sentence(9 + random.nextInt(12)))
                .collect(Collectors.joining(script.blank));
    }

    private String sentence(int many) {
        return words(many) + script.stop.strip();
    }

    private String words(int many) {
        return IntStream.range(0, many).mapToObj(i -> word()).collect(Collectors.joining(script.blank));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 1 + script.length / 2 + random.nextInt(script.length); i++) {
            word.append(script.letters.charAt(random.nextInt(script.letters.length())));
        }
        return word.toString();
    }
}
