package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;
import org.variorum.article.Published;
import org.variorum.text.Language;
import org.variorum.text.Span;

class ArticleMakerTest {
    private static final String BODY =
            "The harbour council said on Monday that the old bridge would be opened to traffic in spring.";

    @TempDir
    Path folder;

    private Article plain(String path, String text) {
        return new Night(folder).with(path, text).article();
    }

    private Article json(String fields) {
        return new Night(folder)
                .with("agency/a.jsonl", "{" + fields + ",\"text\":\"" + BODY + "\"}")
                .article();
    }

    @Test
    void theFirstLineOfAPlainTextIsItsHeadline() {
        Article article = plain("a.txt", "\n\nOld bridge opens in spring | World\n\n" + BODY + "\n");
        assertEquals("Old bridge opens in spring", article.title());
        assertEquals(Optional.of(new Span(2, 28)), article.titleSpan());
        assertEquals(" | World", article.marks().get(0).span().of(article.text()));
    }

    @Test
    void aFirstLineThatIsASentenceIsNoHeadline() {
        Article article = plain("a.txt", BODY + "\n\n" + BODY);
        assertEquals("", article.title());
        assertEquals(Optional.empty(), article.titleSpan());
    }

    @Test
    void theTextOfAPlainFileIsTheWholeDecodedFile() {
        String text = "  Bridge opens\r\n\r\n" + BODY + "\r\n\r\n";
        assertEquals(text, plain("a.txt", text).text());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals(
                "Bridge opens soon\n\n" + BODY,
                plain("a.txt", "\uFEFFBridge opens soon\n\n" + BODY).text());
    }

    @Test
    void anOldEncodingIsToldByItsBytes() {
        String text = "Мост снова открыт\n\n"
                + "Совет порта сообщил в понедельник, что старый мост весной снова откроют для движения.";
        Night night = new Night(folder).with("a.txt", text.getBytes(Charset.forName("windows-1251")));
        assertEquals(text, night.article().text());
        assertEquals(new Language("ru"), night.article().language());
    }

    @Test
    void theSourceIsTheRecordsOwnField() {
        assertEquals(
                "Arlen Courier",
                json("\"source\":\"Arlen Courier\",\"url\":\"https://www.dorn.example/x\"")
                        .source());
    }

    @Test
    void withoutAFieldTheSourceIsTheSiteOfTheAddress() {
        assertEquals(
                "dorn.example", json("\"url\":\"https://www.Dorn.example/x\"").source());
    }

    @Test
    void withoutAnAddressTheSourceIsToldByARuleThenByTheFolder() {
        Night night = new Night(folder, new SourceRule("wire/**", "Dorn Wire"))
                .with("wire/2031-05-06/a.txt", "Bridge opens\n\n" + BODY)
                .with("2031-05-06/courier/b.txt", "Bridge opens\n\n" + BODY)
                .with("c.txt", "Bridge opens\n\n" + BODY);
        assertEquals(
                List.of("courier", "unknown", "Dorn Wire"),
                night.articles().stream().map(Article::source).toList());
    }

    @Test
    void aRuleGivesASiteItsName() {
        Night night = new Night(folder, new SourceRule("*.courier.example", "Arlen Courier"))
                .with("a.jsonl", "{\"url\":\"https://news.courier.example/1\",\"text\":\"" + BODY + "\"}");
        assertEquals("Arlen Courier", night.article().source());
    }

    @Test
    void aTextThatNamesItsOwnAddressTellsSourceAndDay() {
        Article article = plain(
                "x/a.txt",
                "Bridge opens\n\n" + BODY
                        + "\n\nOriginal url:\n\nhttps://www.courier.example/2031/05/06/old-bri dge-opens");
        assertEquals("https://www.courier.example/2031/05/06/old-bridge-opens", article.url());
        assertEquals("courier.example", article.source());
        assertEquals("2031-05-06", article.published().value());
        assertEquals(Published.How.URL, article.published().how());
    }

    @Test
    void aLinkWithoutALabelTellsNothing() {
        Article article =
                plain("x/a.txt", "Bridge opens\n\n" + BODY + "\n\nhttps://www.courier.example/2031/05/06/other");
        assertEquals("", article.url());
        assertEquals("x", article.source());
    }

    @Test
    void aPublicationTimeKeepsItsOffset() {
        Published published =
                json("\"published\":\"2031-05-06T23:30:00-05:00\"").published();
        assertEquals("2031-05-06T23:30:00-05:00", published.value());
        assertEquals("2031-05-06", published.day().orElseThrow().toString());
        assertEquals(Published.How.METADATA, published.how());
    }

    @Test
    void aDateThatSaysNoneIsUnknownAndNeverToday() {
        assertEquals(Published.UNKNOWN, json("\"published\":\"None\"").published());
        assertEquals(Published.UNKNOWN, json("\"published\":\"soon\"").published());
    }

    @Test
    void theDeclaredLanguageCountsBeforeTheRecognizedOne() {
        assertEquals(new Language("fr"), json("\"language\":\"fr-FR\"").language());
        assertEquals(Language.ENGLISH, json("\"language\":\"null\"").language());
    }

    @Test
    void aTitleThatTheTextRepeatsIsFoundThere() {
        Article article = new Night(folder)
                .with("a.jsonl", "{\"title\":\"Bridge opens soon\",\"text\":\"Bridge opens soon\\n\\n" + BODY + "\"}")
                .article();
        assertEquals(Optional.of(new Span(0, 17)), article.titleSpan());
    }

    @Test
    void theIdIsMadeOfSourceTitleAndTextAlone() {
        Article one = json("\"source\":\"S\",\"title\":\"T\",\"url\":\"https://a.example/1\"");
        Article two = json("\"source\":\"S\",\"title\":\"T\",\"id\":\"7\"");
        Article three = json("\"source\":\"S2\",\"title\":\"T\"");
        assertTrue(one.id().matches("[0-9a-f]{16}"), one.id());
        assertEquals(one.id(), two.id());
        assertNotEquals(one.id(), three.id());
    }

    @Test
    void aRecordWithoutIdIsCalledAfterItsFile() {
        assertEquals("a-1", json("\"source\":\"S\"").recordId());
        Night night = new Night(folder.resolve("other")).with("x/story.v2.txt", "Bridge opens\n\n" + BODY);
        assertEquals("story.v2", night.article().recordId());
    }

    @Test
    void markupInATextFieldIsReadAsAPage() {
        Article article = new Night(folder)
                .with("a.jsonl", "{\"title\":\"T\",\"body\":\"<div><p>" + BODY + "</p><p>" + BODY + "</p></div>\"}")
                .article();
        assertEquals(BODY + "\n\n" + BODY, article.text());
    }

    @Test
    void anIntakeHoldsExactlyOneOfBoth() {
        assertThrows(
                IllegalArgumentException.class, () -> new Intake(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aRejectPassesThroughUntouched() {
        Reject reject = new Reject("a", 1, 0, "broken_json", "detail", "x".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Optional.of(reject), new ArticleMaker(List.of()).make(reject).reject());
    }
}
