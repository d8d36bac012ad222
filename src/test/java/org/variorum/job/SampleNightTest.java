package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.variorum.report.workbook.Schemas;

/** What an editor finds in the report of the sample night. */
class SampleNightTest {

    private static Set<String> column(List<Map<String, String>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).collect(Collectors.toSet());
    }

    private static String storyOf(String recordId) {
        return SampleNight.article(recordId).get("story_id");
    }

    @Test
    void everySpellingOfTheMinisterIsOneEntityInTwoScripts() {
        List<Map<String, String>> minister =
                SampleNight.table("entities", row -> row.get("name").equals("Aleksei Dorozhkin"));
        assertEquals(1, column(minister, "entity_id").size());
        assertTrue(
                column(minister, "spelling")
                        .containsAll(Set.of("Aleksei Dorozhkin", "Alexej Doroschkin", "Алексей Дорожкин")),
                minister.toString());
        assertEquals(Set.of("Latn", "Cyrl"), column(minister, "script"));
    }

    @Test
    void theThreeEventsAreThreeStories() {
        Set<String> stories =
                Set.of(storyOf("tlp-20260310-0417"), storyOf("tlp-20260311-0933"), storyOf("tlp-20260312-1105"));
        assertEquals(3, stories.size());
        assertEquals(storyOf("tlp-20260310-0417"), storyOf("hp-7701"));
        assertEquals(storyOf("tlp-20260311-0933"), storyOf("wg-101893"));
        assertEquals(storyOf("tlp-20260312-1105"), storyOf("wg-101911"));
    }

    @Test
    void theEnglishTheGermanAndTheRussianReportOfTheLetterAreOneStory() {
        assertEquals("en de ru", String.join(" ", languages("tlp-20260311-0933", "antwort-aus-salmark", "otvet")));
        assertEquals(storyOf("tlp-20260311-0933"), storyOf("antwort-aus-salmark"));
        assertEquals(storyOf("antwort-aus-salmark"), storyOf("otvet"));
    }

    private static List<String> languages(String... records) {
        return Stream.of(records)
                .map(record -> SampleNight.article(record).get("language"))
                .toList();
    }

    @Test
    void wireTextInTwoPapersIsOneVoice() {
        List<Map<String, String>> copies =
                SampleNight.table("articles", row -> !row.get("copy_of").isEmpty());
        assertEquals(3, copies.size(), copies.toString());
        Map<String, String> fire = SampleNight.table(
                        "stories", row -> row.get("story_id").equals(storyOf("wg-101911")))
                .get(0);
        assertTrue(Double.parseDouble(fire.get("voices")) < Integer.parseInt(fire.get("articles")), fire.toString());
    }

    @Test
    void aRelativeDateHangsOnTheArticlesOwnDay() {
        List<Map<String, String>> lastWeek =
                SampleNight.table("dates", row -> row.get("text").equals("last week"));
        assertFalse(lastWeek.isEmpty());
        assertTrue(lastWeek.stream().anyMatch(row -> row.get("value").equals("2026-W10")), lastWeek.toString());
    }

    @Test
    void aDatelineGivesTheDayWhereNothingElseDoes() {
        Map<String, String> courier = SampleNight.article("river-letter");
        assertEquals("2026-03-11", courier.get("published"));
        assertTrue(courier.get("published_how").startsWith("dateline"), courier.toString());
    }

    @Test
    void aRewordedQuotationIsNamedAsSuch() {
        List<Map<String, String>> reworded = SampleNight.table(
                "slots",
                row -> row.get("axis").equals("quotes") && row.get("verdict").equals("reworded"));
        assertTrue(reworded.stream().anyMatch(row -> row.get("title").contains("Ruta Oskell")), reworded.toString());
    }

    @Test
    void figureKeepsItsQualifier() {
        List<Map<String, String>> nearly =
                SampleNight.table("figures", row -> row.get("text").equals("Nearly 1,300"));
        assertEquals("nearly", nearly.get(0).get("qualifier"));
        assertEquals("1300", nearly.get(0).get("high"));
    }

    @Test
    void whoAccusedWhomIsSuspectWhereOneOutletTurnsItRound() {
        List<Map<String, String>> swaps =
                SampleNight.table("suspects", row -> row.get("kind").equals("role_swap"));
        assertEquals(1, swaps.size(), swaps.toString());
        assertEquals(
                SampleNight.article("wg-101893").get("article_id"), swaps.get(0).get("article_id"));
    }

    @Test
    void anOtherNumberOfInjuredIsAConflict() {
        List<Map<String, String>> conflicts = SampleNight.table(
                "slots",
                row -> row.get("axis").equals("figures") && row.get("verdict").equals("conflict"));
        assertTrue(conflicts.stream().anyMatch(row -> row.get("story_id").equals(storyOf("wg-101911"))), "no conflict");
    }

    @Test
    void anArticleOlderThanTheLetterIsNotSilentAboutIt() {
        String waiting = SampleNight.article("orvenia-waits").get("article_id");
        List<Map<String, String>> cells = SampleNight.table(
                "cells",
                row -> row.get("article_id").equals(waiting) && row.get("state").equals("predates"));
        assertFalse(cells.isEmpty());
    }

    @Test
    void theCutRecordIsQuarantinedWithItsPlace() {
        List<Map<String, String>> rejects = SampleNight.table("rejects");
        assertEquals(1, rejects.size());
        assertEquals("broken_json", rejects.get(0).get("reason"));
        assertTrue(rejects.get(0).get("file").endsWith("archive-export.jsonl"), rejects.toString());
    }

    @Test
    void everyLostPointLeadsToTwoWordings() {
        for (Map<String, String> lost : SampleNight.table("trace")) {
            assertFalse(
                    lost.get("article_id").isEmpty()
                            || lost.get("against_article_id").isEmpty(),
                    lost.toString());
        }
    }

    @Test
    void whatOneOutletAloneTellsStandsAlone() {
        List<Map<String, String>> alone =
                SampleNight.table("slots", row -> row.get("verdict").equals("alone"));
        assertTrue(alone.stream().anyMatch(row -> row.get("title").contains("Tobias Renn")), alone.toString());
    }

    @Test
    void nothingInTheOutputClaimsToKnowWhomToBelieve() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SampleNight.report())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".xlsx")) {
                    try (ZipFile workbook = new ZipFile(file.toFile())) {
                        for (ZipEntry part : Collections.list(workbook.entries())) {
                            look(part.getName(), workbook.getInputStream(part).readAllBytes(), found);
                        }
                    }
                } else {
                    look(file.toString(), Files.readAllBytes(file), found);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Notes where one of the words stands that an editor would misread a score by; none stands in the texts of the sample night. */
    private static void look(String where, byte[] content, List<String> found) {
        String words = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        for (String word : List.of("truth", "trust", "reliab")) {
            if (words.contains(word)) {
                found.add(where + ": " + word);
            }
        }
    }

    @Test
    void everyPartOfTheWorkbookIsWhatItsSchemaSays() throws Exception {
        assertEquals(List.of(), Schemas.errors(SampleNight.report().resolve("report.xlsx")));
    }
}
