package org.variorum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.article.Mark;
import org.variorum.report.night.ArticlePage;
import org.variorum.report.night.InventedArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleLinesTest {
    @TempDir
    Path folder;

    @Test
    void theTextIsCleanedAndItsParagraphsAreABlankLineApart() throws IOException {
        JsonNode line = line(new InventedArticle("a1", "Courier", "Title", "One.\nSubscribe!\nTwo.\n")
                .boilerplate("Subscribe!", Mark.Kind.FORM));

        assertEquals("One.\n\nTwo.", line.get("text").asString());
    }

    @Test
    void whatTheDumpSaidIsKept() throws IOException {
        JsonNode line = line(new InventedArticle("a1", "Courier", "Title", "One.").on("2031-03-04"));

        assertEquals("record-a1", line.get("record_id").asString());
        assertEquals("2031-03-04", line.get("published").asString());
        assertEquals("A. Writer", line.get("authors").get(0).asString());
        assertEquals("en", line.get("language").asString());
    }

    @Test
    void halfALetterDoesNotEndTheReport() throws IOException {
        assertTrue(line(new InventedArticle("a1", "Courier", "T", "x\ud83cy"))
                .get("text")
                .asString()
                .startsWith("x"));
    }

    private JsonNode line(InventedArticle article) throws IOException {
        try (ArticleLines lines = new ArticleLines(folder)) {
            lines.accept(new ArticlePage(article.told("", "")));
        }
        return JsonMapper.shared()
                .readTree(Files.readAllLines(folder.resolve(ArticleLines.FILE)).get(0));
    }
}
