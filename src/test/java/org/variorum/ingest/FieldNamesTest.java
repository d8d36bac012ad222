package org.variorum.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldNamesTest {
    @Test
    void namesOfCommonCrawlersAreUnderstood() {
        assertEquals(
                Map.of("text", "Body.", "title", "Bridge", "published", "2031-05-06", "source", "arlen.example"),
                FieldNames.DEFAULT.canonical(Map.of(
                        "maintext",
                        "Body.",
                        "Headline",
                        "Bridge",
                        "date_publish",
                        "2031-05-06",
                        "source_domain",
                        "arlen.example")));
    }

    @Test
    void ofTwoNamesTheBetterKnownOneWins() {
        assertEquals(
                "whole",
                FieldNames.DEFAULT
                        .canonical(Map.of("content", "part", "text", "whole"))
                        .get("text"));
    }

    @Test
    void aNameWithoutValueLeavesRoomForTheNextOne() {
        assertEquals(
                "whole",
                FieldNames.DEFAULT
                        .canonical(Map.of("text", "None", "content", "whole"))
                        .get("text"));
        assertTrue(FieldNames.DEFAULT
                .canonical(Map.of("title", "null", "headline", " "))
                .isEmpty());
    }

    @Test
    void aCrawlDateIsNoPublicationDate() {
        assertTrue(FieldNames.DEFAULT
                .canonical(Map.of("date_download", "2031-05-07", "date_modify", "2031-05-07"))
                .isEmpty());
    }

    @Test
    void aDeskCanAddNames() {
        FieldNames names = new FieldNames(Map.of("text", List.of("Brödtext")));
        assertEquals("Body.", names.canonical(Map.of("brödtext", "Body.")).get("text"));
    }

    @Test
    void anUnknownFieldInTheConfigurationIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new FieldNames(Map.of("txet", List.of("x"))));
        assertTrue(e.getMessage().contains("txet") && e.getMessage().contains("text"), e.getMessage());
    }

    @Test
    void limitsMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new Limits(0, 1, 1, 1, 1, 1));
    }

    @Test
    void nestedNamesAreReachedWithDots(@TempDir Path folder) {
        Night night = new Night(folder)
                .with(
                        "a.json",
                        "{\"publisher\":{\"name\":\"Arlen Courier\"},\"authors\":[{\"name\":\"Ada Lorne\"},\"Bo"
                                + " Hale\"],\"text\":\"Body.\"}");
        assertEquals("Arlen Courier", night.article().source());
        assertEquals(List.of("Ada Lorne", "Bo Hale"), night.article().authors());
    }
}
