package org.variorum.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.article.Article;
import org.variorum.article.Decoding;

/** Hostile inputs of the formats with markup, of charsets and of files that move, each beside good records. */
class HostileRecordsTest {
    private static final String TEXT = "The harbour council said on Monday that the bridge would open in spring.";

    @TempDir
    Path folder;

    private static String rss(String id) {
        return "<item><guid>" + id + "</guid><title>Bridge " + id + "</title><description>" + TEXT
                + "</description></item>";
    }

    private static String atom(String id) {
        return "<entry><id>" + id + "</id><title>Bridge " + id + "</title><content>" + TEXT + "</content></entry>";
    }

    private static String newsMl(String id) {
        return "<newsItem guid=\"" + id + "\"><contentMeta><headline>Bridge " + id
                + "</headline></contentMeta><contentSet><inlineXML><nitf><body><body.content><p>" + TEXT
                + "</p></body.content></body></nitf></inlineXML></contentSet></newsItem>";
    }

    private static String nitf(String id) {
        return "<nitf><head><docdata><doc-id id-string=\"" + id + "\"/></docdata></head><body><body.content><p>" + TEXT
                + "</p></body.content></body></nitf>";
    }

    /** A form of XML: what stands before its records, one with this id, and what stands behind. */
    private enum Form {
        RSS("<rss><channel>", "</channel></rss>"),
        ATOM("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"),
        NEWSML("<newsMessage><itemSet>", "</itemSet></newsMessage>"),
        NITF("", "");

        private final String start;
        private final String end;

        Form(String start, String end) {
            this.start = start;
            this.end = end;
        }

        private String record(String id) {
            return switch (this) {
                case RSS -> rss(id);
                case ATOM -> atom(id);
                case NEWSML -> newsMl(id);
                case NITF -> nitf(id);
            };
        }

        private String root() {
            return start.isEmpty() ? "nitf" : start.substring(1).split("[ >]", 2)[0];
        }
    }

