package org.variorum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.variorum.text.Language;
import org.variorum.text.Reading;

class StraightMarksTest {
    @Test
    void blanksOnBothSidesAreReadInTurn() {
        assertEquals(
                List.of("\" The pier is closed, \"", "\" It may sink. \""),
                MarkPairerTest.pairs("\" The pier is closed, \" Mayor Orlo said. \" It may sink. \""));
    }

    @Test
    void aClosingMarkThatClingsToTheNextWordStillCloses() {
        assertEquals(
                List.of("\"The pier is closed, \"", "\"We wait.\""),
                MarkPairerTest.pairs("\"The pier is closed, \"Orlo said on the shore. \"We wait.\""));
    }

    @Test
    void twoSingleMarksCloseWhatADoubleOneOpened() {
        assertEquals(List.of("\"The pier is closed, ''"), MarkPairerTest.pairs("\"The pier is closed, '' Orlo said."));
    }

    @Test
    void twoBackticksOpen() {
        assertEquals(
                List.of("``The pier is closed, ''"),
                MarkPairerTest.pairs("He wrote: ``The pier is closed, '' and left."));
    }

    @Test
    void aMarkTooManyDoesNotTurnTheRestInsideOut() {
        assertEquals(
                List.of("\"The pier is closed,\"", "\"We wait,\""),
                MarkPairerTest.pairs("A 3.1\" board broke. \"The pier is closed,\" Orlo said. \"We wait,\" he added."));
    }

    @Test
    void marksWithPlainBlanksAreLeftToThem() {
        Reading reading = Reading.of("It is \"a pier\" and \"a wall\" now.", Language.ENGLISH, List.of());
        assertEquals(0, StraightMarks.roles(reading, 0, reading.tokens().size()).size());
    }

    @Test
    void anyRowOfMarksIsReadWithoutFail() {
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(List.of("\"", "''", "`", " ", "pier", ",", ".", "“").get(random.nextInt(8)));
            }
            MarkPairerTest.pairs(text.toString()).forEach(quote -> assertEquals(true, quote.length() > 2));
        }
    }
}
