package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;

/** Feeds, NewsML-G2 and NITF, good ones and bad ones. */
class XmlDumpsTest {
    @TempDir
    Path folder;

    private static String item(String id) {
        return "<item><guid>" + id + "</guid><title>Ferry " + id + " sails</title><link>https://arlen.example/" + id
                + "</link><description>The ferry " + id + " left the harbour on Monday.</description></item>";
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Arlen Courier</title>"
                + "<language>en-GB</language>" + String.join("\n", items) + "</channel></rss>";
    }

    private static String newsItem(String head, String content) {
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:arlen:7\" version=\"3\""
                + " xml:lang=\"en\"><itemMeta><versionCreated>2031-05-06T08:30:00+01:00</versionCreated>" + head
                + "</itemMeta><contentMeta><infoSource><name>Arlen Agency</name></infoSource><by>Ida Rowe</by>"
                + "<headline>Ferry sails again</headline></contentMeta><contentSet>" + content
                + "</contentSet></newsItem>";
    }

    private static final String NITF = "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head>"
            + "<body.content><p>The ferry left on <em>Monday</em>, Smith &amp; Rowe said.</p><media><media-caption>A"
            + " ferry.</media-caption></media><hl2>Winter pause</hl2><p>It had paused all winter.</p></body.content>"
            + "</body></nitf>";

    private Night night(String name, String content) {
        return new Night(folder).with(name, content);
    }

    @Test
    void anRssItemIsAnArticle() {
        Article article = night(
                        "a",
                        rss("<item><title>Smith &amp;amp; Rowe sail</title><link>https://arlen.example/1</link>"
                                + "<dc:creator>Ida Rowe</dc:creator><dc:creator>Jon Vale</dc:creator>"
                                + "<pubDate>Tue, 06 May 2031 08:30:00 +0100</pubDate><description>Short.</description>"
                                + "<content:encoded><![CDATA[<p>The ferry sailed.</p><p>It&#8217;s back.</p>]]>"
                                + "</content:encoded></item>"))
                .article();
        assertEquals("Smith & Rowe sail", article.title());
        assertEquals("The ferry sailed.\n\nIt’s back.", article.text());
        assertEquals("arlen.example", article.source());
        assertEquals("2031-05-06T08:30:00+01:00", article.published().value());
        assertEquals(List.of("Ida Rowe", "Jon Vale"), article.authors());
        assertEquals("en", article.language().code());
    }

    @Test
    void aChannelSpeaksForItsItemsOnlyWhereNoAddressDoes() {
        Night night =
                night("a", rss("<item><title>Ferry</title><description>It sailed.</description></item>", item("2")));
        assertEquals(
                List.of("Arlen Courier", "arlen.example"),
                night.articles().stream().map(Article::source).toList());
    }

    @Test
    void rssOneHasItsItemsBesideTheChannel() {
        Article article = night(
                        "a",
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                                + " xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"x\"><title>Courier</title>"
                                + "<items><rdf:Seq/></items></channel><item rdf:about=\"https://arlen.example/9\">"
                                + "<title>Ferry</title><dc:date>2031-05-06</dc:date>"
                                + "<description>It sailed.</description></item></rdf:RDF>")
                .article();
        assertEquals("https://arlen.example/9", article.recordId());
        assertEquals("2031-05-06", article.published().value());
        assertEquals("It sailed.", article.text());
    }

    @Test
    void anAtomEntryIsReadWithAnyPrefix() {
        Article article = night(
                        "a",
                        "<?xml version=\"1.0\"?><a:feed xmlns:a=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\">"
                                + "<a:title>Bote</a:title><a:entry><a:id>tag:bote,1</a:id><a:title>Die Fähre</a:title>"
                                + "<a:link rel=\"self\" href=\"https://other.example/\"/>"
                                + "<a:link rel=\"alternate\" href=\"https://bote.example/1\"/>"
                                + "<a:updated>2031-05-07T00:00:00Z</a:updated>"
                                + "<a:published>2031-05-06T00:00:00Z</a:published>"
                                + "<a:content type=\"xhtml\"><div><p>Sie fuhr<br/>wieder.</p><p>A &lt; B.</p></div>"
                                + "</a:content></a:entry></a:feed>")
                .article();
        assertEquals("https://bote.example/1", article.url());
        assertEquals("2031-05-06T00:00:00Z", article.published().value());
        assertEquals("Sie fuhr wieder.\n\nA < B.", article.text());
        assertEquals("de", article.language().code());
    }

