package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.variorum.ingest.Input;
import org.variorum.job.journal.RunFiles;
import org.variorum.store.Database;
import org.variorum.store.RunLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says, a line each, whether everything is in place for a run. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Whether everything is in place for a run.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    Places places = new Places();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    private int code = ExitCode.DONE;

    @Override
    public Integer call() {
        RunFiles files = new RunFiles(places.output);
        look("configuration", () -> {
            places.settings().shown();
            return "valid";
        });
        look(
                "input",
                () -> Input.of(places.input, places.night()).files().size() + " files for night " + places.night());
        look("output", Look.writable(places.output));
        look("disk", Look.roomy(places.output));
        look("database", () -> Database.look(files.state(), places.settings().database()));
        look("other runs", ExitCode.LOCKED, () -> {
            if (RunLock.held(files.state())) {
                throw new IOException("one holds the lock: see variorum status");
            }
            return "none";
        });
        return code;
    }

    private void look(String what, Look look) {
        look(what, ExitCode.USAGE, look);
    }

    private void look(String what, int failed, Look look) {
        try {
            say("ok", what, look.at());
        } catch (IOException | RuntimeException e) {
            say("FAIL", what, String.valueOf(e.getMessage()));
            code = code == ExitCode.DONE ? failed : code;
        }
    }

    private void say(String verdict, String what, String words) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-5s %-14s %s%n", verdict, what, words);
        out.flush();
    }
}
