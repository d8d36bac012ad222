package org.variorum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.name.spelling.Comparing;
import org.variorum.name.spelling.NameMatcher;
import org.variorum.name.spelling.word.ParsedName;

/** How many names a second one core parses, and how many pairs of parsed names it scores. The set is a TSV whose first two columns are names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NameSpeed {
    /** Give it with {@code -p set=FILE}. */
    @Param("")
    public String set;

    private final NameMatcher matcher = new NameMatcher();
    private final Comparing comparing = matcher.comparing();
    private final List<String> names = new ArrayList<>();
    private List<ParsedName> parsed = List.of();
    private int at;

    /** Reads the set. */
    @Setup
    public void read() throws IOException {
        for (String line : Files.readAllLines(Path.of(set))) {
            names.addAll(List.of(line.split("\t")).subList(0, 2));
        }
        parsed = matcher.parseAll(names);
    }

    /** Parses one name. */
    @Benchmark
    public ParsedName parse() {
        at = (at + 1) % names.size();
        return matcher.parse(names.get(at));
    }

    /** Scores one pair of the set. */
    @Benchmark
    public double score() {
        at = (at + 2) % parsed.size();
        return comparing.score(parsed.get(at), parsed.get(at + 1));
    }
}