    @Test
    void aNewsItemKeepsItsNitfParagraphsAndLosesItsPictures() {
        Article article =
                night("a", newsItem("", "<inlineXML>" + NITF + "</inlineXML>")).article();
        assertEquals("urn:newsml:arlen:7", article.recordId());
        assertEquals("Arlen Agency", article.source());
        assertEquals("Ferry sails again", article.title());
        assertEquals(List.of("Ida Rowe"), article.authors());
        assertEquals("2031-05-06T08:30:00+01:00", article.published().value());
        assertEquals(
                "The ferry left on Monday, Smith & Rowe said.\n\nWinter pause\n\nIt had paused all winter.",
                article.text());
    }

    @Test
    void anAgencyMessageHoldsSeveralItems() {
        String message = "<newsMessage><header/><itemSet>" + newsItem("", "<inlineData>One.</inlineData>")
                + "<packageItem/>"
                + newsItem(
                        "",
                        "<inlineXML><html><head><title>No</title></head><body><p>Two.</p>"
                                + "</body></html></inlineXML>")
                + "</itemSet></newsMessage>";
        assertEquals(
                List.of("One.", "Two."),
                night("a", message).articles().stream().map(Article::text).toList());
    }

    @Test
    void nitfAloneIsReadToo() {
        Article article =
                night("a", "<!DOCTYPE nitf SYSTEM \"nitf.dtd\">" + NITF).article();
        assertEquals("Ferry", article.title());
        assertTrue(article.text().endsWith("It had paused all winter."));
    }

    @Test
    void aWebPageWithAnXmlDeclarationStaysAPage() {
        Night night = night("a", "<?xml version=\"1.0\"?><!DOCTYPE html><html><body><p>A page.</p></body></html>");
        assertEquals(Format.HTML, ((RawRecord) night.deliveries().get(0)).format());
    }

