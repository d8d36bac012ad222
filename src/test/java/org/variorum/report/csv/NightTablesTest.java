package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.article.Article;
import org.variorum.report.csvfile.CsvFolder;
import org.variorum.report.night.HarbourNight;
import org.variorum.report.night.InventedNight;

class NightTablesTest {
    @TempDir
    Path folder;

    private final InventedNight night = HarbourNight.night();

    @BeforeEach
    void write() throws IOException {
        NightTables.write(night, List.of(CsvFolder.data(folder)), entity -> {}, article -> {}, story -> {});
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/report/tables.tsv", delimiter = '\t')
    void everyTableHasTheColumnsThatOthersReadByName(String file, String header) throws IOException {
        assertEquals(header, Files.readAllLines(folder.resolve(file)).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boilerplate", "names", "dates", "figures", "quotes", "claims", "cells", "suspects"})
    void theWordsBetweenTheOffsetsAreExactlyTheText(String table) throws Exception {
        List<Map<String, String>> rows = read(table);

        assertFalse(rows.isEmpty());
        for (Map<String, String> row : rows) {
            if (!row.get("start").isEmpty()) {
                Article article = night.article(row.get("article_id")).article();
                String field = row.get("field").equals("title") ? article.title() : article.text();
                int start = field.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
                int end = field.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
                assertEquals(row.get("text"), field.substring(start, end));
            }
        }
    }

    @Test
    void offsetsCountAnEmojiOnce() throws Exception {
        Map<String, String> name = read("names").get(1);

        assertEquals("Ilona Varga", name.get("text"));
        assertEquals("13", name.get("start"));
    }

    @Test
    void aNameInTheTitleSaysSo() throws Exception {
        assertEquals("title", read("names").get(0).get("field"));
    }

    @Test
    void rowsEndAsRfc4180WantsAndQuotesAreDoubled() throws IOException {
        String articles = Files.readString(folder.resolve("articles.csv"), StandardCharsets.UTF_8);

        assertTrue(articles.contains("\r\na4,record-a4,\"=Tide, \"\"Daily\"\"\","), articles);
        assertTrue(articles.startsWith("article_id"), "no byte order mark");
    }

    @Test
    void aFigureWithoutUpperEndHasAnEmptyHigh() throws Exception {
        Map<String, String> figure = read("figures").get(3);

        assertEquals("12", figure.get("low"));
        assertEquals("", figure.get("high"));
    }

    @Test
    void aSpeakerIsGivenByIdWordsAndOffsets() throws Exception {
        Map<String, String> quote = read("quotes").get(0);

        assertEquals("e1", quote.get("speaker_id"));
        assertEquals("Ilona Varga", quote.get("speaker"));
        assertEquals("13", quote.get("speaker_start"));
    }

    @Test
    void aFigureNamesThePlaceByItsEntity() throws Exception {
        assertEquals("", read("figures").get(3).get("place_id"), "no name, no place");
    }

    @Test
    void aSilentCellHasNoWords() throws Exception {
        Map<String, String> silent = read("cells").stream()
                .filter(row -> row.get("state").equals("silent"))
                .findFirst()
                .orElseThrow();

        assertEquals("", silent.get("start") + silent.get("text") + silent.get("field") + silent.get("value"));
    }

    @Test
    void aTextAndItsCopyAreOneVoice() throws Exception {
        Map<String, String> story = read("stories").get(0);

        assertEquals(3, Double.parseDouble(story.get("voices")), 1e-12);
        assertEquals("2031-03-04", story.get("first"));
        assertEquals("2031-03-05", story.get("last"));
    }

    @Test
    void aStoryWithoutSharedSlotsHasNoAgreement() throws Exception {
        assertEquals("", read("stories").get(1).get("agreement"));
    }

    @Test
    void wordsOfAnArticleLeaveBoilerplateOut() throws Exception {
        assertEquals("25", read("articles").get(0).get("words"));
    }

    @Test
    void eachSpellingOfAnEntityHasItsRow() throws Exception {
        assertEquals(List.of("Ilona Varga", "Ilona Vargha", "Илона Варга"), column("entities", "spelling"));
    }

    @Test
    void scoresStandBySourceStoryAndAxis() throws Exception {
        assertEquals(
                List.of("all", "dates", "figures"), column("sources", "axis").subList(0, 3));
    }

    @Test
    void theTraceAndTheRejectsAreCopiedInTheirOrder() throws Exception {
        assertEquals(List.of("0.12", "0.13"), column("trace", "points_lost"));
        assertEquals(List.of("51"), column("rejects", "byte_offset"));
    }

    private List<String> column(String table, String name) throws IOException, CsvValidationException {
        return read(table).stream().map(row -> row.get(name)).toList();
    }

    private List<Map<String, String>> read(String table) throws IOException, CsvValidationException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware in =
                new CSVReaderHeaderAware(Files.newBufferedReader(folder.resolve(table + ".csv")))) {
            for (Map<String, String> row = in.readMap(); row != null; row = in.readMap()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
