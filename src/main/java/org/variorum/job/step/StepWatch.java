package org.variorum.job.step;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Logger;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.variorum.job.journal.RunJournal;
import org.variorum.job.journal.RunListener;
import org.variorum.job.journal.StepName;
import org.variorum.report.StepRun;
import org.variorum.store.Database;

/**
 * Watches the steps of a run: keeps the journal, tells the listener, and settles the database after each step. Used on the working thread only.
 */
public final class StepWatch {
    private static final Logger LOG = Logger.getLogger(StepWatch.class.getName());
    private static final long TELL_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final Work work;
    private final Database database;
    private final RunListener listener;
    private RunJournal journal;
    private long began;
    private long told;
    private long read;
    private double secondsBefore;
    private double cpuBefore;
    private String step = "";

    /** From the journal as the run begins. */
    public StepWatch(Work work, Database database, RunJournal journal, RunListener listener) {
        this.work = work;
        this.database = database;
        this.journal = journal;
        this.listener = listener;
    }

    /** The journal as it stands. */
    public RunJournal journal() {
        return journal;
    }

    /** Records read so far by the running step. */
    long readSoFar() {
        return read;
    }

    /** The running step has read so many records. */
    void read(long records) {
        read = records;
        long now = System.nanoTime();
        if (now - told > TELL_EVERY) {
            told = now;
            listener.read(records);
            note(new StepRun(step, RunJournal.RUNNING, records, 0, 0, seconds()), false);
        }
    }

    /** What is to be heard of one step. */
    StepExecutionListener over(StepName name, OptionalLong total, LongSupplier readOf, StepMaker.Tally tally) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution execution) {
                begin(name, !execution.getExecutionContext().containsKey("place"));
                listener.started(name, total);
                work.faults().reached(name.word() + ".start");
            }

            @Override
            public ExitStatus afterStep(StepExecution execution) {
                boolean done = execution.getStatus() == BatchStatus.COMPLETED;
                StepRun run = new StepRun(
                        name.word(),
                        done ? RunJournal.DONE : work.stop().asked() ? RunJournal.STOPPED : RunJournal.FAILED,
                        readOf.getAsLong(),
                        done ? tally.written() : 0,
                        done ? tally.skipped() : 0,
                        seconds());
                note(run, false);
                LOG.info(() -> "%s %s: %d read, %d written, %d quarantined, %.2f s, %.2f s CPU"
                        .formatted(
                                run.step(),
                                run.status(),
                                run.read(),
                                run.written(),
                                run.skipped(),
                                run.seconds(),
                                cpuSeconds() - cpuBefore));
                listener.ended(run);
                if (done) {
                    database.checkpoint();
                }
                work.faults().reached(name.word() + ".end");
                return execution.getExitStatus();
            }
        };
    }

    private void begin(StepName name, boolean afresh) {
        step = name.word();
        began = System.nanoTime();
        cpuBefore = cpuSeconds();
        told = began;
        read = 0;
        secondsBefore = journal.step(name)
                .filter(run -> !run.status().equals(RunJournal.DONE))
                .map(StepRun::seconds)
                .orElse(0.0);
        note(new StepRun(step, RunJournal.RUNNING, 0, 0, 0, secondsBefore), afresh);
    }

    private void note(StepRun run, boolean afresh) {
        journal = journal.with(run, afresh);
        journal.write(work.files());
    }

    /** CPU seconds of this process so far, all threads together. */
    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private double seconds() {
        return secondsBefore + Math.round((System.nanoTime() - began) / 1e7) / 100.0;
    }
}
