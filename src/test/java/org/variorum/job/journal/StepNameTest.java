package org.variorum.job.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobInterruptedException;

class StepNameTest {

    @Test
    void theSevenStepsStandInTheirOrder() {
        assertEquals(
                List.of("ingest", "annotate", "resolve", "group", "compare", "score", "report"),
                Arrays.stream(StepName.values()).map(StepName::word).toList());
    }

    @Test
    void aStepIsFoundByItsWordInAnyCase() {
        assertEquals(Optional.of(StepName.GROUP), StepName.of("Group"));
        assertEquals(Optional.empty(), StepName.of("digest"));
    }

    @Test
    void onwardsIsTheStepAndAllAfterIt() {
        assertEquals(List.of(StepName.SCORE, StepName.REPORT), StepName.SCORE.onwards());
        assertEquals(7, StepName.INGEST.onwards().size());
    }

    @Test
    void withoutBeingAskedARunGoesOn() {
        StopSignal signal = new StopSignal();
        signal.check();
        assertFalse(signal.asked());
    }

    @Test
    void askedToStopItLeavesTheStepInTheWayThatSpringBatchTakesForAStop() {
        StopSignal signal = new StopSignal();
        signal.ask();
        assertTrue(signal.asked());
        RuntimeException left = assertThrows(RuntimeException.class, signal::check);
        assertInstanceOf(JobInterruptedException.class, left.getCause());
    }

    @Test
    void everythingOfARunLiesBelowItsOutputFolder() {
        RunFiles files = new RunFiles(Path.of("out"));
        LocalDate night = LocalDate.of(2031, 5, 6);
        for (Path file : List.of(files.journal(night), files.report(night), files.lastRun(), files.log())) {
            assertTrue(file.startsWith("out"), file.toString());
        }
        assertEquals(Path.of("out/2031-05-06"), files.report(night));
    }

    @Test
    void whatScriptsReadIsIndentedJson() {
        assertEquals(
                "{\n  \"night\" : \"2031-05-06\"\n}",
                Json.of(Map.of("night", "2031-05-06")).replace("\r\n", "\n"));
    }
}
