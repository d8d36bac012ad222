package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.job.NightRun;
import org.variorum.job.RunRequest;
import org.variorum.job.journal.FaultPoint;
import org.variorum.job.journal.RunFiles;
import org.variorum.job.journal.StepName;
import org.variorum.job.settings.Settings;
import org.variorum.store.Database;
import org.variorum.store.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a night, or resumes it where it stopped. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Run a night, or resume it where it stopped.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    Places places = new Places();

    @Option(
            names = "--from",
            paramLabel = "STEP",
            converter = StepWord.class,
            description = "repeat this step and all after it: ingest, annotate, resolve, group, compare, score, report")
    @Nullable
    StepName from;

    @Option(names = "--fresh", description = "forget this night first")
    boolean fresh;

    @Option(names = "--dry-run", description = "print what would run, and why")
    boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    @Override
    @SuppressWarnings("try") // the lock and the log are held, not used
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Settings settings = places.settings();
        RunRequest request =
                new RunRequest(places.night(), places.input, places.output, settings, Optional.ofNullable(from), fresh);
        RunFiles files = new RunFiles(places.output);
        Optional<RunLock> lock = RunLock.take(files.state());
        if (lock.isEmpty()) {
            err.println("variorum: another run holds " + files.state().resolve("lock")
                    + ". Wait for it, or see how far it is: variorum status --output " + places.output);
            return ExitCode.LOCKED;
        }
        FaultPoint faults = FaultPoint.installed();
        try (RunLock unused = lock.get();
                RunLog unusedLog = RunLog.open(files);
                Shutdown shutdown = new Shutdown(faults)) {
            faults.reached("lock");
            Database database = shutdown.closing(Database.open(files.state(), settings.database()));
            Progress progress = new Progress(err);
            NightRun run = new NightRun(request, database, shutdown.signal(), faults, progress);
            if (dryRun) {
                spec.commandLine().getOut().println(RunWords.plan(run.plan(), request));
                return ExitCode.DONE;
            }
            return RunWords.tell(err, request, run.run());
        }
    }
}
