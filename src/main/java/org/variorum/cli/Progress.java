package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.variorum.job.journal.RunListener;
import org.variorum.job.journal.StepName;
import org.variorum.report.StepRun;

/** Shows how a run gets on: a bar per step on a terminal, one plain line per step elsewhere. */
final class Progress implements RunListener {
    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;

    Progress(PrintWriter err) {
        this.err = err;
        this.terminal = Terminal.attached();
    }

    @Override
    public void started(StepName step, OptionalLong total) {
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step.word())
                    .setInitialMax(total.orElse(-1))
                    .setUpdateIntervalMillis(500)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public void read(long records) {
        if (bar != null) {
            bar.stepTo(records);
        }
    }

    @Override
    public void ended(StepRun step) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        err.printf(
                Locale.ROOT,
                "%-8s %s, %d read, %d written, %d quarantined, %.1f s%n",
                step.step(),
                step.status(),
                step.read(),
                step.written(),
                step.skipped(),
                step.seconds());
        err.flush();
    }
}
