package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.job.journal.Json;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.journal.RunJournal;
import org.variorum.report.StepRun;
import org.variorum.store.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells of the nights and their steps from the journals, without opening the database. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "Nights and their steps, and how to go on.")
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--night", paramLabel = "YYYY-MM-DD", description = "only this night")
    java.time.@Nullable LocalDate night;

    @Option(names = "--output", paramLabel = "DIR", description = "folder of the reports (default: ${DEFAULT-VALUE})")
    java.nio.file.Path output = java.nio.file.Path.of("output");

    @Option(names = "--json", description = "for scripts")
    boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        RunFiles files = new RunFiles(output);
        List<RunJournal> journals = RunJournal.all(files).stream()
                .filter(journal -> night == null || journal.night().equals(night))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(journals));
        } else if (journals.isEmpty()) {
            out.println("no night was run yet. Run one with: variorum run --output " + output);
        } else {
            boolean busy = journals.get(0).state().equals(RunJournal.RUNNING) && RunLock.held(files.state());
            journals.forEach(journal -> print(out, journal, busy));
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, RunJournal journal, boolean busy) {
        boolean cut = journal.state().equals(RunJournal.RUNNING) && !busy;
        out.println("night " + journal.night() + "  " + (cut ? "cut short" : journal.state())
                + (journal.error().isEmpty() ? "" : ": " + journal.error()));
        for (StepRun step : journal.steps()) {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %-8s %9d read %9d written %6d quarantined %8.1f s%n",
                    step.step(),
                    step.status(),
                    step.read(),
                    step.written(),
                    step.skipped(),
                    step.seconds());
        }
        if (cut || journal.state().equals(RunJournal.FAILED) || journal.state().equals(RunJournal.STOPPED)) {
            out.println("  go on with: variorum run --night " + journal.night() + " --output " + output);
        }
        long quarantined = journal.steps().stream().mapToLong(StepRun::skipped).sum();
        if (quarantined > 0) {
            out.println("  " + quarantined + " quarantined: see " + output.resolve(journal.night() + "/csv/rejects.csv")
                    + "; mend the dump and run again");
        }
    }
}
