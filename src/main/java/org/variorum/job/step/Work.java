package org.variorum.job.step;

import java.time.LocalDate;
import org.variorum.ingest.Input;
import org.variorum.job.journal.FaultPoint;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.journal.StopSignal;
import org.variorum.job.settings.DeskTables;
import org.variorum.job.settings.Settings;
import org.variorum.store.Tables;

/**
 * What the steps of one run share. Immutable; safe to share between threads.
 *
 * @param night which night
 * @param input what goes in
 * @param files where things are kept
 * @param settings what the desk has set
 * @param desk the desk's tables
 * @param tables the store
 * @param stop whether the run was asked to stop
 * @param faults the seam at which tests stop it dead
 */
public record Work(
        LocalDate night,
        Input input,
        RunFiles files,
        Settings settings,
        DeskTables desk,
        Tables tables,
        StopSignal stop,
        FaultPoint faults) {}
