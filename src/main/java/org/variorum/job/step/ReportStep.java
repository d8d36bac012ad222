package org.variorum.job.step;

import org.springframework.batch.core.step.Step;
import org.variorum.job.journal.StepName;
import org.variorum.report.NightReport;
import org.variorum.report.Publication;

/**
 * Runs over the night as a whole. Reads everything that earlier steps stored. Replaces the night's report folder: written aside, moved into place when
 * it is complete, so that a failure leaves the last good report where it was.
 */
public final class ReportStep {
    private ReportStep() {}

    /** The step, ready for its place in the job. */
    public static Step step(StepMaker maker) {
        Work work = maker.work();
        return maker.overNight(
                StepName.REPORT,
                () -> NightReport.write(
                        new StoredNight(work, () -> maker.readOne(StepName.REPORT)),
                        work.files().output(),
                        new Publication(
                                work.settings().reportRows(),
                                work.settings().threads(),
                                work.settings().house(),
                                place -> work.faults().reached(StepName.REPORT.word() + "." + place))),
                () -> work.tables().articles().rows().count(work.night()));
    }
}
