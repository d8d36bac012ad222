package org.variorum.job.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.report.StepRun;

class RunJournalTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 14);

    @TempDir
    Path folder;

    private static StepRun done(String step) {
        return new StepRun(step, RunJournal.DONE, 3, 3, 0, 0.5);
    }

    private static List<String> steps(RunJournal journal) {
        return journal.steps().stream().map(StepRun::step).toList();
    }

    @Test
    void stepsStandInTheOrderOfTheJob() {
        RunJournal journal = RunJournal.of(NIGHT).with(done("ingest"), true).with(done("annotate"), true);
        assertEquals(List.of("ingest", "annotate"), steps(journal));
    }

    @Test
    void aStepBegunAfreshTakesTheLaterOnesAway() {
        RunJournal journal = RunJournal.of(NIGHT)
                .with(done("ingest"), true)
                .with(done("annotate"), true)
                .with(done("resolve"), true)
                .with(done("annotate"), true);
        assertEquals(List.of("ingest", "annotate"), steps(journal));
    }

    @Test
    void aResumedStepKeepsItsNeighbours() {
        RunJournal journal = RunJournal.of(NIGHT)
                .with(done("ingest"), true)
                .with(done("resolve"), true)
                .with(done("annotate"), false);
        assertEquals(List.of("ingest", "annotate", "resolve"), steps(journal));
    }

    @Test
    void itComesBackFromDiskAsItWas() {
        RunFiles files = new RunFiles(folder);
        RunJournal journal = RunJournal.of(NIGHT).with(done("ingest"), true).as(RunJournal.FAILED, "disk full");
        journal.write(files);
        assertEquals(Optional.of(journal), RunJournal.read(files.journal(NIGHT)));
        assertEquals(List.of(journal), RunJournal.all(files));
    }

    @Test
    void theNewestNightComesFirst() {
        RunFiles files = new RunFiles(folder);
        RunJournal.of(NIGHT).write(files);
        RunJournal.of(NIGHT.plusDays(1)).write(files);
        assertEquals(NIGHT.plusDays(1), RunJournal.all(files).get(0).night());
    }

    @Test
    void aDamagedJournalIsAsGoodAsNone() throws IOException {
        RunFiles files = new RunFiles(folder);
        RunJournal.of(NIGHT).write(files);
        Files.writeString(files.journal(NIGHT), "{\"night\":");
        assertTrue(RunJournal.read(files.journal(NIGHT)).isEmpty());
    }
}
