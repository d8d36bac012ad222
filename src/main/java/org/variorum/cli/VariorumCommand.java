package org.variorum.cli;

import org.variorum.ingest.InputException;
import org.variorum.job.settings.SettingsException;
import org.variorum.job.settings.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program as seen from the command line. */
@Command(
        name = "variorum",
        description = "Where a night's article dumps agree, where they differ, and how sure that is.",
        mixinStandardHelpOptions = true,
        versionProvider = VariorumCommand.Version.class,
        subcommands = {
            RunCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            NamesCommand.class,
            ReconcileCommand.class
        })
public final class VariorumCommand {

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"variorum " + Versions.program()};
        }
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code
     */
    public static int execute(String... args) {
        CommandLine line = commandLine();
        line.setOut(Output.results()).setErr(Output.messages());
        try {
            return line.execute(args.length == 0 ? new String[] {"run"} : args);
        } finally {
            line.getOut().flush();
        }
    }

    /** The command line, ready to execute. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new VariorumCommand());
        line.setExecutionExceptionHandler((error, command, parsed) -> {
            boolean usage = error instanceof InputException || error instanceof SettingsException;
            String message = error.getMessage() == null ? error.toString() : error.getMessage();
            command.getErr().println("variorum: " + message);
            return usage ? ExitCode.USAGE : ExitCode.FAILED;
        });
        return line;
    }
}