    @Test
    void theDeclaredCharsetIsBelieved() {
        String latin =
                rss(item("é")).replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>");
        assertEquals(
                "é",
                new Night(folder)
                        .with("a", latin.getBytes(StandardCharsets.ISO_8859_1))
                        .article()
                        .recordId());
        String wide = rss(item("é"));
        assertEquals(
                List.of("é", "é"),
                new Night(folder)
                        .with("b", Night.join(Night.bytes(0xFF, 0xFE), wide.getBytes(Charset.forName("UTF-16LE"))))
                        .ids());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>A</title><description>x</item>",
                "<item><title>AT&T</title></item>",
                "<item><title>A</title><description>never closed",
                "<item><description attr=<b>x</description></item>",
                "<item><description>\u0001</description></item>",
                "<item><description>" + "x" + "</description></item></item",
            })
    void aBrokenItemTakesNoNeighbourWithIt(String broken) {
        Night night = night("a", rss(item("g1"), broken, item("g2")));
        assertTrue(night.ids().containsAll(List.of("g1", "g2")), () -> night.ids() + " " + night.rejects());
    }

    @Test
    void anItemTooDeepOrTooLongIsRejected() {
        String deep = "<item>" + "<b>".repeat(3000) + "</b>".repeat(3000) + "</item>";
        String longer = "<item><title>" + "x".repeat(9 << 20) + "</title></item>";
        Night night = night("a", rss(item("g1"), deep, item("g2"), longer, item("g3")));
        assertEquals(List.of("g1", "g2", "g3"), night.ids());
        assertEquals(List.of("a#2 broken_xml", "a#4 too_large"), night.rejects());
    }

    @Test
    void entitiesNeitherGrowNorReachForFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve(".secret"), "the secret");
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss><channel><item><title>x</title><description>Before &b;&f; after&nbsp;all.</description></item>"
                + "</channel></rss>";
        Night night = night("a", bomb);
        String all = night.articles() + " " + night.rejects();
        assertFalse(all.contains("secret") || all.contains("aaaaaaaaaa"), all);
        assertEquals(1, night.deliveries().size());
    }

    @Test
    void aCutOffFeedYieldsWhatStandsBeforeTheCut() {
        String whole = rss(item("g1"), item("g2"));
        Night night = night("a", whole.substring(0, whole.length() - 60));
        assertEquals(List.of("g1"), night.ids());
        assertEquals(List.of("a#2 broken_xml"), night.rejects());
    }

    @Test
    void aFlawedPrologueIsNoFeed() {
        Night night = night("a", ">".repeat(60_000) + "<rss>").with("b", "<!x>".repeat(16_000) + "<!DOCTYPE rss [");
        assertEquals(2, night.deliveries().size());
    }

    @Test
    void xmlWithoutArticlesIsRejectedInWords() {
        Night night = night("a", rss()).with("b", "<?xml version=\"1.0\"?><catalogItem/>");
        assertEquals(List.of("a#1 empty_file", "b#1 unsupported"), night.rejects());
    }

    @Test
    void aStopAfterAnyItemResumesWithTheNextOne() {
        Night night =
                night("a", rss(item("1"), "<item><b>", item("2"), item("3"))).with("b", rss());
        List<Delivery> all = night.deliveries();
        for (int stop = 0; stop < all.size(); stop++) {
            List<Delivery> rest = new ArrayList<>();
            try (DumpReader reader = night.reader()) {
                reader.seek(stop == 0 ? Position.START : new Position(stop < 4 ? 0 : 1, stop < 4 ? stop : stop - 4));
                for (Optional<Delivery> next = reader.next(); next.isPresent(); next = reader.next()) {
                    rest.add(next.get());
                }
            }
            assertEquals(
                    all.subList(stop, all.size()).stream()
                            .map(Delivery::byteOffset)
                            .toList(),
                    rest.stream().map(Delivery::byteOffset).toList(),
                    "stopped after " + stop);
        }
    }

    @Test
    void noMixOfMarksEndsTheReading() {
        String[] marks = {
            "<item>", "</item>", "<![CDATA[", "]]>", "<!--", "-->", "<a b='", "\"", ">", "&x;", "text", "<"
        };
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                body.append(marks[random.nextInt(marks.length)]);
            }
            Night night = night("a", rss(item("g1"), body.toString()));
            assertTrue(night.ids().contains("g1"), () -> body + " " + night.rejects());
        }
    }

    @Test
    void theMomentOfTheLastChangeIsTheVersionWhereNoneIsNumbered() {
        String entry = "<entry><id>tag:x,1</id><title>A</title><published>2031-05-06T08:00:00Z</published>"
                + "<updated>%s</updated><content>Rain fell.</content></entry>";
        Night night = new Night(folder)
                .with(
                        "a.xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Arlen Post</title>"
                                + entry.formatted("2031-05-06T10:00:00+02:00") + entry.formatted("2031-05-06T08:00:01Z")
                                + entry.formatted("2031-05-06") + "</feed>");
        ArticleMaker maker = new ArticleMaker(java.util.List.of());
        java.util.List<Long> versions = night.deliveries().stream()
                .flatMap(delivery -> maker.make(delivery).edition().stream())
                .map(Intake.Edition::version)
                .toList();
        assertEquals(2, versions.size(), "a day alone puts no order into versions");
        assertEquals(versions.get(0) + 1, versions.get(1));
        assertEquals("2031-05-06", night.articles().get(0).published().value().substring(0, 10));
    }
}
