package org.variorum.cli;

import java.util.List;
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
        versionProvider = VariorumCommand.Version.class)
public final class VariorumCommand {
    private static final List<Class<?>> COMMANDS = List.of(
            RunCommand.class, StatusCommand.class, CheckCommand.class, NamesCommand.class, ReconcileCommand.class);

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
        String[] words = args.length == 0 ? new String[] {"run"} : args;
        CommandLine line = commandLine(words[0]);
        line.setOut(Output.results()).setErr(Output.messages());
        try {
            return line.execute(words);
        } finally {
            line.getOut().flush();
        }
    }

    /**
     * The command line, ready to execute. Where its first word is a command, it knows that one alone: reading the options of all the others would
     * cost a third of what {@code status} takes.
     */
    static CommandLine commandLine(String first) {
        CommandLine line = new CommandLine(new VariorumCommand());
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((error, command, parsed) -> {
            boolean usage = error instanceof InputException || error instanceof SettingsException;
            String message = error.getMessage() == null ? error.toString() : error.getMessage();
            command.getErr().println("variorum: " + message);
            return usage ? ExitCode.USAGE : ExitCode.FAILED;
        });
        return line;
    }
}
