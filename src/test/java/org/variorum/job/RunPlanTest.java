package org.variorum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.ingest.Input;
import org.variorum.job.journal.RunJournal;
import org.variorum.job.journal.StepName;
import org.variorum.job.settings.Settings;
import org.variorum.job.settings.SettingsException;
import org.variorum.report.StepRun;
import org.variorum.store.NightTable.Take;

class RunPlanTest {
    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 14);

    @TempDir
    Path folder;

    private Path input;
    private RunJournal journal = RunJournal.of(NIGHT);

    @BeforeEach
    void anInput() throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "An article.");
        Files.createDirectories(folder.resolve("output/2026-03-14"));
        Files.writeString(folder.resolve("output/2026-03-14/report.xlsx"), "a workbook");
    }

    private RunPlan plan(Optional<Take> last, Optional<StepName> from, boolean fresh, Settings settings) {
        RunRequest request = new RunRequest(NIGHT, input, folder.resolve("output"), settings, from, fresh);
        return RunPlan.of(request, Input.of(input, NIGHT), last, journal);
    }

    private RunPlan plan(Optional<Take> last) {
        return plan(last, Optional.empty(), false, Settings.standard());
    }

    /** The take of a first run, finished or not. */
    private Optional<Take> taken(boolean complete) {
        Take take = plan(Optional.empty()).take();
        return Optional.of(new Take(NIGHT, take.fingerprint(), take.take(), take.firstStep(), complete));
    }

    @Test
    void aNewNightBeginsAtTheFirstStep() {
        RunPlan plan = plan(Optional.empty());
        assertTrue(plan.begins());
        assertEquals(StepName.INGEST, plan.first());
        assertEquals(1, plan.take().take());
    }

    @Test
    void anUnfinishedNightGoesOnInTheSameTake() {
        RunPlan plan = plan(taken(false));
        assertFalse(plan.begins());
        assertFalse(plan.nothing());
    }

    @Test
    void finishedNightWithTheSameInputIsNothingToDo() {
        assertTrue(plan(taken(true)).nothing());
    }

    @Test
    void aChangedInputBeginsAnew() throws IOException {
        Optional<Take> last = taken(true);
        Files.writeString(input.resolve("b.txt"), "Another article.");
        RunPlan plan = plan(last);
        assertTrue(plan.begins());
        assertEquals(2, plan.take().take());
    }

    @Test
    void aChangedSettingBeginsAnew() throws IOException {
        Path config = Files.writeString(folder.resolve("c.properties"), "report.rows = 10");
        assertTrue(plan(taken(true), Optional.empty(), false, Settings.read(config))
                .begins());
    }

    @Test
    void aLostReportIsWrittenAgainFromTheStore() throws IOException {
        Optional<Take> last = taken(true);
        Files.delete(folder.resolve("output/2026-03-14/report.xlsx"));
        assertEquals(StepName.REPORT, plan(last).first());
    }

    @Test
    void aStepWhoseForerunnersNeverFinishedCannotBeRepeated() {
        SettingsException e = assertThrows(
                SettingsException.class,
                () -> plan(taken(false), Optional.of(StepName.COMPARE), false, Settings.standard()));
        assertTrue(e.getMessage().contains("ingest has not finished"), e.getMessage());
    }

    @Test
    void repeatingAStepDoesNotHideThatTheInputHasChanged() throws IOException {
        Optional<Take> last = taken(true);
        Files.writeString(input.resolve("b.txt"), "Another article.");
        journal = journal.with(new StepRun("ingest", RunJournal.DONE, 1, 1, 0, 0), true);
        RunPlan repeat = plan(last, Optional.of(StepName.ANNOTATE), false, Settings.standard());
        Take done = new Take(NIGHT, repeat.take().fingerprint(), repeat.take().take(), "annotate", true);
        assertEquals(StepName.INGEST, plan(Optional.of(done)).first());
    }

    @Test
    void freshStartIsANewTakeFromTheFirstStep() {
        RunPlan plan = plan(taken(true), Optional.empty(), true, Settings.standard());
        assertTrue(plan.begins());
        assertEquals(StepName.INGEST, plan.first());
    }
}
