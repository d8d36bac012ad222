package org.variorum.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.variorum.score.SourceScore;

class SourcesTableTest {
    @Test
    void aScoreIsNotRounded() {
        SourceScore score = new SourceScore("A", "", "all", 1 / 3.0, .1, .6, 4, .5, 2);
        assertEquals(
                1 / 3.0,
                Double.parseDouble(
                        TableRows.of(new SourcesTable(), score).get(0).get("score")));
    }

    @Test
    void theNightAsAWholeHasNoStory() {
        SourceScore score = new SourceScore("A", "", "all", 1 / 3.0, .1, .6, 4, .5, 2);
        assertEquals("", TableRows.of(new SourcesTable(), score).get(0).get("story_id"));
    }

    @Test
    void exclusiveFactsAreCounted() {
        SourceScore score = new SourceScore("A", "", "all", 1 / 3.0, .1, .6, 4, .5, 2);
        assertEquals("2", TableRows.of(new SourcesTable(), score).get(0).get("exclusive"));
    }
}
