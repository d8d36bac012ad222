package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.score.fusion.FactRow;
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
        description = "The value that the sources support, for object TAB source TAB value rows.")
final class ReconcileCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli
    CommandSpec spec;

    @Parameters(paramLabel = "FILE.tsv", description = "lines of object TAB source TAB value; - reads standard input")
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
        List<FactRow> rows = new ArrayList<>();
        Lines.each(file, 3, "object TAB source TAB value", row -> rows.add(new FactRow(row[0], row[1], row[2])));
        Optional<Ledger> known = Optional.ofNullable(ledger).map(LedgerFile::read);
        Fused fused = Fusion.fuse(rows, known);
        print(fused);
        if (ledger != null && known.isPresent()) {
            LedgerFile.write(ledger, known.get().updated(rows, fused));
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
