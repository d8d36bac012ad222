package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Article;
import org.variorum.ingest.Intake.Edition;

/** IPTC ninjs in its three generations, and what agencies say of an item's version and status. */
class NinjsTest {
    @TempDir
    Path folder;

    private Article article(String json) {
        return new Night(folder).with("a.json", json).article();
    }

    @Test
    void theFirstGenerationHasOnePropertyForEachBody() {
        Article article = article("{\"uri\":\"urn:arlen:1\",\"type\":\"text\",\"version\":\"2\",\"language\":\"en\","
                + "\"versioncreated\":\"2031-05-06T08:30:00Z\",\"byline\":\"Ida Rowe\",\"headline\":\"Ferry sails\","
                + "\"copyrightholder\":\"Arlen Agency\",\"body_xhtml\":\"<p>One.</p><p>Two.</p>\"}");
        assertEquals("urn:arlen:1", article.recordId());
        assertEquals("", article.url());
        assertEquals("Arlen Agency", article.source());
        assertEquals(List.of("Ida Rowe"), article.authors());
        assertEquals("2031-05-06T08:30:00Z", article.published().value());
        assertEquals("One.\n\nTwo.", article.text());
    }

    @Test
    void laterGenerationsKeepVariantsAndTheMarkedUpOneHasTheParagraphs() {
        Article article = article("{\n\"uri\":\"https://arlen.example/1\",\"by\":\"Ida Rowe\",\"headlines\":["
                + "{\"role\":\"short\",\"value\":\"Ferry\"},{\"role\":\"main\",\"value\":\"Ferry sails\"}],\"bodies\":["
                + "{\"role\":\"text\",\"contentType\":\"text/plain\",\"value\":\"One. Two.\"},"
                + "{\"role\":\"x\",\"contentType\":\"text/html\",\"value\":\"<p>One.</p><figure>F</figure><p>Two.</p>\"}],"
                + "\"infosources\":[{\"name\":\"Arlen Agency\"}],\"firstCreated\":\"2031-05-06T08:30:00Z\"}");
        assertEquals("Ferry sails", article.title());
        assertEquals("One.\n\nTwo.", article.text());
        assertEquals("Arlen Agency", article.source());
        assertEquals("https://arlen.example/1", article.url());
        assertEquals("2031-05-06T08:30:00Z", article.published().value());
    }

    @Test
    void aBodyWithoutMarkupIsKeptLineByLine() {
        assertEquals(
                "One < two.\nThree.",
                article("{\"bodies\":[{\"value\":\"One < two.\\nThree.\"}],\"by\":\"x\"}")
                        .text());
    }

    @Test
    void aFlashHasItsTextInItsDescriptionButACaptionIsNoText() {
        assertEquals(
                "A ferry sailed.",
                article("{\"uri\":\"urn:arlen:1\",\"type\":\"text\",\"descriptions\":[{\"role\":\"text\","
                                + "\"contenttype\":\"text/plain\",\"value\":\"A ferry sailed.\"}]}")
                        .text());
        Night night = new Night(folder)
                .with(
                        "b.json",
                        "{\"uri\":\"urn:arlen:2\",\"type\":\"picture\",\"descriptions\":[{\"role\":\"caption\","
                                + "\"value\":\"A ferry.\"}]}");
        assertEquals(List.of("b.json#1 empty_text"), night.rejects());
    }

    @Test
    void aCanceledItemIsNoArticle() {
        Night night = new Night(folder)
                .with("a.json", "{\"uri\":\"urn:arlen:1\",\"pubstatus\":\"canceled\",\"body_text\":\"Nine hurt.\"}")
                .with(
                        "b.xml",
                        "<newsItem guid=\"urn:arlen:2\" version=\"4\"><itemMeta><pubStatus qcode=\"stat:canceled\"/>"
                                + "</itemMeta></newsItem>");
        assertEquals(List.of("a.json#1 withdrawn", "b.xml#1 withdrawn"), night.rejects());
        assertEquals(List.of(), night.articles());
    }

    @Test
    void aVersionBelongsToTheNameOfTheItemAndItsSource() {
        Edition first =
                Edition.of(Map.of("id", "urn:1", "version", "3"), "Agency").orElseThrow();
        assertEquals(3, first.version());
        assertEquals(
                first.item(),
                Edition.of(Map.of("url", "urn:1", "version", "4"), "Agency")
                        .orElseThrow()
                        .item());
        assertFalse(first.item()
                .equals(Edition.of(Map.of("id", "urn:1", "version", "3"), "Other")
                        .orElseThrow()
                        .item()));
    }

    @Test
    void withoutANameOrANumberThereIsNoVersion() {
        assertEquals(Optional.empty(), Edition.of(Map.of("version", "3"), "Agency"));
        assertEquals(Optional.empty(), Edition.of(Map.of("id", "1", "version", "final"), "Agency"));
        assertEquals(Optional.empty(), Edition.of(Map.of("id", "1"), "Agency"));
    }

    @Test
    void theStatusMayBeAWordACodeOrAnAddress() {
        for (String status : List.of("Canceled", "stat:canceled", "http://codes.example/status/withheld")) {
            assertTrue(Edition.isWithdrawn(Map.of("status", status)), status);
        }
        for (String status : List.of("usable", "stat:usable", "published", "", "canceled soon")) {
            assertFalse(Edition.isWithdrawn(Map.of("status", status)), status);
        }
    }
}
