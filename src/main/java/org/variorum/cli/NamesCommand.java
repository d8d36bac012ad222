package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.variorum.name.NameScore;
import org.variorum.name.spelling.NameMatcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers questions about names. */
@Command(name = "names", mixinStandardHelpOptions = true, description = "Questions about names.")
final class NamesCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "One score in [0, 1] a line: how surely two names are one.")
    int compare(
            @Parameters(paramLabel = "FILE.tsv", description = "lines of name_a TAB name_b; - reads standard input")
                    String file,
            @Option(names = "--explain", description = "add why") boolean explain) {
        NameMatcher matcher = new NameMatcher();
        PrintWriter out = spec.commandLine().getOut();
        Lines.each(file, 2, "name_a TAB name_b", pair -> {
            NameScore score = matcher.compare(pair[0], pair[1]);
            String line = String.format(Locale.ROOT, "%.4f", score.score());
            out.println(explain ? line + "\t" + String.join("; ", score.reasons()) : line);
        });
        return ExitCode.DONE;
    }
}