    static Stream<Arguments> entities() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(
                        arguments(form, "a file of this machine", "<!ENTITY f SYSTEM \"%s\">", "&f;"),
                        arguments(form, "a public name for a file", "<!ENTITY f PUBLIC \"x\" \"%s\">", "&f;"),
                        arguments(form, "a parameter that reads a file", "<!ENTITY %% p SYSTEM \"%s\"> %%p;", "&f;"),
                        arguments(
                                form,
                                "entities that grow",
                                "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY f \"&a;&a;&a;&a;\"><!-- %s -->",
                                "&f;"),
                        arguments(form, "an entity in itself", "<!ENTITY f \"&f;\"><!-- %s -->", "&f;")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entities")
    void entitiesBringNothingIntoAnArticle(Form form, String kind, String declaration, String use) throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "pass word of the house");
        String type = "<?xml version=\"1.0\"?><!DOCTYPE " + form.root() + " ["
                + String.format(declaration, secret.toUri()) + "]>";
        String record = form.record("g1").replace(TEXT, TEXT + " " + use);
        Night night = new Night(folder)
                .with("a.jsonl", Night.json("before"))
                .with("b.xml", type + form.start + record + form.end)
                .with("c.jsonl", Night.json("behind"));
        assertTrue(night.ids().containsAll(List.of("before", "behind")), kind);
        for (Article article : night.articles()) {
            assertFalse(article.text().contains("pass word") || article.text().contains("aaaaa"), article.text());
        }
    }

    static Stream<Arguments> items() {
        return Stream.of(Form.RSS, Form.ATOM, Form.NEWSML)
                .flatMap(form -> Stream.of(
                        arguments(
                                form, "an end tag too few", form.record("b").replaceFirst("</title>|</headline>", "")),
                        arguments(form, "a bare ampersand", form.record("b").replace("Monday", "A & B")),
                        arguments(
                                form,
                                "an attribute without quotes",
                                form.record("b").replaceFirst("<(title|headline)>", "<$1 a=b>")),
                        arguments(
                                form,
                                "the same attribute twice",
                                form.record("b").replaceFirst("<(title|headline)>", "<$1 a='1' a='2'>")),
                        arguments(form, "a control byte", form.record("b").replace("Monday", "\u0001")),
                        arguments(
                                form,
                                "a letter that XML has not",
                                form.record("b").replace("Monday", "&#xFFFF;")),
                        arguments(
                                form,
                                "three hundred elements inside each other",
                                form.record("b").replace(TEXT, "<x>".repeat(300) + TEXT + "</x>".repeat(300))),
                        arguments(
                                form,
                                "three thousand elements never closed",
                                form.record("b").replace(TEXT, "<x>".repeat(3000))),
                        arguments(form, "no text", form.record("b").replace(TEXT, " "))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("items")
    void aBadItemIsRejectedAndItsNeighboursAreRead(Form form, String kind, String item) {
        Night night =
                new Night(folder).with("a.xml", form.start + form.record("g1") + item + form.record("g2") + form.end);
        assertEquals(List.of("g1", "g2"), night.ids(), kind);
        assertEquals(1, night.rejects().size(), kind + night.rejects());
    }

    static Stream<Arguments> readable() {
        return Stream.of(
                arguments("a prefix that nobody declared", rss("b").replace("<title>", "<media:x/><title>")),
                arguments("an entity of HTML", rss("b").replace("Monday", "Monday&nbsp;&mdash; then")),
                arguments("a backslash at the end", rss("b").replace("spring.", "spring.\\")),
                arguments("a comment with tags in it", rss("b").replace("<title>", "<!-- </item> --><title>")),
                arguments("a mark of byte order inside", rss("b").replace("Monday", "\uFEFFMonday")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void aStrangeButHonestItemIsRead(String kind, String item) {
        Night night =
                new Night(folder).with("a.xml", "<rss><channel>" + rss("a") + item + rss("c") + "</channel></rss>");
        assertEquals(List.of("a", "b", "c"), night.ids(), kind + night.rejects());
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                arguments(
                        "windows-1251",
                        "Совет гавани заявил в понедельник, что старый мост откроют весной, и город ждёт этого."),
                arguments(
                        "ISO-8859-7",
                        "Το συμβούλιο του λιμανιού είπε τη Δευτέρα ότι η παλιά γέφυρα θα ανοίξει την άνοιξη."),
                arguments("Shift_JIS", "港湾評議会は月曜日、古い橋が春に開通すると述べた。町はそれを待っている。"),
                arguments("EUC-KR", "항만 평의회는 월요일에 오래된 다리가 봄에 열릴 것이라고 말했다. 마을은 기다리고 있다."),
                arguments("GB18030", "港口委员会星期一表示，旧桥将在春天开放。全城的人都在等待这一天的到来。"),
                arguments("Big5", "港口委員會星期一表示，舊橋將在春天開放。全城的人都在等待這一天的到來。"),
                arguments(
                        "windows-1256",
                        "قال مجلس الميناء يوم الاثنين إن الجسر القديم سيفتح في الربيع، والمدينة تنتظر ذلك."),
                arguments(
                        "UTF-16LE",
                        "Совет гавани заявил: мост откроют весной. The town waits for it, and so does the port."),
                arguments("UTF-16", "港口委员会星期一表示，旧桥将在春天开放。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void aTextOrAPageInAnyCharsetIsReadToTheLetterAndTheDecisionIsTold(String charset, String words) {
        String page = "<html><head><meta charset=" + charset + "></head><body><p>" + words + "</p></body></html>";
        Night night = new Night(folder)
                .with("a.txt", (words + "\n").repeat(4).getBytes(Charset.forName(charset)))
                .with("b.html", page.getBytes(Charset.forName(charset)));
        List<Article> articles = night.articles();
        assertEquals(2, articles.size(), night.rejects().toString());
        for (Article article : articles) {
            assertTrue(article.text().startsWith(words), charset + " " + article.decoding() + article.text());
            assertTrue(article.decoding().how() != Decoding.How.NONE);
        }
    }

    @Test
    void aCharsetThatLiesIsFoundOut() {
        String utf8 =
                "<html><head><meta charset=iso-8859-1></head><body><p>Über die Brücke, sagte der Rat.</p></body></html>";
        Night night = new Night(folder).with("a.html", utf8.getBytes(UTF_8));
        assertTrue(night.article().text().startsWith("Über die Brücke"));
        String latin = utf8.replace("iso-8859-1", "utf-8").repeat(1);
        assertTrue(new Night(folder)
                .with("a.html", latin.getBytes(ISO_8859_1))
                .article()
                .text()
                .startsWith("Über die Brücke"));
    }

    @Test
    void aFileThatGrowsWhileItIsReadHarmsNobody() throws IOException {
        Night night = new Night(folder)
                .with("a.jsonl", (Night.json("a") + "\n").repeat(2000))
                .with("b.jsonl", Night.json("b"));
        int read = 0;
        Optional<Delivery> last = Optional.empty();
        try (DumpReader reader = night.reader()) {
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                last = next;
                if (++read % 500 == 0 && read <= 2000) {
                    try (OutputStream more =
                            Files.newOutputStream(folder.resolve("a.jsonl"), StandardOpenOption.APPEND)) {
                        more.write((Night.json("late") + "\n{\"id\":\"half").getBytes(UTF_8));
                    }
                }
            }
        }
        assertTrue(read > 2000);
        assertEquals("b.jsonl", last.orElseThrow().file());
    }

    @Test
    void aFileCutShortWhileItIsReadHarmsNobody() throws IOException {
        Night night = new Night(folder)
                .with("a.jsonl", (Night.json("a") + "\n").repeat(20_000))
                .with("b.jsonl", Night.json("b"));
        Optional<Delivery> last = Optional.empty();
        try (DumpReader reader = night.reader()) {
            for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (last.isEmpty()) {
                    Files.writeString(folder.resolve("a.jsonl"), "");
                }
                last = next;
            }
        }
        assertEquals("b.jsonl", last.orElseThrow().file());
    }

    @Test
    void depthIsALimitOfTheDesk() {
        String deep = Night.json("b").replace("}", ",\"x\":" + "[".repeat(30) + "]".repeat(30) + "}");
        Night night = new Night(folder).with("a.jsonl", Night.json("a") + "\n" + deep + "\n" + Night.json("c"));
        assertEquals(List.of("a", "b", "c"), night.ids());
        night.under(new Limits(1 << 20, 1 << 20, 250, 20, 10, 100));
        assertEquals(List.of("a", "c"), night.ids());
        assertEquals(List.of("a.jsonl#2 broken_json"), night.rejects());
    }
}
