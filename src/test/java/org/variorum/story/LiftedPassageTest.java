package org.variorum.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.story.copy.LiftedPassage;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class LiftedPassageTest {
    private static final String PARAGRAPH =
            "the finance ministry expects the reform to save four billion crowns a year from 2030 on";

    private static Optional<String> lifted(String giver, String taker) {
        return LiftedPassage.of(
                        Reading.of(giver, Language.ENGLISH, List.of()), Reading.of(taker, Language.ENGLISH, List.of()))
                .map(span -> span.of(taker));
    }

    @Test
    void theParagraphIsFoundInTheTextThatTookIt() {
        assertEquals(
                Optional.of(PARAGRAPH),
                lifted(
                        "Parliament has voted, and " + PARAGRAPH + ".",
                        "Trains crawl. Yet " + PARAGRAPH + ", they say."));
    }

    @Test
    void ofSeveralPassagesTheLongestIsShown() {
        String shorter = "bridges are closed and the night train to the coast was cancelled last winter";
        assertEquals(
                Optional.of(PARAGRAPH),
                lifted(shorter + ". But " + PARAGRAPH + ".", "Then " + PARAGRAPH + "; while " + shorter + "."));
    }

    @Test
    void aShortPhraseIsNoPassage() {
        assertEquals(
                Optional.empty(),
                lifted("The finance ministry expects the reform.", "It is what the finance ministry expects."));
    }

    @Test
    void capitalsAndMarksDoNotBreakAPassage() {
        String other = PARAGRAPH.replace("reform", "“Reform”,");
        assertEquals(Optional.of(other), lifted(PARAGRAPH, other));
    }

    @Test
    void oneWordTenThousandTimesIsReadInNoTime() {
        String words = "no ".repeat(10_000).strip();
        assertEquals(Optional.of(words), lifted(words, words));
    }
}
