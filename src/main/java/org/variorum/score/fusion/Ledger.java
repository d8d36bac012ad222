package org.variorum.score.fusion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What earlier calls learned about sources: how much of their evidence was good, and which of them make the same errors. The last call is kept
 * apart from those before it, so that a call that is run again changes nothing. What is old fades: each new call halves it once in
 * {@value #HALF_LIFE} calls. Plain text, a line for each entry, to be read and edited by hand. Immutable, safe to share between threads.
 */
public final class Ledger {
    private static final int HALF_LIFE = 90;
    private static final double FADES = Math.pow(0.5, 1.0 / HALF_LIFE);
    private static final double FORGOTTEN = 1e-3; // evidence below which an entry is dropped
    private static final Standing UNKNOWN = new Standing(0, 0);
    private static final String HEAD = "# variorum ledger 1: what, source (and other source), then good and evidence,"
            + " or errors shared and errors of either";

    private final Memory past;
    private final Memory last;
    private final String lastCall;

    /**
     * What is known of one source.
     *
     * @param good evidence that fitted what the others supported
     * @param evidence all evidence, at least {@code good}
     */
    public record Standing(double good, double evidence) {
        private Standing times(double part) {
            return new Standing(good * part, evidence * part);
        }

        private Standing plus(Standing other) {
            return new Standing(good + other.good, evidence + other.evidence);
        }
    }

    /** Two sources in the order of their names. */
    record Couple(String first, String second) implements Comparable<Couple> {
        @Override
        public int compareTo(Couple other) {
            return Comparator.comparing(Couple::first)
                    .thenComparing(Couple::second)
                    .compare(this, other);
        }
    }

    private record Memory(Map<String, Standing> sources, Map<Couple, SharedErrors.Pair> pairs) {
        static Memory empty() {
            return new Memory(new TreeMap<>(), new TreeMap<>());
        }

        void add(Memory other, double part) {
            other.sources.forEach((source, s) -> sources.merge(source, s.times(part), Standing::plus));
            other.pairs.forEach((names, p) -> pairs.merge(
                    names, new SharedErrors.Pair(p.same() * part, p.either() * part), SharedErrors.Pair::plus));
        }

        void prune() {
            sources.values().removeIf(s -> s.evidence < FORGOTTEN);
            pairs.values().removeIf(p -> p.either() < FORGOTTEN);
        }
    }

    private Ledger(Memory past, Memory last, String lastCall) {
        this.past = past;
        this.last = last;
        this.lastCall = lastCall;
    }

    /** A ledger that knows nothing. */
    public static Ledger empty() {
        return new Ledger(Memory.empty(), Memory.empty(), "");
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read or is no ledger; the message names the line and what to do
     */
    public static Ledger read(Reader in) throws IOException {
        Memory past = Memory.empty();
        Memory last = Memory.empty();
        String lastCall = "";
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("call") && columns.length == 2) {
                lastCall = columns[1];
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entry(columns, number, past, last);
            }
        }
        return new Ledger(past, last, lastCall);
    }

    /** Writes it as plain text, entries in the order of their names. */
    public void write(Writer out) throws IOException {
        out.write(HEAD + "\ncall\t" + lastCall + "\n");
        write(out, "past", past);
        write(out, "last", last);
    }

    /** What is known of a source, the last call included; no evidence if it is new. */
    public Standing of(String source) {
        return past.sources.getOrDefault(source, UNKNOWN).times(FADES).plus(last.sources.getOrDefault(source, UNKNOWN));
    }

    /**
     * This ledger with what one more call taught. Given the rows of the last call again, it comes out as it is.
     *
     * @param claims what was fused with this ledger
     * @param fused what came of it
     */
    public Ledger updated(Claims claims, Fused fused) {
        Memory taught = Memory.empty();
        for (SourceConsistency source : fused.sources()) {
            taught.sources.put(source.source(), new Standing(Fusion.good(source), source.evidence()));
        }
        Fusion.sharedErrors(claims, this).forEach(taught.pairs::put);
        String call = claims.call();
        Memory next = past;
        if (!call.equals(lastCall)) {
            next = all();
            next.prune();
        }
        return new Ledger(next, taught, call);
    }

    /** What was known before these rows were fused: without the last call, if that had the same rows. */
    Ledger before(Claims claims) {
        return claims.call().equals(lastCall) ? new Ledger(Memory.empty(), past, "") : this;
    }

    /** Which sources err alike, the last call included. */
    Map<Couple, SharedErrors.Pair> pairs() {
        return all().pairs;
    }

    /** All that the next call may know. */
    private Memory all() {
        Memory all = Memory.empty();
        all.add(past, FADES);
        all.add(last, 1);
        return all;
    }

    private static void write(Writer out, String time, Memory memory) throws IOException {
        for (Map.Entry<String, Standing> entry : memory.sources.entrySet()) {
            Standing s = entry.getValue();
            out.write(time + "\tsource\t" + entry.getKey() + "\t" + s.good + "\t" + s.evidence + "\n");
        }
        for (Map.Entry<Couple, SharedErrors.Pair> entry : memory.pairs.entrySet()) {
            Couple names = entry.getKey();
            SharedErrors.Pair p = entry.getValue();
            out.write(time + "\tpair\t" + names.first() + "\t" + names.second() + "\t" + p.same() + "\t" + p.either()
                    + "\n");
        }
    }

    private static void entry(String[] columns, int line, Memory past, Memory last) throws IOException {
        boolean source = columns.length == 5 && columns[1].equals("source");
        boolean pair = columns.length == 6 && columns[1].equals("pair");
        boolean time = columns[0].equals("past") || columns[0].equals("last");
        if (!time || !(source || pair)) {
            throw new IOException("line " + line + " is no entry of a ledger: " + String.join(" ", columns)
                    + "; give a file that an earlier call wrote, or none to start afresh");
        }
        Memory memory = columns[0].equals("past") ? past : last;
        double first = number(columns[columns.length - 2], line);
        double second = number(columns[columns.length - 1], line);
        if (source) {
            memory.sources.put(columns[2], new Standing(Math.min(first, second), second));
        } else {
            memory.pairs.put(new Couple(columns[2], columns[3]), new SharedErrors.Pair(first, second));
        }
    }

    private static double number(String words, int line) throws IOException {
        try {
            double number = Double.parseDouble(words);
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException("line " + line + " of the ledger: \"" + words + "\" is no number", e);
        }
        throw new IOException("line " + line + " of the ledger: " + words + " is no amount of evidence");
    }
}
