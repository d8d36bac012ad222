package org.variorum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
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

/**
 * How many names a second one core parses, and how many pairs of parsed names it scores. The set is a TSV whose first two columns are names. Where other
 * work runs beside it, {@link #main} counts the CPU time of the one thread instead of the time on the clock, so it is not disturbed by much.
 */
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

    private static final int WARM = 3;
    private static final double NANOSECONDS = 1e9;

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

    /**
     * The same by CPU time: the set is gone through so many times, and the slowest, the middle and the best round are told. Arguments: the set, how many
     * rounds.
     */
    public static void main(String[] args) throws IOException {
        NameSpeed speed = new NameSpeed();
        speed.set = args[0];
        speed.read();
        int rounds = Integer.parseInt(args[1]);
        tell("names parsed", rounds, speed.names.size(), () -> speed.parse().tokens().size());
        tell("pairs scored", rounds, speed.parsed.size() / 2, speed::score);
    }

    private static void tell(String what, int rounds, int size, DoubleSupplier one) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] perSecond = new double[rounds];
        double sum = 0;
        for (int round = -WARM; round < rounds; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < size; i++) {
                sum += one.getAsDouble();
            }
            perSecond[Math.max(0, round)] = size * NANOSECONDS / (clock.getCurrentThreadCpuTime() - begin);
        }
        Arrays.sort(perSecond);
        System.out.printf(Locale.ROOT, "%s per CPU second: %,.0f to %,.0f, %,.0f in the median (sum %.3f)%n",
                what, perSecond[0], perSecond[rounds - 1], perSecond[rounds / 2], sum);
    }
}
