package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.score.fusion.Claims;
import org.variorum.score.fusion.Fused;
import org.variorum.score.fusion.Fusion;
import org.variorum.score.fusion.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds which value the sources support for each object of any table of claims. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "The value that the sources support, for object TAB source TAB value rows.",
            "Two more columns may follow: how values of the object resemble each other (number, number 5%%, number 10,"
                    + " time 10, set, text; by default numbers and lists are told by their looks), and the text that the"
                    + " claim was taken from (a name, and 0 to 1 if that is not certain): claims of one text count as one."
        })
final class ReconcileCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.tsv",
            description = "lines of object TAB source TAB value [TAB likeness [TAB text]]; - reads standard input")
    String file = "-";

    @Option(
            names = "--sources",
            description = "print the sources' consistency instead: source, consistency, low, high, evidence")
    boolean sources;

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "read what earlier calls learned about the sources, and update it")
    @Nullable
    Path ledger;

    @Override
    public Integer call() throws IOException {
        Claims claims = ClaimRows.read(file);
        Optional<Ledger> known = Optional.ofNullable(ledger).map(LedgerFile::read);
        Fused fused = Fusion.fuse(claims, known);
        print(fused);
        if (ledger != null && known.isPresent()) {
            LedgerFile.write(ledger, known.get().updated(claims, fused));
        }
        return ExitCode.DONE;
    }

    private void print(Fused fused) {
        PrintWriter out = spec.commandLine().getOut();
        if (sources) {
            fused.sources()
                    .forEach(s -> out.printf(
                            Locale.ROOT,
                            "%s\t%.6f\t%.6f\t%.6f\t%.3f%n",
                            s.source(),
                            s.consistency(),
                            s.low(),
                            s.high(),
                            s.evidence()));
        } else {
            fused.values().forEach(v -> out.printf(Locale.ROOT, "%s\t%s\t%.6f%n", v.object(), v.value(), v.support()));
        }
    }
}
