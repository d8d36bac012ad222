package org.variorum.cli;

import java.io.PrintWriter;
import org.variorum.job.RunOutcome;
import org.variorum.job.RunPlan;
import org.variorum.job.RunRequest;
import org.variorum.job.journal.RunJournal;
import org.variorum.job.journal.StepName;

/** What the program says of a run that is planned or has ended. Stateless. */
final class RunWords {
    private RunWords() {}

    /** What a run would do, and why. */
    static String plan(RunPlan plan, RunRequest request) {
        String steps = plan.nothing()
                ? "nothing to do"
                : "would run "
                        + String.join(
                                ", ",
                                plan.first().onwards().stream()
                                        .map(StepName::word)
                                        .toList());
        return "night " + request.night() + ": " + steps + " (" + plan.reason() + ")";
    }

    /** The summary that ends a cron mail. Returns the exit code that goes with it. */
    static int tell(PrintWriter err, RunRequest request, RunOutcome outcome) {
        String again = "variorum run --night " + request.night() + " --input " + request.input() + " --output "
                + request.output();
        switch (outcome.state()) {
            case RunJournal.FAILED -> {
                err.println("variorum: " + outcome.error()
                        + ". The last good report stands as it was. When it is mended, go on with: " + again);
                return ExitCode.FAILED;
            }
            case RunJournal.STOPPED -> {
                err.println("variorum: stopped as asked. Go on with: " + again);
                return ExitCode.STOPPED;
            }
            default -> {
                err.println((outcome.plan().nothing() ? "nothing to do for night " : "done: night ") + request.night()
                        + ", "
                        + outcome.articles() + " articles, " + outcome.stories() + " stories, " + outcome.rejects()
                        + " quarantined, report " + outcome.report().resolve("report.xlsx"));
                return outcome.quarantined() ? ExitCode.QUARANTINED : ExitCode.DONE;
            }
        }
    }
}
