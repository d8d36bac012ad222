package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.article.Article;
import org.variorum.store.Database;
import org.variorum.store.RunLock;

/** Every offset of every table leads back to exactly the words that the table shows. */
class OffsetsTest {
    private static final Map<String, Article> ARTICLES = new HashMap<>();

    @BeforeAll
    static void readTheArticlesAsStored() {
        Path state = SampleNight.output().resolve("state");
        try (RunLock lock = RunLock.take(state).orElseThrow();
                Database database = Database.open(state, new Database.Access("", "SA", ""))) {
            assertTrue(lock != null);
            database.tables()
                    .articles()
                    .rows()
                    .each(
                            LocalDate.of(2026, 3, 14),
                            row -> ARTICLES.put(row.value().id(), row.value()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "boilerplate, start, end, text",
        "names, start, end, text",
        "dates, start, end, text",
        "figures, start, end, text",
        "quotes, start, end, text",
        "quotes, speaker_start, speaker_end, speaker",
        "claims, start, end, text",
        "cells, start, end, text",
        "suspects, start, end, text"
    })
    void theTextBetweenTheOffsetsIsTheTextOfTheRow(String table, String start, String end, String text) {
        List<Map<String, String>> rows =
                SampleNight.table(table, row -> !row.get(start).isEmpty());
        assertTrue(!rows.isEmpty(), table + " is empty");
        for (Map<String, String> row : rows) {
            Article article = ARTICLES.get(row.get("article_id"));
            String whole = "title".equals(row.get("field")) ? article.title() : article.text();
            int from = whole.offsetByCodePoints(0, Integer.parseInt(row.get(start)));
            int to = whole.offsetByCodePoints(0, Integer.parseInt(row.get(end)));
            assertEquals(row.get(text), whole.substring(from, to), table + ": " + row);
        }
    }

    @Test
    void thePlainTextsAreTheFilesOfTheDumpToTheLetter() throws IOException {
        int plain = 0;
        for (Article article : ARTICLES.values()) {
            if (article.file().endsWith(".txt")) {
                assertEquals(Files.readString(Path.of("input").resolve(article.file())), article.text());
                plain++;
            }
        }
        assertTrue(plain >= 4, plain + " plain texts");
    }
}
